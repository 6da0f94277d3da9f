import { deepEqual, equal, ok } from 'node:assert/strict';
import type { BrowserContext } from 'playwright-core';
import { wordKeys } from '../../src/protocol/preview';
import { readClipboard } from '../support/clipboard';
import { copied, inspect, shown, type Allowed, type Harm } from '../support/harm';
import { hostileInputs } from '../support/hostileInputs';
import { useVsCode, type VsCode } from '../support/vscodeUi';

const perFile = 40;
const files = Array.from({ length: Math.ceil(hostileInputs.length / perFile) }, (_, i) => {
  const inputs = hostileInputs.slice(i * perFile, (i + 1) * perFile);
  return { name: `hostile-${i}.md`, start: `The start of file ${i}`, text: inputs.join('\n\n') };
});
const harmless = 'Some words and ![a picture](https://pictures.invalid/a.png).\n';
const events =
  'click focus blur load error toggle mouseover mouseenter pointerenter animationstart transitionend input change submit';

describe('hostile text', function () {
  const vscode = useVsCode({
    files: {
      '.digest.yml': 'dialect: commonmark\n',
      'harmless.md': harmless,
      ...Object.fromEntries(files.map(({ name, text, start }) => [name, `${start}\n\n${text}\n`])),
    },
  });
  const requests: { url: string; kind: string }[] = [];
  const forbidden = () =>
    requests.filter(({ url, kind }) => /forbidden\.invalid/.test(url) || (/\.invalid/.test(url) && kind !== 'image'));
  let bodyParts = 0;

  it('is at hand in plenty, and each piece of it would be seen', async () => {
    const code = vscode();
    code.page.context().on('request', (request) => requests.push({ url: request.url(), kind: request.resourceType() }));
    await code.openFile('harmless.md');
    await code.runCommand('Digest: Copy for WeChat');
    await code.notification('Copied.').waitFor();
    await code.webview.locator('html').evaluate(`globalThis.inspect = ${inspect.toString()}, 0`);
    bodyParts = await code.webview.locator('body').evaluate((body) => body.children.length);
    ok(hostileInputs.length >= 120, `${hostileInputs.length} inputs`);
    const unseen = await code.webview.locator('html').evaluate(
      (_, { inputs, allowed }) => {
        const look = (globalThis as unknown as { inspect: typeof inspect }).inspect;
        return inputs.filter((input) => {
          const parsed = new DOMParser().parseFromString(`<div id="the-place">${input}</div>`, 'text/html');
          // What a parser moves out of its place, handlers on body and html included, is harm as well.
          const outside = [...parsed.head.children, parsed.body, parsed.documentElement];
          return (
            look(parsed.body, allowed).length === 0 &&
            outside.every((element) => element.localName.length > 3 && element.getAttributeNames().length === 0)
          );
        });
      },
      { inputs: hostileInputs, allowed: shown },
    );
    deepEqual(unseen, []);
  });

  it('would run and load on a page that trusts it', async () => {
    const count = await tryAll(vscode().page.context());
    const seen = forbidden().length;
    requests.length = 0;
    ok(count.ran > 50, `${count.ran} ran`);
    ok(count.loaded > 25, `${count.loaded} loaded`);
    ok(seen > 25, 'the requests are seen');
  });

  it('is shown without any of it, piece by piece', async () => {
    const code = vscode();
    const harm = await code.webview.locator('article').evaluate(showAll, {
      inputs: hostileInputs,
      allowed: shown,
      events: events.split(' '),
      words: Object.fromEntries(wordKeys.map((key) => [key, key])),
    });
    deepEqual(harm.filter(({ found }) => found.length > 0).map(withInput), []);
    await isUnharmed(code);
  });

  it('is copied without any of it, piece by piece', async () => {
    const code = vscode();
    const harm = await code.webview.locator('article').evaluate(copyAll, { inputs: hostileInputs, allowed: copied });
    deepEqual(harm.filter(({ found }) => found.length > 0).map(withInput), []);
    await isUnharmed(code);
  });

  for (const { name, start } of files) {
    it(`is shown and copied without any of it from ${name}`, async () => {
      const code = vscode();
      await code.focusFirstEditor();
      await code.openFile(name);
      await code.runCommand('Digest: Copy for WeChat');
      await code.notification('Copied.').first().waitFor();
      await code.webview.getByText(start, { exact: true }).waitFor();
      await code.runCommand('Notifications: Clear All Notifications');
      await code.notification('Copied.').first().waitFor({ state: 'detached' });
      const found = await code.webview.locator('article').evaluate(lookAt, shown);
      deepEqual(found, []);
      const html = (await readClipboard(code.page, 'text/html')) ?? '';
      ok(html.includes(start));
      deepEqual(await code.webview.locator('article').evaluate(lookAtText, { html, allowed: copied }), []);
      await isUnharmed(code);
    });
  }

  /** Nothing ran, nothing was asked for, nothing left the article, nothing opened. */
  async function isUnharmed(code: VsCode): Promise<void> {
    equal(await code.page.evaluate(() => 'harmed' in window), false);
    equal(await code.webview.locator('html').evaluate(() => 'harmed' in window), false);
    equal(await code.webview.locator('body').evaluate((body) => body.children.length), bodyParts);
    deepEqual(forbidden(), []);
    equal(await code.dialog.count(), 0);
    equal(code.page.context().pages().length, 1);
  }
});

function withInput({ input, found }: Harm) {
  return { input: hostileInputs[input], found };
}

/** Shows every input on a page without any care. */
async function tryAll(context: BrowserContext): Promise<{ ran: number; loaded: number }> {
  const count = { ran: 0, loaded: 0 };
  for (const input of hostileInputs) {
    let asked = false;
    // A page of its own for each: one that is only filled anew remembers what ran before, and may still be on its way elsewhere.
    const page = await context.newPage();
    await page.route('**', (route) => {
      asked ||= route.request().url().includes('forbidden.invalid');
      return route.abort();
    });
    // A page that is led elsewhere has done what is to be seen.
    const harmed = await page
      .setContent(`<body>${input}</body>`)
      .then(() =>
        page.evaluate(
          () =>
            new Promise<boolean>((resolve) =>
              requestAnimationFrame(() => setTimeout(() => resolve('harmed' in window))),
            ),
        ),
      )
      .catch(() => false);
    await page.close();
    if (harmed) count.ran++;
    if (asked) count.loaded++;
  }
  return count;
}

/** In the preview's page: shows every input as the extension would send it, and tries to set off what is left. */
async function showAll(
  article: Element,
  { inputs, allowed, events, words }: { inputs: readonly string[]; allowed: Allowed; events: string[]; words: object },
): Promise<Harm[]> {
  const look = (globalThis as unknown as { inspect: typeof inspect }).inspect;
  const harm: Harm[] = [];
  for (const [input, html] of inputs.entries()) {
    const mark = `shown ${input}.`;
    window.postMessage({
      type: 'render',
      source: `test:${input}`,
      version: 1,
      base: null,
      head: html,
      article: {
        prefixLength: 0,
        suffixLength: 0,
        shift: 0,
        blocks: [`<p>${mark}</p>`, html, '<p>after</p>'].map((each, line) => ({ line, html: each })),
      },
      lang: 'en',
      lineCount: 3,
      images: { folder: 'https://pictures.invalid/', within: ['https://pictures.invalid/'], site: [], remote: true },
      words,
      topLine: null,
      typedLine: null,
    });
    for (let frames = 0; frames < 100 && !article.textContent.includes(mark); frames++)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    const found = article.textContent.includes(mark) ? [] : ['not shown'];
    const head = document.querySelector('.head');
    found.push(...look(article, allowed), ...(head ? look(head, allowed) : ['no head']));
    for (const element of [...article.querySelectorAll('*'), ...(head?.querySelectorAll('*') ?? [])])
      for (const type of events) element.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
    if ('harmed' in window) found.push('it ran');
    harm.push({ input, found });
  }
  return harm;
}

/** In the preview's page: copies every input as the extension would ask for it, and looks at the clipboard. */
async function copyAll(
  _: Element,
  { inputs, allowed }: { inputs: readonly string[]; allowed: Allowed },
): Promise<Harm[]> {
  const look = (globalThis as unknown as { inspect: typeof inspect }).inspect;
  const harm: Harm[] = [];
  for (const [input, html] of inputs.entries()) {
    const mark = `copied ${input}.`;
    window.postMessage({
      type: 'copyArticle',
      source: `test:${input}`,
      article: `<p>${mark}</p>${html}`,
      base: 'https://pictures.invalid/',
      words: { links: 'Links', image: '[{0}]' },
      dialog: { question: 'a', copy: 'b', cancel: 'c' },
    });
    let text = '';
    for (let tries = 0; tries < 200 && !text.includes(mark); tries++) {
      const read = navigator.clipboard.read.bind(navigator.clipboard) as (options: object) => Promise<ClipboardItems>;
      const [item] = await read({ unsanitized: ['text/html'] });
      text = item?.types.includes('text/html') ? await (await item.getType('text/html')).text() : '';
    }
    const body = new DOMParser().parseFromString(text, 'text/html').body;
    const found = text.includes(mark) ? [] : ['not copied'];
    found.push(...look(body, allowed));
    if ('harmed' in window) found.push('it ran');
    harm.push({ input, found });
  }
  return harm;
}

function lookAt(article: Element, allowed: Allowed): string[] {
  return (globalThis as unknown as { inspect: typeof inspect }).inspect(article, allowed);
}

function lookAtText(_: Element, { html, allowed }: { html: string; allowed: Allowed }): string[] {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  return (globalThis as unknown as { inspect: typeof inspect }).inspect(body, allowed);
}
