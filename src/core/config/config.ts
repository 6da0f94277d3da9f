import type { Registry } from '../projects/registry';

/** A flavour of Markdown, by the name that configurations give it. */
export type DialectName = 'blackfriday' | 'goldmark' | 'commonmark';

/** How grave a finding is, the gravest first. */
export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** All that `.digest.yml`, settings and defaults say, merged. */
export interface Config {
  /** Globs of the files that are issues, relative to the folder of `.digest.yml`; null: found out from the file itself. */
  readonly issues: readonly string[] | null;
  readonly registry: Registry;
  readonly frontMatter: FrontMatterConfig;
  readonly dialect: DialectName;
  readonly site: SiteConfig;
  readonly format: FormatConfig;
  /** Severity by rule id; a rule that is not named keeps its own. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** Hosts that images may come from; null: any. */
  readonly imageHosts: readonly string[] | null;
  /** Path of the template of a new issue, and of a stylesheet for the preview, relative to `.digest.yml`. */
  readonly template: string | null;
  readonly stylesheet: string | null;
}

export interface FrontMatterConfig {
  readonly required: readonly string[];
  /** Values that a field may have. */
  readonly allowed: Readonly<Record<string, readonly string[]>>;
}

interface SiteConfig {
  readonly base: string | null;
  /** Folders whose files the site serves at its root, relative to `.digest.yml`. */
  readonly static: readonly string[];
}

/** Patterns where a digest's spelling differs from what is understood anyway. */
export interface FormatConfig {
  /**
   * An entry's opening line, as a pattern of literal text with `{number}`, `{asker}` and `{any}`
   * (`Q{number}. {asker} asks:`). Placeholders instead of regular expressions: a workspace must not be able to hang the editor.
   */
  readonly heading: readonly string[];
  /** Words before the colon that open an answer (`Answer`, `答`). */
  readonly answer: readonly string[];
}
