import { Disposable, languages } from 'vscode';
import type { OpenIssues } from '../openIssues';
import { IssueFolds } from './folds';
import { IssueSymbols } from './symbols';

/** Outline and folding of issues. VS Code's own Markdown outline, of headings only, stands beside it under its own name. */
export function registerOutline(openIssues: OpenIssues): Disposable {
  const selector = { language: 'markdown' };
  return Disposable.from(
    languages.registerDocumentSymbolProvider(selector, new IssueSymbols(openIssues), { label: 'Digest' }),
    languages.registerFoldingRangeProvider(selector, new IssueFolds(openIssues)),
  );
}
