import type { Config } from '../config/config';
import type { Issue } from '../issue/issue';
import type { Language } from '../messages/message';
import type { Span } from '../text/span';
import type { Template } from './template';

/** An issue in which something is to be inserted. */
export interface Request {
  readonly issue: Issue;
  readonly config: Config;
  /** The language of what is written. */
  readonly language: Language;
  /** The line of the cursor, from 0; null where the editor shows none. */
  readonly cursor: number | null;
}

/** A template in place of a span of the issue. */
export interface Insertion {
  readonly span: Span;
  readonly template: Template;
}

/** Why nothing is inserted: the cursor is in no entry, the entry has a project line, nothing is missing, there is text already. */
export type Refusal = 'no-entry' | 'has-project-line' | 'has-front-matter' | 'broken-front-matter' | 'not-empty';
