import type { Lines } from '../text/lines';
import type { TextEdit } from '../text/edits';
import type { Span } from '../text/span';

// The model of one issue. Every span counts UTF-16 units from the start of the whole file; every line counts from 0.

/** What one parse of a Markdown file understood. It is the same under every dialect. */
export interface Issue {
  readonly text: string;
  readonly lines: Lines;
  readonly frontMatter: FrontMatter;
  /** Everything below the front matter. */
  readonly body: Span;
  /** Every line of text that is content, in order: no code, no HTML blocks, no comments, no front matter. */
  readonly prose: readonly ProseLine[];
  /** Code and HTML blocks, in order. */
  readonly opaque: readonly OpaqueBlock[];
  /** The marks (three or more) of code fences that nothing closes; what is below them is content. In order. */
  readonly openFences: readonly Span[];
  readonly sections: readonly Section[];
  readonly entries: readonly Entry[];
  readonly images: readonly Image[];
  readonly links: readonly Link[];
  readonly releases: readonly Release[];
  readonly reading: readonly RecommendedArticle[];
  /** HTML comments, for the directives that switch rules off. */
  readonly comments: readonly Comment[];
}

/** A block that is no prose: code, or HTML. */
export interface OpaqueBlock {
  readonly kind: 'code' | 'html';
  readonly span: Span;
  readonly line: number;
  readonly endLine: number;
}

/** The block of fields at the top. Absent: `span` is empty at the start of the text and `fields` has nothing. */
export interface FrontMatter {
  readonly format: 'yaml' | 'toml' | 'json';
  /** From the first fence to the end of the last one, its line break included. */
  readonly span: Span;
  /** What is between the fences; the whole object in JSON. */
  readonly yaml: Span;
  readonly present: boolean;
  readonly fields: readonly Field[];
  /** What a strict reader refuses, most important first. */
  readonly errors: readonly FrontMatterError[];
}

/** One top-level key of the front matter with its value. */
export interface Field {
  readonly key: string;
  readonly keySpan: Span;
  /** Plain data: dates stay the text that is written, a missing value is null. */
  readonly value: FieldValue;
  /** The value as written, quotes included; empty after the colon where there is none. */
  readonly valueSpan: Span;
}

export type FieldValue =
  string | number | boolean | null | readonly FieldValue[] | { readonly [key: string]: FieldValue };

export interface FrontMatterError {
  /**
   * `syntax`: not YAML; `duplicate`: a key for the second time; `alias`: `*name`, which is not read here; `not-a-map`;
   * `unclosed`: no closing fence; `opening`, `before`, `no-opening`: Hugo does not recognize the front matter, since its
   * fence is written otherwise, has something before it, or is missing; `language`: `---js` and its like; `json`: not JSON;
   * `toml`: Hugo reads it, but it is not checked here; `too-deep` and `too-large`: not read, for safety.
   */
  readonly code:
    | 'syntax'
    | 'duplicate'
    | 'alias'
    | 'not-a-map'
    | 'unclosed'
    | 'opening'
    | 'before'
    | 'no-opening'
    | 'language'
    | 'json'
    | 'toml'
    | 'too-deep'
    | 'too-large';
  readonly span: Span;
  /** What makes Hugo read the fences. */
  readonly repair?: TextEdit;
}

/** A line of text inside a paragraph, heading, list item or quote. */
export interface ProseLine {
  readonly line: number;
  /** The line without quote marks, list marker, heading marks and indentation. */
  readonly span: Span;
  /** Which block it belongs to: lines of one paragraph share the number. */
  readonly block: number;
  /** 1 to 6 for a heading, else 0. */
  readonly heading: number;
  /** How many quotes it is in, by Markdown's structure. */
  readonly quotes: number;
  /** In a quote only by Markdown's lazy continuation: the line has no `>` of its own. */
  readonly lazy: boolean;
  /** How many lists it is in. */
  readonly lists: number;
  /** The number that the list marker prints before it (`3.`), where the line begins an item of a numbered list. */
  readonly ordinal: Ordinal | null;
}

export interface Ordinal {
  readonly value: number;
  readonly span: Span;
}

/** A heading, or a bold line that works as one, up to the next. */
export interface Section {
  readonly line: number;
  readonly title: string;
  readonly titleSpan: Span;
  /** 1 to 6 as Markdown says; a bold line counts as 3. */
  readonly level: number;
  /** From the heading to the end of the last line before the next section. */
  readonly span: Span;
}

/** A question with its answers. */
export interface Entry {
  /** The line that opens it. */
  readonly line: number;
  /** The last line of content that belongs to it. */
  readonly endLine: number;
  readonly span: Span;
  /** The opening line, marks included. */
  readonly heading: Span;
  readonly number: number | null;
  /** The digits of the printed number. */
  readonly numberSpan: Span | null;
  readonly asker: string | null;
  readonly askerSpan: Span | null;
  readonly turns: readonly Turn[];
  /** The last line that labels and links the entry's project. */
  readonly projectLine: ProjectLine | null;
  /** Canonical names: of the project line, else what links and words tell, else nothing. */
  readonly projects: readonly string[];
  /** `owner/name` of GitHub links, in order, no repeats. */
  readonly repos: readonly string[];
  readonly images: readonly Image[];
  readonly links: readonly Link[];
}

/** One question or one answer. */
export interface Turn {
  readonly kind: 'question' | 'answer';
  readonly span: Span;
  /** The `A：` or its like; null where an answer has no mark. */
  readonly mark: Span | null;
  /** Nothing is after the mark: no word, no image, no code. */
  readonly empty: boolean;
}

/** `「MOSN」：[address](address)` in any of its spellings. */
export interface ProjectLine {
  readonly line: number;
  readonly span: Span;
  readonly label: string;
  readonly labelSpan: Span;
  readonly url: string;
  readonly urlSpan: Span;
}

export interface Image {
  /** The whole of `![alt](src "title")` or `<img …>`. */
  readonly span: Span;
  readonly alt: string;
  readonly altSpan: Span;
  readonly src: string;
  readonly srcSpan: Span;
}

export interface Link {
  /** The whole of `[text](url)`, `<url>` or a bare address. */
  readonly span: Span;
  /** The text as written; of an address without text, the address. */
  readonly text: string;
  readonly textSpan: Span;
  readonly url: string;
  readonly urlSpan: Span;
  readonly kind: 'inline' | 'reference' | 'angle' | 'bare';
}

export interface Release {
  readonly line: number;
  readonly span: Span;
  readonly project: string;
  /** Without a leading v. */
  readonly version: string;
  readonly url: string | null;
}

/** A recommended article. */
export interface RecommendedArticle {
  readonly line: number;
  readonly span: Span;
  readonly title: string;
  readonly url: string;
}

export interface Comment {
  readonly span: Span;
  /** What is between `<!--` and `-->`, trimmed. */
  readonly text: string;
}
