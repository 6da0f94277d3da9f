import type { FormatConfig } from '../config/config';
import type { Language } from '../messages/message';
import type { Project } from '../projects/registry';
import { defaultStyle, type EntryStyle } from './entryStyle';
import { compose, shiftTabstops, tab, type Template } from './template';
import { words } from '../messages/templateWords';

type NameAndUrl = Pick<Project, 'name' | 'url'>;

/** The project that a template names where no other is likely. */
export const exampleProject: NameAndUrl = { name: 'MOSN', url: 'https://github.com/mosn/mosn' };

/**
 * A question with its answer.
 * @param number null: to be filled in
 * @param projectLine the last part; its tabstops count from 5
 */
export function composeEntry(
  style: EntryStyle,
  language: Language,
  number: number | null,
  projectLine: Template,
): Template {
  const { asker, question, answer } = words[language];
  const heading = style.writeHeading(number === null ? tab(1, '1') : String(number), tab(2, asker));
  const end = projectLine.length > 0 ? compose`\n\n${projectLine}` : [];
  return compose`${heading}\n\n${style.question}${tab(3, question)}\n\n${style.answer}${tab(4, answer)}${end}`;
}

/** A further question of the same asker with its answer. */
export function composeTurn(style: Pick<EntryStyle, 'question' | 'answer'>, language: Language): Template {
  const { furtherQuestion, furtherAnswer } = words[language];
  return compose`${style.question}${tab(1, furtherQuestion)}\n\n${style.answer}${tab(2, furtherAnswer)}`;
}

/** A project line whose project is yet to be named. @param first the number of its first tabstop */
export function composeProjectLine({ name, url }: NameAndUrl, first = 1): Template {
  return compose`「${tab(first, name)}」：[${tab(first + 1, url)}](${tab(first + 1)})`;
}

/** The main changes of a release, with the address of its release notes. */
export function composeRelease(language: Language, { name, url }: NameAndUrl): Template {
  const release = compose`${tab(1, name)} v${tab(2, '1.0.0')}`;
  const change = tab(3, words[language].change);
  const link = compose`[${tab(4, url)}/releases/tag/v${tab(2)}](${tab(4)}/releases/tag/v${tab(2)})`;
  return language === 'zh-cn'
    ? compose`**发布 ${release} 版本，主要变更如下：**\n\n- ${change}\n\n详细发布报告：${link}`
    : compose`**${release} is released. The main changes:**\n\n- ${change}\n\nRelease notes: ${link}`;
}

/** A recommended article. @param marker of its list item; empty where each article is a paragraph */
export function composeArticle(language: Language, marker = '- '): Template {
  return compose`${marker}[${tab(1, words[language].articleTitle)}](${tab(2, 'https://example.com/article')})`;
}

/** The body of an issue: questions, releases, reading. */
export function composeIssueBody(
  { format }: { readonly format: FormatConfig },
  language: Language,
  project: NameAndUrl,
  projectLine: Template,
): Template {
  const { questionsTitle, releasesTitle, readingTitle } = words[language];
  const entry = shiftTabstops(composeEntry(defaultStyle(format, language), language, 1, projectLine), 20);
  const release = shiftTabstops(composeRelease(language, project), 40);
  const article = shiftTabstops(composeArticle(language), 60);
  return compose`### ${questionsTitle}\n\n${entry}\n\n### ${releasesTitle}\n\n${release}\n\n### ${readingTitle}\n\n${article}`;
}
