import { Disposable, DocumentSymbol, FoldingRange, languages, SymbolKind } from 'vscode';
import { foldIssue, outlineIssue, type OutlineNode } from '../core/issue/outlineIssue';
import type { Lines } from '../core/text/lines';
import { toRange } from './convert';
import { liveLimit, type IssueStore } from './stores/issueStore';

/** A section as VS Code's own outline of Markdown shows a heading; an entry as something else. */
const kinds = { section: SymbolKind.String, entry: SymbolKind.Field };

/**
 * The sections and entries of issues for outline, breadcrumbs, sticky scroll and `@` in quick open, and their folds. VS
 * Code's own outline of Markdown, of headings only, is beside it under its own name.
 */
export function registerOutline(store: IssueStore): Disposable {
  const selector = { language: 'markdown' };
  return Disposable.from(
    languages.registerDocumentSymbolProvider(
      selector,
      {
        async provideDocumentSymbols(document) {
          const issue = (await store.getIssue(document, liveLimit))?.digest.issue;
          return issue && outlineIssue(issue).map((node) => toSymbol(issue.lines, node));
        },
      },
      { label: 'Digest' },
    ),
    languages.registerFoldingRangeProvider(selector, {
      async provideFoldingRanges(document) {
        const issue = (await store.getIssue(document, liveLimit))?.digest.issue;
        return issue && foldIssue(issue).map(({ start, end }) => new FoldingRange(start, end));
      },
    }),
  );
}

function toSymbol(lines: Lines, { kind, name, detail, span, nameSpan, children }: OutlineNode): DocumentSymbol {
  const symbol = new DocumentSymbol(name, detail, kinds[kind], toRange(lines, span), toRange(lines, nameSpan));
  symbol.children = children.map((child) => toSymbol(lines, child));
  return symbol;
}
