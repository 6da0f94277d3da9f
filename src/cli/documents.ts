import { readFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import type { Config } from '../core/config/config';
import { isIssue } from '../core/issue/isIssue';
import { openDocument, type DigestDocument } from '../core/issue/digestDocument';
import type { Issue } from '../core/issue/issue';
import type { Configs } from './configs';
import { isInside, reasonOf, slashes, type Input } from './walk';

/** A Markdown file, read. */
export interface Document {
  readonly input: Input;
  readonly config: Config;
  /** The folder of its `.digest.yml`, absolute; null without one. */
  readonly folder: string | null;
  readonly digest: DigestDocument;
  readonly issue: Issue;
  readonly isIssue: boolean;
}

/**
 * Reads files one by one, so that only one is held at a time.
 * @param fail takes a file that cannot be read, with the reason
 */
export function* readDocuments(
  inputs: readonly Input[],
  configs: Configs,
  fail: (path: string, reason: string) => void,
): Generator<Document> {
  for (const input of inputs) {
    try {
      const text = readFileSync(input.absolute, 'utf8');
      const { config, file } = configs.of(dirname(input.absolute));
      const digest = openDocument(text, config);
      const { issue } = digest;
      const counted = file !== null && isInside(file.folder, input.absolute);
      const path = counted ? slashes(relative(file.folder, input.absolute)) : input.walked;
      yield { input, config, folder: file?.folder ?? null, digest, issue, isIssue: isIssue(path, issue, config) };
    } catch (error) {
      fail(input.file, reasonOf(error));
    }
  }
}
