const paintPattern = /^(\d+)-(\d+) ([a-z]+)$/;

/**
 * Colors the code of the article where `data-colors` says it. The colors are painted over the text: the article's elements
 * stay those that are published.
 */
export function paintArticle(article: HTMLElement): void {
  // Browsers that cannot paint over text show code in one color.
  if (!('highlights' in CSS)) return;
  const ranges = new Map<string, Range[]>();
  for (const code of article.querySelectorAll<HTMLElement>('pre code[data-colors]')) {
    const text = code.firstChild;
    if (!(text instanceof Text) || text.nextSibling) continue;
    for (const part of (code.dataset['colors'] ?? '').split(',')) {
      const [, start, end, paint] = paintPattern.exec(part) ?? [];
      if (paint === undefined || Number(end) > text.length || Number(start) > Number(end)) continue;
      const range = new Range();
      range.setStart(text, Number(start));
      range.setEnd(text, Number(end));
      const painted = ranges.get(paint);
      if (painted) painted.push(range);
      else ranges.set(paint, [range]);
    }
  }
  CSS.highlights.clear();
  for (const [paint, painted] of ranges) CSS.highlights.set(`code-${paint}`, new Highlight(...painted));
}
