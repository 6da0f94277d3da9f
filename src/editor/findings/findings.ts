import { EventEmitter, type LogOutputChannel, type TextDocument, type Uri } from 'vscode';
import { lintIssue } from '../../core/rules/lintIssue';
import type { Finding } from '../../core/rules/rule';
import { Disposables } from '../disposables';
import type { OpenIssues, Parsed } from '../openIssues';
import { surroundingsOf } from './surroundings';

/** The findings of one version of a document. */
export interface Checked {
  readonly parsed: Parsed;
  readonly findings: readonly Finding[];
}

/** Runs the rules over open issues, once per parse, for all who show what they find. */
export class Findings extends Disposables {
  readonly #issues: OpenIssues;
  readonly #log: LogOutputChannel;
  readonly #checked = this.own(new EventEmitter<Checked>());
  readonly #cache = new WeakMap<Parsed, Checked>();
  readonly onDidCheck = this.#checked.event;
  readonly onDidClose;

  constructor(issues: OpenIssues, log: LogOutputChannel) {
    super();
    this.#issues = issues;
    this.#log = log;
    this.onDidClose = issues.onDidClose;
    this.own(issues.onDidParse((parsed) => this.#checked.fire(this.#check(parsed))));
  }

  /** What was last published of a document; undefined where it is no open issue. */
  published(uri: Uri): Checked | undefined {
    const parsed = this.#issues.all.find(({ document }) => document.uri.toString() === uri.toString());
    return parsed && this.#check(parsed);
  }

  /** The findings of an issue for what runs by itself; null for other documents and over the limit. */
  async live(document: TextDocument): Promise<Checked | null> {
    const parsed = await this.#issues.parseLive(document);
    return parsed && this.#check(parsed);
  }

  /** The findings of a document as it is at the moment of the answer; none where it is no issue. */
  async current(document: TextDocument): Promise<Checked> {
    const parsed = await this.#issues.parseNow(document);
    return parsed.isIssue ? this.#check(parsed) : { parsed, findings: [] };
  }

  #check(parsed: Parsed): Checked {
    const known = this.#cache.get(parsed);
    if (known) return known;
    const tellFailure = (rule: string, error: unknown) => this.#log.error(`rule ${rule}`, String(error));
    const findings = lintIssue(parsed.issue, parsed.config, tellFailure, surroundingsOf(parsed.document));
    const checked = { parsed, findings };
    this.#cache.set(parsed, checked);
    return checked;
  }
}
