import type { RichText } from './wechat';

/** For how many milliseconds the keyboard may take to come to the page. */
const patience = 1_000;

/** Puts rich text on the clipboard. @throws where the browser wants a click first */
export async function writeRichText(content: RichText): Promise<void> {
  await focused();
  const parts = Object.entries(partsOf(content)).map(([type, text]) => [type, new Blob([text], { type })]);
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(parts) as Record<string, Blob>)]);
}

/** The same within a click, for browsers that allow nothing else. @returns whether it worked */
export function copyInClick(content: RichText): boolean {
  const fill = (event: ClipboardEvent) => {
    for (const [type, text] of Object.entries(partsOf(content))) event.clipboardData?.setData(type, text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', fill, { capture: true, once: true });
  const copied = document.execCommand('copy');
  document.removeEventListener('copy', fill, { capture: true });
  return copied;
}

function partsOf({ html, text }: RichText): Record<string, string> {
  return { 'text/html': html, 'text/plain': text };
}

/** A page that has not the keyboard may not write; it was asked to come, and may not have it yet. */
function focused(): Promise<void> {
  if (document.hasFocus()) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, patience);
    const done = () => {
      clearTimeout(timer);
      resolve();
    };
    window.addEventListener('focus', done, { once: true });
    window.focus();
  });
}
