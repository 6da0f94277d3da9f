/**
 * Takes every click on a link away from the browser and from VS Code's own handler: an anchor scrolls, anything else is
 * for the extension to judge.
 */
export function followLinks(open: (href: string) => void): void {
  document.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a, area') : null;
      if (!link) return;
      event.preventDefault();
      event.stopPropagation();
      const href = link.getAttribute('href') ?? '';
      if (href.startsWith('#')) targetOf(href.slice(1))?.scrollIntoView();
      else if (href !== '') open(href);
    },
    { capture: true },
  );
}

/** The element that an anchor names; names are written encoded or not. */
function targetOf(name: string): Element | null {
  if (name === '') return document.body;
  return document.getElementById(name) ?? document.getElementById(decode(name));
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
