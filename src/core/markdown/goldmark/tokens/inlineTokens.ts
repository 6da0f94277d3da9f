import type { Token } from 'markdown-it';
import type { Content } from '../content';
import type { Inline } from '../inlines/node';
import { decodeSpecial, decodeText, encodeAddress, escapeAddress, special, type NamedReference } from './decode';
import type { TokenList } from './tokenList';

const tags = { emphasis: 'em', strong: 'strong', deleted: 'del', link: 'a' } as const;
const types = { emphasis: 'em', strong: 'strong', deleted: 's', link: 'link' } as const;

/** Writes a tree as tokens; without recursion, since emphasis may be as deep as its text is long. */
export function writeInlines(root: Inline, content: Content, list: TokenList, named: NamedReference): void {
  let node = root.first;
  while (node) {
    const wraps = node.kind === 'emphasis' || node.kind === 'strong' || node.kind === 'deleted' || node.kind === 'link';
    if (wraps) open(node, list, named);
    else writeLeaf(node, content, list, named);
    if (wraps && node.first) {
      node = node.first;
      continue;
    }
    if (wraps) close(node, list);
    while (node && !node.next) {
      const parent: Inline | undefined = node.parent;
      if (parent && parent !== root) close(parent, list);
      node = parent === root ? undefined : parent;
    }
    node = node?.next;
  }
}

function open(node: Inline, list: TokenList, named: NamedReference): void {
  const kind = node.kind as keyof typeof tags;
  const token = list.push(`${types[kind]}_open`, tags[kind], 1);
  if (kind !== 'link') return;
  token.attrs = [['href', encodeAddress(node.destination, named)]];
  if (node.title !== undefined) token.attrPush(['title', decodeText(node.title, named)]);
}

function close(node: Inline, list: TokenList): void {
  const kind = node.kind as keyof typeof tags;
  list.push(`${types[kind]}_close`, tags[kind], -1);
}

function writeLeaf(node: Inline, content: Content, list: TokenList, named: NamedReference): void {
  const leaf = (type: string, tag: string, text: string): Token => {
    const token = list.push(type, tag, 0);
    token.content = text;
    list.placeIn(content, token, node.start, node.end);
    return token;
  };
  switch (node.kind) {
    case 'text':
      writeText(node, content, list, named);
      break;
    case 'code':
      leaf('code_inline', 'code', node.value);
      break;
    case 'html':
      leaf('html_inline', '', content.text.slice(node.start, node.end));
      break;
    case 'typographic':
      leaf('typographic', '', node.value).markup = content.text.slice(node.start, node.end);
      break;
    case 'task':
      leaf('task', '', '').info = node.value;
      break;
    case 'footnote':
      leaf('footnote_ref', '', '').meta = { ...list.tokens.at(-1)?.meta, number: node.value, index: node.destination };
      break;
    case 'autolink': {
      const opening = list.push('link_open', 'a', 1);
      opening.info = 'auto';
      opening.attrs = [['href', escapeAddress(node.destination)]];
      leaf('text', '', node.value);
      list.push('link_close', 'a', -1).info = 'auto';
      break;
    }
    case 'image': {
      const alt = altOf(node, content.text);
      const token = leaf('image', 'img', alt);
      token.attrs = [
        ['src', encodeAddress(node.destination, named)],
        ['alt', alt],
      ];
      if (node.title !== undefined) token.attrPush(['title', decodeText(node.title, named)]);
      token.children = [];
    }
  }
}

/** Text as it is written, and what stands for something else in tokens of its own. */
function writeText(node: Inline, content: Content, list: TokenList, named: NamedReference): void {
  const source = content.text.slice(node.start, node.end);
  let from = 0;
  const write = (start: number, end: number, text: string, info: string) => {
    if (!text) return;
    const token = list.push('text', '', 0);
    token.content = text;
    token.info = info;
    list.placeIn(content, token, node.start + start, node.start + end);
  };
  if (/[\\&\0]/.test(source)) {
    for (const found of source.matchAll(special)) {
      const text = decodeSpecial(found[0], named);
      if (text === found[0]) continue;
      const end = found.index + found[0].length;
      write(from, found.index, source.slice(from, found.index), '');
      write(found.index, end, text, found[0].startsWith('\\') ? 'escape' : 'entity');
      from = end;
    }
  }
  write(from, source.length, source.slice(from), '');
  if (node.breaks) writeBreak(node, content, list);
}

function writeBreak(node: Inline, content: Content, list: TokenList): void {
  const token = list.push(node.breaks === 'hard' ? 'hardbreak' : 'softbreak', 'br', 0);
  if (!list.hasPlaces) return;
  const end = content.text.indexOf('\n', node.end) + 1;
  const from = content.toSource(node.end);
  list.place(token, from, content.toSource(end - 1) + 1);
}

/** What stands for an image: its text as it is written, escapes and references included; addresses and tags show nothing. */
function altOf(image: Inline, text: string): string {
  let alt = '';
  let node = image.first;
  while (node) {
    if (node.kind === 'text') alt += text.slice(node.start, node.end);
    else if (node.kind === 'code' || node.kind === 'typographic') alt += node.value;
    if (node.first) {
      node = node.first;
      continue;
    }
    while (node && !node.next) node = node.parent === image ? undefined : node.parent;
    node = node?.next;
  }
  return alt;
}
