import { EventEmitter, type LogOutputChannel, type TextDocument, type Uri } from 'vscode';
import { repairEdits } from '../../core/lint/applyFixes';
import { lintIssue } from '../../core/lint/lintIssue';
import type { Finding } from '../../core/lint/rule';
import type { TextEdit } from '../../core/text/edits';
import { Disposables } from '../disposables';
import type { OpenIssues, Parsed } from '../openIssues';
import { pause } from '../slices';
import type { Neighbours } from './neighbours';

/** The findings of one version of a document. */
export interface Checked {
  readonly parsed: Parsed;
  readonly findings: readonly Finding[];
}

/** Runs the rules over open issues, once per parse, for all who show what they find. */
export class Findings extends Disposables {
  readonly #issues: OpenIssues;
  readonly #neighbours: Neighbours;
  readonly #log: LogOutputChannel;
  readonly #checked = this.own(new EventEmitter<Checked>());
  readonly #cache = new WeakMap<Parsed, { readonly checked: Checked; readonly round: number }>();
  /** Counts what was found out about the surroundings: an older check is shown until it is made anew. */
  #round = 0;
  readonly onDidCheck = this.#checked.event;
  readonly onDidClose;

  constructor(issues: OpenIssues, neighbours: Neighbours, log: LogOutputChannel) {
    super();
    this.#issues = issues;
    this.#neighbours = neighbours;
    this.#log = log;
    this.onDidClose = issues.onDidClose;
    this.own(issues.onDidParse((parsed) => void this.#publish(parsed)));
    this.own(neighbours.onDidChange(() => this.#renew()));
    this.own(issues.onDidClose((uri) => neighbours.forget(uri)));
  }

  /** What was last published of a document; undefined where it is no open issue. */
  published(uri: Uri): Checked | undefined {
    const parsed = this.#issues.all.find(({ document }) => document.uri.toString() === uri.toString());
    return parsed && this.#check(parsed);
  }

  /** The findings of an issue for what runs by itself; null for other documents and over the limit. */
  async live(document: TextDocument): Promise<Checked | null> {
    const parsed = await this.#issues.parseLive(document);
    return parsed && this.#checkAnew(parsed);
  }

  /** The findings of a document as it is at the moment of the answer; none where it is no issue. */
  async current(document: TextDocument): Promise<Checked> {
    const parsed = await this.#issues.parseNow(document);
    return parsed.isIssue ? this.#check(parsed) : { parsed, findings: [] };
  }

  /** The edits that do all that is safe to do; none where there is nothing. */
  repair({ issue, config, ...place }: Parsed): TextEdit[] {
    return repairEdits(issue, config, this.#neighbours.of({ config, ...place }));
  }

  /** Files, or earlier issues, are not what they were: what rules said of them is looked at again. */
  #renew(): void {
    this.#round++;
    for (const parsed of this.#issues.all) void this.#publish(parsed);
  }

  async #publish(parsed: Parsed): Promise<void> {
    // Who shows the text goes first.
    await pause();
    // Another version may have been parsed meanwhile, or the document was closed.
    if (this.#issues.all.includes(parsed)) this.#checked.fire(this.#checkAnew(parsed));
  }

  #check(parsed: Parsed): Checked {
    return this.#cache.get(parsed)?.checked ?? this.#keep(parsed, this.#lint(parsed));
  }

  /** The findings by what is known of the surroundings now. */
  #checkAnew(parsed: Parsed): Checked {
    const known = this.#cache.get(parsed);
    return known?.round === this.#round ? known.checked : this.#keep(parsed, this.#lint(parsed));
  }

  #lint({ issue, config, ...place }: Parsed): Finding[] {
    const tellFailure = (rule: string, error: unknown) => this.#log.error(`rule ${rule}`, String(error));
    return lintIssue(issue, config, tellFailure, this.#neighbours.of({ config, ...place }));
  }

  #keep(parsed: Parsed, findings: readonly Finding[]): Checked {
    const checked = { parsed, findings };
    this.#cache.set(parsed, { checked, round: this.#round });
    return checked;
  }
}
