import type { Request } from '../request';
import type { Span } from '../../text/span';
import type { Template } from '../template';

/** What a suggestion inserts. */
export type SuggestionKind =
  'entry' | 'turn' | 'answer' | 'projectLine' | 'release' | 'article' | 'asker' | 'image' | 'field' | 'value';

/** One item of a list of completions. */
export interface Suggestion {
  readonly kind: SuggestionKind;
  readonly label: string;
  /** What is compared with the text of `span` before the cursor. */
  readonly filter: string;
  /** The text that it replaces, on one line. */
  readonly span: Span;
  readonly template: Template;
}

/** Where a completion is asked for. */
export interface Caret extends Omit<Request, 'cursor'> {
  readonly line: number;
  readonly offset: number;
  /** The line before and behind the cursor. */
  readonly before: string;
  readonly behind: string;
  /** Asked for by a command, not by a key that was typed. */
  readonly asked: boolean;
}

/** Suggests one kind of thing. */
export interface Suggester {
  readonly zone: 'body' | 'front-matter';
  /** What stands before the cursor where it has something to say: never words of running text. */
  readonly lead: RegExp;
  suggest(caret: Caret): readonly Suggestion[];
}
