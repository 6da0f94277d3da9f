import type { Language } from './message';

/** The words of templates, in the language of the digest. */
interface Words {
  readonly asker: string;
  readonly question: string;
  readonly answer: string;
  readonly furtherQuestion: string;
  readonly furtherAnswer: string;
  /** Begins an answer where the issue has no mark of its own. */
  readonly answerMark: string;
  /** After an answer word of the configuration. */
  readonly colon: string;
  readonly change: string;
  readonly articleTitle: string;
  readonly image: string;
  readonly series: string;
  readonly headline: string;
  readonly author: string;
  readonly questionsTitle: string;
  readonly releasesTitle: string;
  readonly readingTitle: string;
}

export const words: Readonly<Record<Language, Words>> = {
  'en': {
    asker: 'name',
    question: 'Question',
    answer: 'Answer',
    furtherQuestion: 'Further question',
    furtherAnswer: 'Further answer',
    answerMark: 'A: ',
    colon: ': ',
    change: 'Change',
    articleTitle: 'Title of the article',
    image: 'Image',
    series: 'Community Weekly',
    headline: 'this week',
    author: 'The editors',
    questionsTitle: 'Questions and answers',
    releasesTitle: 'Releases',
    readingTitle: 'Recommended reading',
  },
  'zh-cn': {
    asker: '提问者',
    question: '问题',
    answer: '回答',
    furtherQuestion: '追问',
    furtherAnswer: '再答',
    answerMark: 'A：',
    colon: '：',
    change: '变更',
    articleTitle: '文章标题',
    image: '图片',
    series: '社区周报',
    headline: '本周看点',
    author: '编辑部',
    questionsTitle: '读者问答',
    releasesTitle: '版本发布',
    readingTitle: '推荐阅读',
  },
};
