import type { Language } from './message';

/** The words of templates. */
const en = {
  asker: 'name',
  question: 'Question',
  answer: 'Answer',
  furtherQuestion: 'Further question',
  furtherAnswer: 'Further answer',
  /** Begins an answer where the issue has no answer mark of its own. */
  answerMark: 'A: ',
  /** After an answer word of the configuration. */
  colon: ': ',
  change: 'Change',
  articleTitle: 'Title of the article',
  image: 'Image',
  /** Explains in a message how a project line is written. */
  anyProject: { name: 'Name', url: 'URL' },
  series: 'Community Weekly',
  headline: 'this week',
  author: 'The editors',
  questionsTitle: 'Questions and answers',
  releasesTitle: 'Releases',
  readingTitle: 'Recommended reading',
};

/** The project that a template names where no other is likely. */
export const exampleProject = { name: 'project-name', url: 'https://github.com/owner/project-name' } as const;

/** Whether an address leads to the project that templates name, which there is not. */
export function isExampleProject(url: string): boolean {
  return url.startsWith(exampleProject.url);
}

/** The address that a template names for a recommended article and for a cover. */
export const exampleArticle = 'https://example.com/article';
export const exampleCover = 'https://example.com/cover.png';

/** The words of templates, in the language of the digest. */
export const words: Readonly<Record<Language, Readonly<typeof en>>> = {
  en,
  'zh-cn': {
    asker: '提问者',
    question: '问题',
    answer: '回答',
    furtherQuestion: '追问',
    furtherAnswer: '补充回答',
    answerMark: 'A：',
    colon: '：',
    change: '变更',
    articleTitle: '文章标题',
    image: '图片',
    anyProject: { name: '名称', url: '网址' },
    series: '社区周报',
    headline: '本周看点',
    author: '编辑部',
    questionsTitle: '读者问答',
    releasesTitle: '版本发布',
    readingTitle: '推荐阅读',
  },
};
