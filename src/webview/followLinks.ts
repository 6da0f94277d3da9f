/**
 * Handles every click on a link, before the browser and VS Code do: one to an anchor scrolls the page, any other is
 * passed on.
 * @param open called with the address as written in the issue
 */
export function followLinks(open: (href: string) => void): void {
  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a, area') : null;
    if (!link) return;
    event.preventDefault();
    event.stopPropagation();
    const href = link.getAttribute('href') ?? '';
    if (href.startsWith('#')) findAnchor(href.slice(1))?.scrollIntoView();
    else if (href !== '') open(href);
  };
  document.addEventListener('click', follow, { capture: true });
}

/** The element with an id, which a link may write percent-encoded. An empty one means the top of the page. */
function findAnchor(id: string): Element | null {
  if (id === '') return document.body;
  return document.getElementById(id) ?? document.getElementById(decode(id));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
