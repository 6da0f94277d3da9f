import { FoldingRange, type CancellationToken, type FoldingRangeProvider, type TextDocument } from 'vscode';
import { foldIssue } from '../../core/issue/foldIssue';
import type { OpenIssues } from '../openIssues';
import { parseLive } from './parseLive';

/** Folds the entries of an issue and its front matter. */
export class IssueFolds implements FoldingRangeProvider {
  readonly #openIssues: OpenIssues;

  constructor(openIssues: OpenIssues) {
    this.#openIssues = openIssues;
  }

  async provideFoldingRanges(
    document: TextDocument,
    _context: unknown,
    token: CancellationToken,
  ): Promise<FoldingRange[] | undefined> {
    const issue = await parseLive(this.#openIssues, document, token);
    return issue && foldIssue(issue).map(({ start, end }) => new FoldingRange(start, end));
  }
}
