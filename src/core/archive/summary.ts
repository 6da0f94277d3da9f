/** What the archive keeps of an issue: enough to list and find its entries, and none of its text. */
export interface IssueSummary {
  readonly uri: string;
  readonly title: string | null;
  /** `2021-09-10`, of the front matter, else of the path; null where neither has one. */
  readonly day: string | null;
  readonly entries: readonly EntrySummary[];
  /** The recommended articles. */
  readonly reading: readonly ArticleSummary[];
}

export interface ArticleSummary {
  /** Its address, folded: the same for the same article. */
  readonly address: string;
  /** From 0. */
  readonly line: number;
}

export interface EntrySummary {
  /** Tells it from the other entries of the issue, and stays the same when entries are put in or taken out elsewhere. */
  readonly key: string;
  /** From 0. */
  readonly line: number;
  readonly endLine: number;
  /** The opening up to the asker, as written but for Markdown's marks: `1、@name`. */
  readonly name: string;
  readonly asker: string | null;
  /** The first words of what is asked, on one line. */
  readonly question: string;
  /** Canonical names; empty where no project is known. */
  readonly projects: readonly string[];
  readonly hasProjectLine: boolean;
  /** How many there are of each. */
  readonly questions: number;
  readonly answers: number;
  readonly images: number;
}
