import type { Token } from 'markdown-it';
import { createToken } from '../token';
import { pushBlock, type BlockOutput, type Heading, type Parser } from './parser';

/**
 * Hugo lets Blackfriday print a table of contents above every article and removes it again. It recognizes it by an entry within the
 * first 70 bytes. Six nested lists are longer: if the first heading has level 6, the table stays.
 */
export function listHeadings(parser: Parser): Token[] {
  const { headings } = parser;
  if (headings[0]?.level !== deepestLevel) return [];
  const tokens: Token[] = [];
  const open = (type: string, tag: string, started: boolean) => {
    pushBlock(parser, { tokens, started }, [`${type}_open`, tag, 1]);
  };
  const close = (type: string, tag: string) => {
    pushBlock(parser, { tokens, started: false }, [`${type}_close`, tag, -1]);
  };
  open('contents', 'nav', false);
  open('bullet_list', 'ul', false);
  let level = 1;
  let isFirst = true;
  for (const heading of headings) {
    // A deeper list is part of the previous item, or of an empty one.
    for (; level < heading.level; level++) {
      if (isFirst) open('list_item', 'li', true);
      open('bullet_list', 'ul', true);
      isFirst = true;
    }
    for (; level > heading.level; level--) {
      close('list_item', 'li');
      close('bullet_list', 'ul');
    }
    if (!isFirst) close('list_item', 'li');
    open('list_item', 'li', isFirst);
    pushEntry(heading, { tokens, started: false });
    isFirst = false;
  }
  for (; level > 0; level--) {
    close('list_item', 'li');
    close('bullet_list', 'ul');
  }
  close('contents', 'nav');
  return tokens;
}

const deepestLevel = 6;

/** Appends a link with the text of a heading. Entries are not in the source, so they have no lines. */
function pushEntry({ open, content }: Heading, { tokens }: BlockOutput): void {
  const link = createToken('link_open', 'a', 1);
  link.attrSet('href', `#${String(open.attrGet('id'))}`);
  const entry = createToken('inline', '', 0);
  entry.content = content.content;
  entry.children = [link, ...(content.children ?? []), createToken('link_close', 'a', -1)];
  tokens.push(entry);
}
