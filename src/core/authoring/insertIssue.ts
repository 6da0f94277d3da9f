import { composeFields, composeFrontMatter } from './frontMatterTemplate';
import { composeProjectChoice, likelyProject } from './insertEntry';
import {
  insertAt,
  lastFrontMatterLine,
  placeBelow,
  type Insertion,
  type InsertionRequest,
  type Refusal,
} from './insertion';
import { compose, finalTabstop } from './template';
import { composeIssueBody } from './templateBlocks';

/** Inserts the front matter, or the required fields that are missing in an existing one. */
export function insertFrontMatter({ issue, config, language }: InsertionRequest): Insertion | Refusal {
  const { present, errors, fields, yaml } = issue.frontMatter;
  if (!present) return insertAt(placeBelow(issue, -1, null), composeFrontMatter(config.frontMatter, language));
  if (errors.length > 0) return 'broken-front-matter';
  const known = new Set(fields.map(({ key }) => key.toLowerCase()));
  const missing = config.frontMatter.required.filter((key) => !known.has(key.toLowerCase()));
  if (missing.length === 0) return 'has-front-matter';
  const endsInLine = yaml.end > yaml.start && !/[\r\n]/.test(issue.text.charAt(yaml.end - 1));
  return {
    span: { start: yaml.end, end: yaml.end },
    template: [endsInLine ? '\n' : '', ...composeFields(missing, config.frontMatter, language)],
  };
}

/** Fills an empty file, or the empty body below a front matter, with an issue. */
export function insertIssue({ issue, config, language, cursor }: InsertionRequest): Insertion | Refusal {
  const { text, body, frontMatter } = issue;
  if (text.slice(body.start).trim() !== '') return 'not-empty';
  const { registry } = config;
  const projects = composeProjectChoice(issue, registry, null);
  const content = composeIssueBody(config, language, likelyProject(issue, registry), projects);
  if (frontMatter.present) return insertAt(placeBelow(issue, lastFrontMatterLine(issue), cursor), content);
  const block = composeFrontMatter(config.frontMatter, language);
  return { span: { start: 0, end: text.length }, template: compose`${block}\n\n${content}${finalTabstop}\n` };
}
