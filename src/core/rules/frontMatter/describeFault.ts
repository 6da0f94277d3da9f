import type { Issue } from '../../issue/issue';
import type { Report } from '../../lint/rule';
import { message, type Message } from '../../messages/message';
import type { YamlFault, YamlFaultKind } from './yamlFault';

/** How much of a text that a message quotes is shown. */
const maxShown = 40;

/** What fixes are called; all others put quotation marks around the value. */
const titles: Readonly<Partial<Record<YamlFaultKind, Message>>> = {
  'colon': message('front-matter-colon-fix'),
  'space': message('front-matter-space-fix'),
  'open': message('front-matter-open-fix'),
  'brackets': message('front-matter-brackets-fix'),
  'list-comma': message('front-matter-list-fix'),
  'list-comma-missing': message('front-matter-list-fix'),
  'list-comma-twice': message('front-matter-list-fix'),
  'list-bracket': message('front-matter-list-fix'),
  'tab': message('front-matter-tab-fix'),
  'indent': message('front-matter-indent-fix'),
  'lone-quote': message('front-matter-join-fix'),
  'unindented': message('front-matter-unindented-fix'),
  'dash': message('front-matter-dash-fix'),
  'stray': message('front-matter-stray-fix'),
  'control': message('front-matter-invisible-fix'),
};

/** What Hugo reads all the same. */
const lenient: ReadonlySet<YamlFaultKind> = new Set(['lone-quote', 'unindented', 'remark']);

/** The report of a fault, with its fix. */
export function describeFault(issue: Issue, { kind, span, values, edits, certain }: YamlFault): Report {
  const { lines } = issue;
  const end = Math.max(span.start + 1, Math.min(span.end, lines.endOf(lines.lineAt(span.start))));
  const title = titles[kind] ?? message('front-matter-quote-fix');
  return {
    span: { start: span.start, end },
    message: message(`front-matter-${kind}`, ...values.map((value) => value.slice(0, maxShown))),
    kind,
    ...(lenient.has(kind) && { severity: 'warning' }),
    fixes: edits.length > 0 ? [{ title, edits, safe: certain }] : [],
  };
}
