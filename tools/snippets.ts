// The contributed snippets, written from the templates that the commands insert.
import { format } from 'prettier';
import {
  composeArticle,
  composeIssueBody,
  composeEntry,
  composeProjectLine,
  composeRelease,
  composeTurn,
} from '../src/core/authoring/templateBlocks';
import { defaultStyle } from '../src/core/authoring/entryStyle';
import { composeFrontMatter } from '../src/core/authoring/frontMatterTemplate';
import { finalTabstop, toSnippet, type Template } from '../src/core/authoring/template';
import { defaultConfig } from '../src/core/config/mergeConfig';
import type { Language } from '../src/core/messages/message';

/** One snippet in two languages. */
interface Snippet {
  readonly id: string;
  readonly name: Readonly<Record<Language, string>>;
  /** Beside `digest-<id>`: the Chinese word and its pinyin. */
  readonly prefixes: readonly string[];
  write(language: Language): Template;
}

const styleOf = (language: Language) => defaultStyle(defaultConfig.format, language);
const snippets: readonly Snippet[] = [
  {
    id: 'issue',
    name: { 'en': 'Digest: whole issue', 'zh-cn': '周报：整期内容' },
    prefixes: ['整期', 'zhengqi'],
    write: (language) => [
      ...composeFrontMatter({ config: defaultConfig, language }),
      '\n\n',
      ...composeIssueBody(styleOf(language), language, composeProjectLine(language, 5)),
      '\n',
    ],
  },
  {
    id: 'front-matter',
    name: { 'en': 'Digest: front matter', 'zh-cn': '周报：front matter' },
    prefixes: ['文首', 'wenshou'],
    write: (language) => [...composeFrontMatter({ config: defaultConfig, language }), '\n'],
  },
  {
    id: 'qa',
    name: { 'en': 'Digest: Q&A entry', 'zh-cn': '周报：问答' },
    prefixes: ['问答', 'wenda'],
    write: (language) => composeEntry(styleOf(language), language, null, composeProjectLine(language, 5)),
  },
  {
    id: 'turn',
    name: { 'en': 'Digest: follow-up question', 'zh-cn': '周报：追问' },
    prefixes: ['追问', 'zhuiwen'],
    write: (language) => composeTurn(styleOf(language), language),
  },
  {
    id: 'project',
    name: { 'en': 'Digest: project line', 'zh-cn': '周报：项目链接' },
    prefixes: ['项目', 'xiangmu'],
    write: (language) => composeProjectLine(language),
  },
  {
    id: 'release',
    name: { 'en': 'Digest: release announcement', 'zh-cn': '周报：版本发布' },
    prefixes: ['发布', 'fabu'],
    write: (language) => composeRelease(language, null),
  },
  {
    id: 'article',
    name: { 'en': 'Digest: recommended article', 'zh-cn': '周报：推荐文章' },
    prefixes: ['推荐', 'tuijian'],
    write: (language) => composeArticle(language),
  },
];

/** The text of `snippets/digest.code-snippets`. */
export function writeSnippets(): Promise<string> {
  const listed = (['zh-cn', 'en'] as const).flatMap((language) =>
    snippets.map(({ id, name, prefixes, write }) => [
      name[language],
      {
        prefix: language === 'en' ? [`digest-${id}`] : [...prefixes, `digest-${id}-zh`],
        body: `${toSnippet(write(language))}${toSnippet([finalTabstop])}`.split('\n'),
        description: name[language],
      },
    ]),
  );
  return format(JSON.stringify(Object.fromEntries(listed)), { parser: 'json', printWidth: 120 });
}
