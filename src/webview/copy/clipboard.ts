/** How long to wait for the focus. */
const focusTimeoutMs = 1_000;

/**
 * Copies texts to the clipboard. Browsers may allow it only while a click is handled.
 * @param texts by their MIME types
 * @returns whether it worked
 */
export async function writeClipboard(texts: Readonly<Record<string, string>>): Promise<boolean> {
  await waitForFocus();
  const blobs = Object.entries(texts).map(([type, text]) => [type, new Blob([text], { type })] as const);
  try {
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return false;
  }
}

/**
 * Copies texts while a click is handled, in browsers without another way.
 * @returns whether it worked
 */
export function copyInClick(texts: Readonly<Record<string, string>>): boolean {
  const fill = (event: ClipboardEvent) => {
    for (const [type, text] of Object.entries(texts)) event.clipboardData?.setData(type, text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', fill, { capture: true, once: true });
  const copied = document.execCommand('copy');
  document.removeEventListener('copy', fill, { capture: true });
  return copied;
}

/** A page without the focus may not write to the clipboard; VS Code was asked to focus it, which can take a moment. */
async function waitForFocus(): Promise<void> {
  if (document.hasFocus()) return;
  const focused = new Promise((resolve) => window.addEventListener('focus', resolve, { once: true }));
  window.focus();
  await Promise.race([focused, new Promise((resolve) => setTimeout(resolve, focusTimeoutMs))]);
}
