import type { Severity } from '../config/config';
import type { DigestDocument } from '../issue/digestDocument';
import type { Message } from '../messages/message';
import type { TextEdit } from '../text/edits';
import type { Span } from '../text/span';

/** A check of one thing. */
export interface Rule {
  /** Kebab-case; what settings, comments and links to the documentation name. */
  readonly id: string;
  readonly severity: Severity;
  /** Nothing is reported unless a configuration gives the rule a severity. */
  readonly offByDefault?: true;
  /** Reports what is inside of HTML tags, too. What other rules find there is no prose, and dropped. */
  readonly readsTags?: true;
  /** Looks at the model and the article, never at the editor; yields what it found, in any order. Never throws on text. */
  check(document: DigestDocument, context: LintContext): Iterable<Report>;
}

/** What `docs/rules` and SARIF say about a rule. Its examples are tests as well. */
export interface RuleDocumentation {
  /** The variants of a rule that has several. */
  readonly kinds?: readonly string[];
  /** What the rule asks for, in one sentence. */
  readonly summary: string;
  readonly summaryInChinese: string;
  /** Why an editor should care: what the reader of the published page would see. */
  readonly why: string;
  readonly whyInChinese: string;
  /** Bodies without finding (front matter is added where an example has none). */
  readonly good: readonly string[];
  /** `⟦…⟧` marks what is reported. */
  readonly bad: readonly Example[];
}

export interface Example {
  readonly text: string;
  /** The text after the first fix of every finding. */
  readonly fixed?: string;
  readonly kind?: string;
  /** Where the issue lies, for rules that ask. */
  readonly path?: string;
  /** The files beside it. */
  readonly files?: readonly string[];
  /** Addresses that an earlier issue recommended. */
  readonly earlier?: readonly string[];
}

/** What is known of an issue beside its text, as plain data: two contexts that are equal give the same findings. */
export interface LintContext {
  /** Of the file, with forward slashes: its name and at least the folder that it lies in. */
  readonly path?: string;
  /**
   * Whether the local addresses of its images lead to files, by address (`a.png`, `../img/a.png`, `/img/a.png`, no escapes; see
   * `localPath`). Of an address that is missing here nobody can tell.
   */
  readonly files?: ReadonlyMap<string, boolean>;
  /** Where the articles that it recommends were recommended last before, by folded address. */
  readonly earlier?: ReadonlyMap<string, Recommendation>;
}

/** An article in the issue that recommended it. */
export interface Recommendation {
  readonly uri: string;
  readonly title: string | null;
  /** Of the issue: `2021-09-10`. */
  readonly day: string;
  /** From 0. */
  readonly line: number;
}

/** What a rule says of one place. */
export interface Report {
  readonly span: Span;
  readonly message: Message;
  readonly kind?: string;
  /** Where it is not as grave as the rule says. A configuration that names the rule wins. */
  readonly severity?: Severity;
  readonly fixes?: readonly Fix[];
  /** A place in another file that has to do with it. */
  readonly related?: Related;
}

export interface Related {
  /** The archive's key of the file. */
  readonly uri: string;
  /** From 0. */
  readonly line: number;
  readonly message: Message;
}

/** A repair as data. */
export interface Fix {
  readonly title: Message;
  readonly edits: readonly TextEdit[];
  /** Certain enough to be applied without being looked at (`--fix`, fix all), once `isHarmless` has confirmed that it does no harm. */
  readonly safe: boolean;
  /** Whether it replaces words by others, as a new number does; readers see the same words after any other safe fix. */
  readonly rewords?: true;
}

/** A report with its rule and the severity that is configured for it. */
export interface Finding extends Report {
  readonly rule: string;
  readonly severity: Severity;
}

/** Where the documentation of a rule lies, from the root of the repository and of the extension. */
export function ruleDocs(id: string): string {
  return `docs/rules/${id}.md`;
}
