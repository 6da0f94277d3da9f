const colorPattern = /^(\d+)-(\d+) ([a-z]+)$/;

/**
 * Colors the code of the article as `data-colors` says, with the CSS Custom Highlight API: it adds no elements, so the
 * article's are those that are published.
 */
export function colorCode(article: HTMLElement): void {
  // Browsers without the API show code in one color.
  if (!('highlights' in CSS)) return;
  const highlights = new Map<string, Highlight>();
  for (const code of article.querySelectorAll<HTMLElement>('pre code[data-colors]')) {
    const text = code.firstChild;
    if (!(text instanceof Text) || text.nextSibling) continue;
    for (const part of (code.dataset['colors'] ?? '').split(',')) {
      const [, start, end, name] = colorPattern.exec(part) ?? [];
      if (name === undefined || Number(end) > text.length || Number(start) > Number(end)) continue;
      const range = new Range();
      range.setStart(text, Number(start));
      range.setEnd(text, Number(end));
      const highlight = highlights.get(name);
      if (highlight) highlight.add(range);
      else highlights.set(name, new Highlight(range));
    }
  }
  CSS.highlights.clear();
  for (const [name, highlight] of highlights) CSS.highlights.set(`code-${name}`, highlight);
}
