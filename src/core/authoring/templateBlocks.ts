import type { Language } from '../messages/message';
import type { Project } from '../projects/registry';
import type { EntryStyle } from './entryStyle';
import { compose, shiftTabstops, tab, type Template } from './template';
import { exampleArticle, exampleProject, words } from '../messages/templateWords';

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
export function composeProjectLine(language: Language, first = 1): Template {
  const [name, url] = [tab(first, exampleProject.name), tab(first + 1, exampleProject.url)];
  const label = language === 'zh-cn' ? compose`「${name}」：` : compose`${name}: `;
  return compose`${label}[${url}](${tab(first + 1)})`;
}

/** The main changes of a release, with the address of its release notes. @param project null: to be filled in */
export function composeRelease(language: Language, project: Pick<Project, 'name' | 'url'> | null): Template {
  const name = project?.name ?? tab(1, exampleProject.name);
  const url = project?.url ?? tab(4, exampleProject.url);
  const release = compose`${name} v${tab(2, '1.0.0')}`;
  const change = tab(3, words[language].change);
  const link = compose`[${url}/releases/tag/v${tab(2)}](${project?.url ?? tab(4)}/releases/tag/v${tab(2)})`;
  return language === 'zh-cn'
    ? compose`**发布 ${release} 版本，主要变更如下：**\n\n- ${change}\n\n详细发布报告：${link}`
    : compose`**${release} is released. The main changes:**\n\n- ${change}\n\nRelease notes: ${link}`;
}

/**
 * A recommended article.
 * @param marker of its list item; empty where each article is a paragraph
 * @param url null: to be filled in
 */
export function composeArticle(language: Language, marker = '- ', url: string | null = null): Template {
  return compose`${marker}[${tab(1, words[language].articleTitle)}](${url ?? tab(2, exampleArticle)})`;
}

/** The body of an issue: questions, releases, reading. */
export function composeIssueBody(style: EntryStyle, language: Language, projectLine: Template): Template {
  const { questionsTitle, releasesTitle, readingTitle } = words[language];
  const entry = shiftTabstops(composeEntry(style, language, 1, projectLine), 20);
  const release = shiftTabstops(composeRelease(language, null), 40);
  const article = shiftTabstops(composeArticle(language), 60);
  return compose`### ${questionsTitle}\n\n${entry}\n\n### ${releasesTitle}\n\n${release}\n\n### ${readingTitle}\n\n${article}`;
}
