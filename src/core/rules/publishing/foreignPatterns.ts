import type { Severity } from '../../config/config';

/** What the notations of other Markdowns, and of other tools, are called in messages and settings. */
export type NotationKind =
  | 'alert'
  | 'attributes'
  | 'bbcode'
  | 'container'
  | 'emoji'
  | 'embed'
  | 'heading'
  | 'highlight'
  | 'macro'
  | 'math'
  | 'script'
  | 'task'
  | 'template'
  | 'toc'
  | 'wiki-link';

/** A notation that readers see as it is written. */
export interface Notation {
  readonly kind: NotationKind;
  /** Matched on the source of one line; what it finds is reported. */
  readonly pattern: RegExp;
  /** Where the notation means something only to a site that is set up for it, or may be meant as text. */
  readonly severity?: Severity;
  /** Only in the first line of a quote or of an item. */
  readonly inside?: 'blockquote' | 'li';
}

/** Stands for code, images and tags in a line. */
export const placeholder = '\ufffc';

const alerts =
  'note|tip|important|warning|caution|info|abstract|todo|success|question|failure|danger|bug|example|quote';
const macros = 'code|quote|noformat|panel|color|info|note|tip|warning|toc|expand';

/** At most one is reported at a place: the first of them. */
export const notations: readonly Notation[] = [
  { kind: 'toc', pattern: /^(?:\[toc\]|\[\[_?toc_?\]\]|\$\{toc\}|\{:toc\}|@\[toc\].*)$/gi },
  { kind: 'embed', pattern: /^@\[[\w-]{1,20}\](?=\()/g },
  { kind: 'alert', pattern: new RegExp(`^\\[!(?:${alerts})\\][+-]?`, 'gi'), inside: 'blockquote' },
  {
    kind: 'container',
    pattern: new RegExp(
      `^:{3,} ?\\{?[\\w-].*$|^(?:!!!|\\?\\?\\?\\+?) (?:${alerts})(?: ["“].*)?$|^\\.\\. [a-z-]+::.*$`,
      'gi',
    ),
  },
  { kind: 'task', pattern: /^\[(?:[xX]\](?=[^\s([:\]])|\](?=[^\sa-z([:\]]| ))/g, inside: 'li' },
  { kind: 'heading', pattern: /^h[1-6]\. (?=\S)|^(={1,6}) [^=\s][^=]*? \1$/g },
  {
    kind: 'macro',
    pattern: new RegExp(`(?<![\\w/=:$])\\{(?:${macros})(?::[^{}]{1,80})?\\}(?![\\w/])`, 'g'),
    severity: 'info',
  },
  // After an image or a link, or all of a line.
  {
    kind: 'attributes',
    pattern: new RegExp(
      `(?<=${placeholder}|\\]\\([^()\\s]{1,300}\\))\\{:?[ ]?(?:[.#][a-z][\\w-]*|[a-z]+=["'“]?[\\w%.-]+["'”]?)(?:[ ][^{}]{0,80})?\\}|^\\{:[ ]?[.#a-z][^{}]{0,80}\\}$`,
      'gi',
    ),
  },
  { kind: 'highlight', pattern: /(?<![=\w!<>])==(?=[^\s=])[^=]{1,80}(?<=[^\s=])==(?![=\w])/g },
  {
    kind: 'macro',
    pattern: /%%(?=\S)[^%]{1,200}(?<=\S)%%|(?<![|\w])\|\|(?=[^\s|])[^|]{1,80}(?<=[^\s|])\|\|(?![|\w])/g,
    severity: 'info',
  },
  { kind: 'wiki-link', pattern: /(?<![\w[!])\[\[(?![\s\d])[^[\]]{1,80}(?<!\s)\]\](?![(\]])/g, severity: 'info' },
  {
    kind: 'script',
    pattern:
      /(?<![\w+])\+\+(?=[^\s+])[^+]{1,60}(?<=[^\s+])\+\+(?![\w+])|(?<=[A-Za-z0-9)])(?:~\d{1,3}~|\^[\w+-]{1,4}\^)(?![~^])/g,
    severity: 'info',
  },
  {
    kind: 'math',
    pattern:
      /^\$\$$|\$\$[^$]{1,300}\$\$|(?<![\w$\\])\$(?=[^\s$])(?=[^$]{0,200}[\\^_={])[^$\u3400-\u9fff]{1,200}(?<=[^\s$\\])\$(?![\w$])/g,
    severity: 'info',
  },
];

/** What one of the notations has, all of them: lines without it need no further look. */
export const trace =
  /%%|\|\||\[(?:toc|_|!|\[|[ x]?\])|@\[|:::|^!!!|^\?\?\?|^\.\. |^h[1-6]\. |^= |^==|\{[:.#a-z]|==|\+\+|~\d|\^[\w+-]{1,4}\^|\$|\[\/|:[a-z+-][\w+-]*:/i;
