import type { Page } from 'playwright-core';

/** What is on the clipboard, as the page gets it that is pasted into; undefined where there is nothing of this type. */
export function readClipboard(page: Page, type: 'text/html' | 'text/plain'): Promise<string | undefined> {
  return page.evaluate(async (wanted) => {
    const read = navigator.clipboard.read.bind(navigator.clipboard) as (options: object) => Promise<ClipboardItems>;
    const [item] = await read({ unsanitized: ['text/html'] });
    return item?.types.includes(wanted) ? (await item.getType(wanted)).text() : undefined;
  }, type);
}
