import { isDigit, isLetter } from '../chars';
import { attributePattern } from '../tags';
import { Inline } from './node';
import type { InlineRule, InlineState } from './state';

const address = /[A-Za-z][A-Za-z0-9.+-]{1,32}:[^<>\x00-\x20]*>/y;
const openTag = new RegExp(`<[A-Za-z][A-Za-z0-9-]*${attributePattern}*[ \\t]*/?>`, 'y');
const closeTag = /<\/[A-Za-z][A-Za-z0-9-]*\s*>/y;

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** `<address>` and `<mail@address>`; any scheme will do, `<SOFA:Ark/>` is one. */
export const autolink: InlineRule = ({ text, emails }, at) => {
  const mail = emails.find(at + 1);
  const end = mail ? (text[mail.end] === '>' ? mail.end + 1 : -1) : matchEnd(address, text, at + 1);
  if (end < 0) return undefined;
  const node = new Inline('autolink', at + 1, end - 1);
  node.value = text.slice(at + 1, end - 1);
  node.destination = mail && !/^mailto:/i.test(node.value) ? `mailto:${node.value}` : node.value;
  return { node, end };
};

/** Tags, comments and the like, by CommonMark 0.30: there a comment has no `--` in it. */
export const rawHtml: InlineRule = (state, at) => {
  const end = findEnd(state, at);
  return end < 0 ? undefined : { node: new Inline('html', at, end), end };
};

function findEnd(state: InlineState, at: number): number {
  const { text } = state;
  const code = text.charCodeAt(at + 1);
  if (isLetter(code) || isDigit(code)) return matchEnd(openTag, text, at);
  if (code === 47) return matchEnd(closeTag, text, at);
  if (text.startsWith('<!--', at)) return findCommentEnd(state, at);
  if (code === 63) return findText(state, '?>', at);
  if (text.startsWith('<![CDATA[', at)) return findText(state, ']]>', at);
  return code === 33 && /[A-Z]/.test(text[at + 2] ?? '') ? findText(state, '>', at) : -1;
}

function findText({ text, missing }: InlineState, what: string, at: number): number {
  if (missing.has(what)) return -1;
  const found = text.indexOf(what, at);
  if (found < 0) missing.add(what);
  return found < 0 ? -1 : found + what.length;
}

/** goldmark reads line by line: a `--` that begins a line does no harm. */
function findCommentEnd({ content, text, missing }: InlineState, at: number): number {
  if (text.startsWith('<!---->', at)) return at + 7;
  if (text.startsWith('<!-->', at) || text.startsWith('<!--->', at) || missing.has('--')) return -1;
  for (let from = at + 4; ;) {
    const dashes = text.indexOf('--', from);
    if (dashes < 0) {
      missing.add('--');
      return -1;
    }
    const lineStart = content.lineStart(content.lineAt(dashes));
    const startsLine = dashes === lineStart && lineStart > at;
    if (text[dashes + 2] === '>' && (startsLine || text[dashes - 1] !== '-')) return dashes + 3;
    if (!startsLine) return -1;
    from = content.lineEnd(dashes);
  }
}
