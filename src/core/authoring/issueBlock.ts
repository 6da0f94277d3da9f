import type { Config } from '../config/config';
import type { Language } from '../messages/message';
import { articleBlock, entryBlock, releaseBlock, type ProjectHint } from './blocks';
import { defaultStyle } from './entryStyle';
import { shiftFields, type Template } from './template';
import { words } from './words';

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
