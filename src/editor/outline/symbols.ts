import {
  DocumentSymbol,
  SymbolKind,
  type CancellationToken,
  type DocumentSymbolProvider,
  type TextDocument,
} from 'vscode';
import { outlineIssue, type OutlineNode } from '../../core/issue/outlineIssue';
import type { Lines } from '../../core/text/lines';
import { toRange } from '../convert';
import type { OpenIssues } from '../openIssues';
import { parseLive } from './parseLive';

/** A section as VS Code's own outline of Markdown shows a heading; an entry as something else than one. */
const kinds = { section: SymbolKind.String, entry: SymbolKind.Field };

/** The sections and entries of an issue for outline, breadcrumbs, sticky scroll and `@` in quick open. */
export class IssueSymbols implements DocumentSymbolProvider {
  readonly #openIssues: OpenIssues;

  constructor(openIssues: OpenIssues) {
    this.#openIssues = openIssues;
  }

  async provideDocumentSymbols(
    document: TextDocument,
    token: CancellationToken,
  ): Promise<DocumentSymbol[] | undefined> {
    const issue = await parseLive(this.#openIssues, document, token);
    return issue && outlineIssue(issue).map((node) => toSymbol(issue.lines, node));
  }
}

function toSymbol(lines: Lines, { kind, name, detail, span, nameSpan, children }: OutlineNode): DocumentSymbol {
  const symbol = new DocumentSymbol(name, detail, kinds[kind], toRange(lines, span), toRange(lines, nameSpan));
  symbol.children = children.map((child) => toSymbol(lines, child));
  return symbol;
}
