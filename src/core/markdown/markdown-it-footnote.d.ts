declare module 'markdown-it-footnote' {
  import type { MarkdownIt } from 'markdown-it';
  /** Adds the rules `footnote_def`, `footnote_inline`, `footnote_ref` and `footnote_tail`. */
  export default function footnote(md: MarkdownIt): void;
}
