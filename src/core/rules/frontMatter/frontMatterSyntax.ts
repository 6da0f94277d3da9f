import type { Severity } from '../../config/config';
import { isFenceLike } from '../../issue/frontMatterLines';
import type { FrontMatterError, Issue } from '../../issue/issue';
import { message, type Message } from '../../messages/message';
import type { Span } from '../../text/span';
import type { Fix, Rule } from '../../lint/rule';
import { findKeyFaults } from './keyFaults';
import { isSuspicious } from './strictYaml';
import { describeFault } from './describeFault';
import { findYamlFaults } from './yamlFaults';

export const frontMatterSyntax: Rule = {
  id: 'front-matter-syntax',
  severity: 'error',

  *check({ issue }) {
    const { errors, format, yaml } = issue.frontMatter;
    const isBroken = errors.some(({ code }) => code === 'syntax' || code === 'not-a-map');
    const faults =
      format === 'yaml' && (isBroken || (errors.length === 0 && isSuspicious(issue.text.slice(yaml.start, yaml.end))))
        ? findYamlFaults(issue)
        : [];
    for (const fault of faults) yield describeFault(issue, fault);
    yield* findKeyFaults(issue);
    if (faults.length > 0 && isBroken) return;
    const reported = new Set(issue.frontMatter.fields.map(({ keySpan }) => issue.lines.lineAt(keySpan.start)));
    for (const error of errors) {
      const span = withinLine(error.span, issue);
      const line = issue.lines.lineAt(span.start);
      if (error.code === 'duplicate' && reported.has(line)) continue;
      reported.add(line);
      const severity = severities[error.code];
      const fixes = repairFence(issue, error);
      yield { span, message: describe(error, issue), kind: error.code, ...(severity && { severity }), fixes };
    }
  },
};

/** What Hugo reads all the same. */
const severities: Readonly<Partial<Record<FrontMatterError['code'], Severity>>> = {
  duplicate: 'warning',
  alias: 'info',
  toml: 'info',
};

const fenceFixes: Readonly<Partial<Record<FrontMatterError['code'], Message>>> = {
  'unclosed': message('front-matter-unclosed-fix'),
  'opening': message('front-matter-opening-fix'),
  'before': message('front-matter-before-fix'),
  'no-opening': message('front-matter-no-opening-fix'),
  'language': message('front-matter-language-fix'),
};

function repairFence(issue: Issue, { code, repair }: FrontMatterError): Fix[] {
  const title = fenceFixes[code];
  if (!repair || !title) return [];
  const removed = issue.text.slice(repair.span.start, repair.span.end);
  // Words above the fence may belong elsewhere.
  const isSafe = code === 'language' || code === 'opening' || removed.trim() === '' || isFenceLike(removed);
  return [{ title, edits: [repair], safe: isSafe }];
}

function describe({ code, span }: FrontMatterError, { text, frontMatter }: Issue): Message {
  if (code === 'duplicate') return message('front-matter-duplicate', text.slice(span.start, span.end));
  if (code === 'unclosed') return message('front-matter-unclosed', frontMatter.format === 'toml' ? '+++' : '---');
  return message(`front-matter-${code}`);
}

/** The part of a span on its first line: at least one character unless the line is empty. */
function withinLine({ start, end }: Span, { lines }: Issue): Span {
  const line = lines.lineAt(start);
  const last = lines.endOf(line);
  const from = Math.max(lines.startOf(line), Math.min(start, last - 1));
  return { start: from, end: Math.max(from, Math.min(Math.max(end, from + 1), last)) };
}
