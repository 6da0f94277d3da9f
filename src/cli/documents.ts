import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { localPath } from '../core/addresses/localPath';
import { isIssue } from '../core/issue/isIssue';
import type { LintContext } from '../core/lint/rule';
import type { Language } from '../core/messages/message';
import { openDocument, type DigestDocument } from '../core/issue/digestDocument';
import { decodeText, findEncodingErrors, type DecodedText } from './encoding';
import { reportErrors, type ReportedFinding } from './fileReport';
import type { Configs } from './findConfigs';
import { cannotRead, readFile, type Fail } from './readFile';
import { isInside, slashes, type Input } from './walk';

/** A Markdown file, read once. */
export interface Document {
  readonly input: Input;
  readonly digest: DigestDocument;
  /** The folder of its `.digest.yml`, absolute; null without one. */
  readonly folder: string | null;
  readonly encoding: DecodedText['encoding'];
  readonly isIssue: boolean;
}

/** @throws where the file cannot be read */
export function readDocument(input: Input, configs: Configs): Document {
  const { text, encoding } = decodeText(readFile(input.absolute));
  const { config, file } = configs.of(dirname(input.absolute));
  const digest = openDocument(text, config);
  const counted = file !== null && isInside(file.folder, input.absolute);
  const path = counted ? slashes(relative(file.folder, input.absolute)) : input.walked;
  return {
    input,
    digest,
    folder: file?.folder ?? null,
    encoding,
    isIssue: isIssue(path, digest.issue, config),
  };
}

/**
 * Reads files one by one, so that only one is held at a time.
 * @param fail takes the message about a file that cannot be read
 */
export function* readDocuments(inputs: readonly Input[], configs: Configs, fail: Fail): Generator<Document> {
  for (const input of inputs) {
    try {
      yield readDocument(input, configs);
    } catch (error) {
      fail(cannotRead(input.file, error));
    }
  }
}

/** What the disk says about the place of an issue and about the images that it shows from there. */
export function readContext({ input, digest, folder }: Document): LintContext {
  const served = folder === null ? [] : digest.config.site.static.map((name) => resolve(folder, name));
  const hasFile = (address: string) => {
    const onSite = address.replace(/^\/|^(?:\.{1,2}\/){1,32}/, '');
    if (served.some((place) => existsSync(join(place, onSite)))) return true;
    if (!address.startsWith('/')) return existsSync(resolve(dirname(input.absolute), address));
    return served.length > 0 ? false : undefined;
  };
  const files = new Map<string, boolean>();
  for (const { src } of digest.issue.images) {
    const address = localPath(src);
    const isThere = address === null ? undefined : hasFile(address);
    if (address !== null && isThere !== undefined) files.set(address, isThere);
  }
  return { path: slashes(input.absolute), files };
}

/** What is wrong with the encoding of a file. */
export function reportEncoding({ digest, encoding }: Document, language: Language): ReportedFinding[] {
  const { text, head } = digest;
  return reportErrors('encoding', findEncodingErrors({ text, encoding }), head.lines, language);
}
