import { EventEmitter, Uri, type TextDocument } from 'vscode';
import { readEarlier } from '../../core/archive/earlier';
import type { Image, Issue, RecommendedArticle } from '../../core/issue/issue';
import { localPath } from '../../core/addresses/localPath';
import type { LintContext, Recommendation } from '../../core/lint/rule';
import type { IssueFiles } from '../archive/issueFiles';
import type { Located } from '../configs';
import { folderOf } from '../convert';
import { Delayer } from '../delayer';
import { Disposables } from '../disposables';
import { FileCache } from './fileCache';

/** Milliseconds of rest in the archive before findings are made anew. */
const rest = 300;

/** A file and its configuration. */
export interface Place extends Located {
  readonly document: Pick<TextDocument, 'uri' | 'isUntitled'>;
}

/** What is known of the place of an issue without waiting: its path, the files beside it, the issues before it. */
export class Neighbours extends Disposables {
  readonly #issueFiles: IssueFiles;
  readonly #files = this.own(new FileCache());
  readonly #delayer = this.own(new Delayer(rest));
  readonly #changed = this.own(new EventEmitter<void>());
  /** By document: what it recommends, and what was last told of earlier issues that did. */
  readonly #told = new Map<string, { readonly reading: readonly RecommendedArticle[]; readonly told: string }>();
  #isRead = false;
  /** What was told may be otherwise now. */
  readonly onDidChange = this.#changed.event;

  constructor(issueFiles: IssueFiles) {
    super();
    this.#issueFiles = issueFiles;
    this.own(this.#files.onDidChange(() => this.#changed.fire()));
    this.own(issueFiles.onDidApply(() => this.#delayer.run('', () => this.#lookAgain())));
    this.own(
      issueFiles.onDidBegin(async (done) => {
        await done;
        // Half an archive would find half of what was recommended before.
        this.#isRead ||= issueFiles.scan.state === 'done';
        this.#lookAgain();
      }),
    );
  }

  /** For the rules. A document that was never saved has no place. */
  of(place: Place, issue: Issue): LintContext {
    const { uri, isUntitled } = place.document;
    if (isUntitled) return {};
    const files = new Map<string, boolean>();
    for (const { src } of issue.images) {
      const address = localPath(src);
      const hasFile = address === null ? undefined : this.#hasFile(place, address);
      if (address !== null && hasFile !== undefined) files.set(address, hasFile);
    }
    return { path: uri.path, files, earlier: this.#findEarlier(uri, issue.reading) };
  }

  /** Waits until it is known which of the local files among some images are there. */
  async lookFor(place: Place, images: readonly Image[]): Promise<void> {
    for (const { src } of images) {
      const path = localPath(src);
      if (path !== null) this.#hasFile(place, path);
    }
    await this.#files.whenKnown();
  }

  /** What was told of a document matters no longer. */
  forget(uri: Uri): void {
    this.#told.delete(uri.toString());
  }

  #findEarlier(uri: Uri, reading: readonly RecommendedArticle[]): ReadonlyMap<string, Recommendation> {
    const key = uri.toString();
    const found = this.#isRead
      ? readEarlier(this.#issueFiles.archive, key, reading)
      : new Map<string, Recommendation>();
    this.#told.set(key, { reading, told: describe(found) });
    return found;
  }

  /** Most changes of the archive are those of the issue that is being written, and concern nobody else. */
  #lookAgain(): void {
    if (!this.#isRead) return;
    const { archive } = this.#issueFiles;
    const isOld = ([key, { reading, told }]: [string, { reading: readonly RecommendedArticle[]; told: string }]) =>
      describe(readEarlier(archive, key, reading)) !== told;
    if ([...this.#told].some(isOld)) this.#changed.fire();
  }

  /** As the command line asks the disk. */
  #hasFile({ document, config, root, isConfigured }: Place, address: string): boolean | undefined {
    const onSite = address.replace(/^\/|^(?:\.{1,2}\/){1,32}/, '');
    const served = root && isConfigured ? config.site.static.map((name) => Uri.joinPath(root, name)) : [];
    const places = served.map((folder) => Uri.joinPath(folder, onSite));
    if (!address.startsWith('/')) places.push(Uri.joinPath(folderOf(document.uri), address));
    const answers = places.map((uri) => this.#files.has(uri));
    if (answers.includes(true)) return true;
    return answers.length === 0 || answers.includes(undefined) ? undefined : false;
  }
}

function describe(found: ReadonlyMap<string, Recommendation>): string {
  return JSON.stringify([...found]);
}
