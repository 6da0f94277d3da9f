import { choice, listOf, mapOf, recordOf, text, type Shape } from './shapes';

const severity = choice(['error', 'warning', 'info', 'hint', 'off']);

const project = mapOf({ name: text, aliases: listOf(text), url: text, sites: listOf(text) });

/** What `.digest.yml` may hold, key by key. */
export const configKeys = {
  issues: listOf(text),
  projects: listOf(project),
  frontMatter: mapOf({ required: listOf(text), allowed: recordOf(listOf(text)) }),
  dialect: choice(['blackfriday', 'goldmark', 'commonmark']),
  site: mapOf({ base: text, static: listOf(text) }),
  format: mapOf({ heading: listOf(text), answer: listOf(text) }),
  rules: recordOf(severity),
  imageHosts: listOf(text),
  template: text,
  stylesheet: text,
} satisfies Record<string, Shape<unknown>>;

export const configShape = mapOf(configKeys);

/** What one `.digest.yml`, or the settings of an editor, say: of everything as much as is written. */
export type ConfigData = NonNullable<ReturnType<typeof configShape>>;

/** A project as a configuration has it; one that is built in needs its name only. */
export type ProjectData = NonNullable<ConfigData['projects']>[number];
