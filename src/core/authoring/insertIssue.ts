import { bodyBlock, exampleProject } from './templateBlocks';
import { orderProjects, projectChoice } from './insertEntry';
import { fieldLines, frontMatterBlock } from './frontMatterTemplate';
import { frontMatterEnd, placeBelow, type Insertion, type Refusal, type Request } from './insertion';
import { rest } from './template';

/** Inserts the front matter, or the fields that an existing one needs and has not. */
export function insertFrontMatter({ issue, config, language }: Request): Insertion | Refusal {
  const { present, errors, fields, yaml } = issue.frontMatter;
  if (!present) {
    const place = placeBelow(issue, -1, null);
    return { span: place.span, template: [...frontMatterBlock(config.frontMatter, language), rest, place.after] };
  }
  if (errors.length > 0) return 'broken-front-matter';
  const known = new Set(fields.map(({ key }) => key.toLowerCase()));
  const missing = config.frontMatter.required.filter((key) => !known.has(key.toLowerCase()));
  if (missing.length === 0) return 'has-front-matter';
  const glued = yaml.end > yaml.start && !/[\r\n]/.test(issue.text.charAt(yaml.end - 1));
  return {
    span: { start: yaml.end, end: yaml.end },
    template: [glued ? '\n' : '', ...fieldLines(missing, config.frontMatter, language)],
  };
}

/** Fills an empty file, or what is below a front matter, with an issue. */
export function insertIssue({ issue, config, language, cursor }: Request): Insertion | Refusal {
  const { text, body, frontMatter } = issue;
  if (text.slice(body.start).trim() !== '') return 'not-empty';
  const project = orderProjects(issue, config.registry, null)[0] ?? exampleProject;
  const content = bodyBlock(config, language, project, projectChoice(issue, config.registry, null));
  if (frontMatter.present) {
    const place = placeBelow(issue, frontMatterEnd(issue), cursor);
    return { span: place.span, template: [place.before, ...content, rest, place.after] };
  }
  const block = frontMatterBlock(config.frontMatter, language);
  return { span: { start: 0, end: text.length }, template: [...block, '\n\n', ...content, rest, '\n'] };
}
