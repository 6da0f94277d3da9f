import type { Token } from 'markdown-it';
import type { Block } from '../blocks/block';
import { segmentText } from '../blocks/segment';
import { readInlines } from '../inlines/readInlines';
import type { InlineContext } from '../inlines/state';
import type { NamedReference } from './decode';
import { writeInlines } from './inlineTokens';
import { TokenList, type TokenOptions } from './tokenList';

export interface Writing extends TokenOptions {
  readonly text: string;
  readonly context: InlineContext;
  readonly named: NamedReference;
}

/** Writes a block and all in it; of footnotes only those that the text names, at its end. */
export class BlockWriter {
  private readonly list: TokenList;
  private readonly footnotes: { block: Block; tokens: Token[] }[] = [];

  constructor(private readonly writing: Writing) {
    this.list = new TokenList(writing, true);
  }

  write(document: Block): Token[] {
    this.writeAll(document.children);
    this.writeFootnotes();
    return this.list.tokens;
  }

  private writeAll(blocks: readonly Block[]): void {
    for (const block of blocks) this.writeBlock(block);
  }

  private writeBlock(block: Block): void {
    const { list } = this;
    switch (block.kind) {
      case 'paragraph':
        this.wrap('paragraph', 'p', block, () => this.writeLines(block)).hidden = block.tight;
        (list.tokens.at(-1) as Token).hidden = block.tight;
        break;
      case 'heading':
        this.wrap('heading', `h${block.level}`, block, () => this.writeLines(block)).attrs = (block.attributes ?? [])
          .filter(([name]) => isPrinted(name))
          .map(([name, value]) => [name, value]);
        break;
      case 'quote':
        this.wrap('blockquote', 'blockquote', block);
        break;
      case 'list': {
        const isOrdered = block.number !== undefined;
        const token = this.wrap(isOrdered ? 'ordered_list' : 'bullet_list', isOrdered ? 'ol' : 'ul', block);
        if (isOrdered && block.number !== 1) token.attrs = [['start', String(block.number)]];
        break;
      }
      case 'item':
        this.wrap('list_item', 'li', block);
        break;
      case 'definitions':
        this.wrap('dl', 'dl', block);
        break;
      case 'term':
        this.wrap('dt', 'dt', block, () => this.writeLines(block));
        break;
      case 'description':
        this.wrap('dd', 'dd', block).info = block.tight ? 'tight' : '';
        break;
      case 'table':
        this.writeTable(block);
        break;
      case 'footnotes':
        for (const footnote of block.children) {
          const inner = new BlockWriter(this.writing);
          inner.writeAll(footnote.children);
          this.footnotes.push({ block: footnote, tokens: inner.list.tokens });
          for (const nested of inner.footnotes) this.footnotes.push(nested);
        }
        break;
      case 'rule':
        this.writeLeaf('hr', 'hr', block);
        break;
      case 'code':
        this.writeLeaf('code_block', 'code', block);
        break;
      case 'html':
        this.writeLeaf('html_block', '', block).info = block.closed ? 'closed' : '';
        break;
      case 'fence': {
        const token = this.writeLeaf('fence', 'code', block);
        token.info = block.info;
        token.markup = block.fence.char.repeat(block.fence.length);
      }
    }
  }

  private wrap(type: string, tag: string, block: Block, inner = () => this.writeAll(block.children)): Token {
    const open = this.list.push(`${type}_open`, tag, 1);
    open.map = [block.line, lastLine(block)];
    inner();
    this.list.push(`${type}_close`, tag, -1);
    return open;
  }

  private writeLeaf(type: string, tag: string, block: Block): Token {
    const { text } = this.writing;
    const token = this.list.push(type, tag, 0);
    token.map = [block.line, block.endLine];
    token.content = block.lines.map((line) => segmentText(text, line)).join('');
    const [first] = block.lines;
    if (first) this.list.place(token, first.start, block.lines.at(-1)?.stop ?? first.stop);
    return token;
  }

  private writeLines(block: Block): void {
    const { text, context, named } = this.writing;
    const token = this.list.push('inline', '', 0);
    const [first] = block.lines;
    token.map = [first?.line ?? block.line, (block.lines.at(-1)?.line ?? block.line) + 1];
    const { root, content } = readInlines(block, text, context);
    token.content = content.text;
    const list = new TokenList(this.writing, false);
    writeInlines(root, content, list, named);
    token.children = list.tokens;
  }

  private writeTable(table: Block): void {
    this.wrap('table', 'table', table, () => {
      const [head, ...rows] = table.children;
      if (head) this.wrap('thead', 'thead', head, () => this.writeRow(head, 'th'));
      const [first] = rows;
      if (first)
        this.wrap('tbody', 'tbody', first, () => rows.forEach((row) => this.writeRow(row, 'td'))).map = [
          first.line,
          table.endLine,
        ];
    });
  }

  private writeRow(row: Block, tag: 'th' | 'td'): void {
    this.wrap('tr', 'tr', row, () => {
      for (const cell of row.children) {
        const token = this.wrap(tag, tag, cell, () => this.writeLines(cell));
        if (cell.align) token.attrs = [['style', `text-align:${cell.align}`]];
      }
    });
  }

  private writeFootnotes(): void {
    const { footnotes } = this.writing.context;
    const numberOf = (block: Block) => footnotes.numberOf(block) ?? 0;
    const named = this.footnotes
      .filter(({ block }) => numberOf(block))
      .sort((a, b) => numberOf(a.block) - numberOf(b.block));
    if (!named.length) return;
    const { list } = this;
    list.push('footnote_block_open', 'div', 1);
    for (const { block, tokens } of named) {
      const number = numberOf(block);
      const open = list.push('footnote_open', 'li', 1);
      open.attrs = [['id', `fn:${number}`]];
      open.map = [block.line, lastLine(block)];
      for (const token of tokens) list.tokens.push(token);
      const anchors = Array.from({ length: footnotes.countOf(number) }, (_, index) => anchorOf(number, index));
      const inline = tokens.at(-1)?.type === 'paragraph_close' ? tokens.at(-2)?.children : undefined;
      const last = inline ?? list.tokens;
      for (const anchor of anchors) last.push(anchor);
      list.push('footnote_close', 'li', -1);
    }
    list.push('footnote_block_close', 'div', -1);
  }
}

function anchorOf(number: number, index: number): Token {
  const token = new TokenList({ places: false, toGiven: Number }, false).push('footnote_anchor', '', 0);
  token.meta = { number: String(number), index: index ? String(index) : '' };
  return token;
}

/** Behind the last line of a block and all in it. */
function lastLine(block: Block): number {
  let end = Math.max(block.endLine, (block.lines.at(-1)?.line ?? -1) + 1);
  for (let at = block.last; at; at = at.last) end = Math.max(end, at.endLine, (at.lines.at(-1)?.line ?? -1) + 1);
  return end;
}

const printed = new Set(
  (
    'accesskey autocapitalize autofocus class contenteditable dir draggable enterkeyhint hidden id inert inputmode is itemid itemprop itemref ' +
    'itemscope itemtype lang part slot spellcheck style tabindex title translate'
  ).split(' '),
);

function isPrinted(name: string): boolean {
  return printed.has(name) || name.startsWith('data-');
}
