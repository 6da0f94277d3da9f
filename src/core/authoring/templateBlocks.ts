import type { Language } from '../messages/message';
import { defaultStyle, type EntryStyle } from './entryStyle';
import { shiftFields, type Field, type Part, type Template } from './template';
import { words } from './templateWords';
import type { Config } from '../config/config';

/** What is known of a project when something about it is written. */
interface ProjectHint {
  readonly name: string;
  readonly url: string;
}

/** A project that stands for all where nothing tells which one is meant. */
export const exampleProject: ProjectHint = { name: 'MOSN', url: 'https://github.com/mosn/mosn' };

/**
 * A question with its answer.
 * @param number null: to be filled in
 * @param projectLine the last part; the fields 1 to 4 are taken
 */
export function entryBlock(
  style: EntryStyle,
  language: Language,
  number: number | null,
  projectLine: Template,
): Template {
  const { asker, question, answer } = words[language];
  return [
    ...style.heading.write(number === null ? { field: 1, value: '1' } : String(number), { field: 2, value: asker }),
    `\n\n${style.question}`,
    { field: 3, value: question },
    `\n\n${style.answer}`,
    { field: 4, value: answer },
    ...(projectLine.length > 0 ? ['\n\n', ...projectLine] : []),
  ];
}

/** A further question of the same asker with its answer. */
export function turnBlock(style: Pick<EntryStyle, 'question' | 'answer'>, language: Language): Template {
  const { furtherQuestion, furtherAnswer } = words[language];
  return [
    style.question,
    { field: 1, value: furtherQuestion },
    `\n\n${style.answer}`,
    { field: 2, value: furtherAnswer },
  ];
}

/** A project line whose project is yet to be named. */
export function projectBlock({ name, url }: ProjectHint, first = 1): Template {
  const address = first + 1;
  return ['「', { field: first, value: name }, '」：[', { field: address, value: url }, '](', { field: address }, ')'];
}

/** What a release brings, with the address of its report. */
export function releaseBlock(language: Language, { name, url }: ProjectHint): Template {
  const project: Field = { field: 1, value: name };
  const version: Field = { field: 2, value: '1.0.0' };
  const report: Part[] = [{ field: 4, value: url }, '/releases/tag/v', { field: 2 }];
  const repeated: Part[] = [{ field: 4 }, '/releases/tag/v', { field: 2 }];
  const [before, behind, label] =
    language === 'zh-cn'
      ? ['**发布 ', ' 版本，主要变更如下：**', '详细发布报告：']
      : ['**', ' is released. The main changes:**', 'Release notes: '];
  return [
    before,
    project,
    ' v',
    version,
    `${behind}\n\n- `,
    { field: 3, value: words[language].change },
    `\n\n${label}[`,
    ...report,
    '](',
    ...repeated,
    ')',
  ];
}

/** @param lead the list's marker, or nothing where the articles stand as paragraphs */
export function articleBlock(language: Language, lead = '- '): Template {
  return [
    `${lead}[`,
    { field: 1, value: words[language].articleTitle },
    '](',
    { field: 2, value: 'https://example.com/article' },
    ')',
  ];
}

/** Everything below the front matter of an issue: questions, releases, reading. */
export function bodyBlock(
  { format }: Pick<Config, 'format'>,
  language: Language,
  project: ProjectHint,
  projectLine: Template,
): Template {
  const { questionsTitle, releasesTitle, readingTitle } = words[language];
  return [
    `### ${questionsTitle}\n\n`,
    ...shiftFields(entryBlock(defaultStyle(format, language), language, 1, projectLine), 20),
    `\n\n### ${releasesTitle}\n\n`,
    ...shiftFields(releaseBlock(language, project), 40),
    `\n\n### ${readingTitle}\n\n`,
    ...shiftFields(articleBlock(language), 60),
  ];
}
