import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { readClipboard } from '../support/clipboard';
import { lines, writeIssue } from '../support/digestFiles';
import { useVsCode, type VsCode } from '../support/vscodeUi';

const folder = 'content/zh/blog/weekly-20240105';
const path = `${folder}/index.md`;
const body = `
开头 **粗体** 和 *斜体* 与 ~~旧的~~ 与 [项目](https://example.org/project?a=1&b=2)，再说[同一个](https://example.org/project?a=1&b=2)，
还有[文章](https://mp.weixin.qq.com/s/abc)、[标签](/tags/x/)、[这里](#here) 与 <https://example.org/plain>。

<!-- digest-disable-next-line image-host -->
<!-- a note of the editors -->

> 引用，[信](mailto:editor@example.org) 和 \`code\`

1. one
   - two
   - three
2. four

\`\`\`java
class A {
	int  a = 1;
}
\`\`\`

| a | b |
|---|---|
| 1 | 2 |

![far](https://images.example.org/far.png)
![plain](http://images.example.org/plain.png)
![beside](beside.png)
![protected](https://cdn.nlark.com/yuque/1.png)

---

<div id="here" class="toolbar" style="position:fixed"><font color="#ff0000">red</font></div>
`;
const entry = { asker: '甲', question: '为什么？', project: lines.mosn };
const issue = `${writeIssue('样刊周报', '2024-01-05', [entry])}${body}`;
const kinds = [
  'h3',
  'p',
  'strong',
  'a[href*="weixin"]',
  'em',
  's, del',
  'blockquote',
  'ol',
  'ul',
  'li',
  'pre',
  'code',
  'table',
  'tr',
  'th',
  'td',
  'hr',
  'img[alt="far"]',
];

describe('an issue on its way out of the editor', () => {
  const vscode = useVsCode({
    files: {
      [path]: issue,
      '.digest.yml': 'site: {base: "https://digest.example.org/"}\nstylesheet: site.css\n',
      'site.css': '.typo strong { color: rgb(1, 2, 3); } body p { letter-spacing: 2px; }\n',
      'config.toml': 'defaultContentLanguage = "zh"\n',
      'nowhere/.digest.yml': 'site: {static: [static]}\n',
      'nowhere/index.md': issue,
    },
  });
  let html = '';

  it('is offered for Markdown only', async () => {
    const code = vscode();
    await code.openFile('config.toml');
    await code.press('F1');
    await code.quickInput.fill('>Digest: ');
    await code.quickItem('Digest: Show Problems of This Issue').waitFor();
    for (const title of ['Copy for WeChat', 'Copy as HTML', 'Export Page…', 'Open Published Page'])
      equal(await code.quickItem(`Digest: ${title}`).count(), 0, title);
    await code.press('Escape');
  });

  it('is copied for WeChat, with the page opened for it', async () => {
    const code = vscode();
    await code.openFile(path);
    await code.runCommand('Digest: Copy for WeChat');
    await code.notification('Copied. Paste it into the WeChat editor').waitFor();
    html = (await readClipboard(code.page, 'text/html')) ?? '';
    match(html, /粗体/);
  });

  it('lists the images that may not arrive, and goes to them', async () => {
    const code = vscode();
    const notification = code.notification('3 images may not appear in WeChat.');
    await notification.getByRole('button', { name: 'Show' }).click();
    await code.quickItem('plain.png').waitFor();
    const rows = code.page.locator('.quick-input-list .monaco-list-row');
    deepEqual(await rows.locator('.label-description').allInnerTexts(), [
      'The URL does not use HTTPS',
      'File on your site: insert it manually',
      'The host does not allow other sites to show it',
    ]);
    await code.quickItem('beside.png').click();
    const line = issue.split('\n').indexOf('![beside](beside.png)') + 1;
    await code.page.locator('.monaco-editor .active-line-number').getByText(`${line}`, { exact: true }).waitFor();
  });

  it('keeps nothing that WeChat strips, and nothing that is ours alone', async () => {
    const page = await openPasted(vscode(), html);
    const found = await page.evaluate(() => {
      const all = [...document.body.querySelectorAll('*')];
      const comments = document.createNodeIterator(document.body, NodeFilter.SHOW_COMMENT).nextNode();
      return {
        kinds: [...new Set(all.map(({ localName }) => localName))].sort(),
        attributes: [...new Set(all.flatMap((element) => element.getAttributeNames()))].sort(),
        styles: all.map((element) => element.getAttribute('style') ?? '').join('\n'),
        addresses: all.flatMap((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? []),
        comments: comments !== null,
      };
    });
    await page.close();
    const allowed =
      'a blockquote br code del em h3 hr img li ol p pre s section span strong sup table tbody td th thead tr ul'.split(
        ' ',
      );
    deepEqual(
      found.kinds.filter((kind) => !allowed.includes(kind)),
      [],
    );
    deepEqual(found.attributes, ['alt', 'href', 'src', 'style']);
    equal(/position|var\(|url\(|expression|top:/.test(found.styles.replaceAll('border-top:', '')), false);
    deepEqual(found.addresses, [
      'https://mp.weixin.qq.com/s/abc',
      'https://images.example.org/far.png',
      'http://images.example.org/plain.png',
      'https://cdn.nlark.com/yuque/1.png',
    ]);
    equal(found.comments, false);
    equal(/digest-|note of the editors|vscode|localhost|127\.0\.0\.1|beside\.png/.test(html), false);
  });

  it('looks where it is pasted as it does in the preview', async () => {
    const code = vscode();
    match(html, /<strong style="[^"]*color: rgb\(1, 2, 3\)/);
    match(html, /<span style="color: [^"]*">class<\/span>/);
    const properties = await themeProperties();
    ok(properties.length > 30);
    const shown = await code.webview.locator('article').evaluate(readLook, { kinds, properties });
    const page = await openPasted(code, html);
    const pasted = await page.locator('body').evaluate(readLook, { kinds, properties });
    await page.close();
    for (const [kind, looks] of Object.entries(shown)) {
      ok(looks.length > 0, kind);
      for (const [i, look] of looks.entries()) deepEqual(pasted[kind]?.[i], look, `${kind} ${i}`);
    }
  });

  it('has every link that leads out in its notes, once', async () => {
    const page = await openPasted(vscode(), html);
    const text = await page.locator('body').innerText();
    await page.close();
    const notes = text
      .slice(text.indexOf('参考链接'))
      .split('\n')
      .filter((line) => line.startsWith('['));
    deepEqual(notes, [
      '[1] 项目: https://example.org/project?a=1&b=2',
      '[2] 标签: https://digest.example.org/tags/x/',
      '[3] 信: editor@example.org',
    ]);
    match(text, /项目\[1\]，再说同一个\[1\]，/);
    match(text, /文章、标签\[2\]、这里 与 https:\/\/example\.org\/plain。/);
    // Single blanks of code stay what they are, so that it can be copied from the published article.
    match(text, /class A \{\n\s{4}int\s\sa = 1;\n\}/);
    equal(text.split('https://github.com/mosn/mosn').length, 2);
    match(
      (await readClipboard(vscode().page, 'text/plain')) ?? '',
      /^读者问答\n\n1、@甲 提问：\n\n为什么？\n\nA：可以。/,
    );
  });

  it('asks for a click where the browser wants one', async () => {
    const code = vscode();
    const context = code.page.context();
    await code.page.evaluate(() => navigator.clipboard.writeText(''));
    await context.clearPermissions();
    await code.runCommand('Digest: Copy for WeChat');
    const dialog = code.webview.getByRole('dialog');
    await dialog.getByText('The browser requires a click').waitFor();
    await dialog.getByRole('button', { name: 'Copy' }).click();
    await dialog.waitFor({ state: 'detached' });
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(code.page.url()).origin });
    const copied = (await readClipboard(code.page, 'text/html')) ?? '';
    equal(bodyOf(copied), bodyOf(html));
  });

  it('is copied as the HTML that the command line prints', async () => {
    const code = vscode();
    await code.openFile(path);
    await code.runCommand('Digest: Copy as HTML');
    await code.statusItem('The HTML of the article was copied to the clipboard.').waitFor();
    equal(await readClipboard(code.page, 'text/plain'), printed(code, 'render'));
  });

  it('is written as the page that the command line writes, over nothing unasked', async () => {
    const code = vscode();
    const target = join(code.folder, 'weekly-20240105.html');
    await code.openFile(path);
    await code.runCommand('Digest: Export Page…');
    await acceptTarget(code, target);
    await code.notification('Exported to weekly-20240105.html.').waitFor();
    equal(await readFile(target, 'utf8'), printed(code, 'render', '--page'));
    await code.notification('Exported to').getByRole('button', { name: 'Open Preview' }).click();
    await code.page
      .locator('.tab', { hasText: /^Preview / })
      .first()
      .waitFor();
    await code.openFile(path);
    await code.runCommand('Digest: Export Page…');
    await acceptTarget(code, target);
    await code.page.getByText('already exists').first().waitFor();
    await code.press('Escape');
  });

  it('is opened where it is published', async () => {
    const code = vscode();
    await code.openFile(path);
    await code.runCommand('Digest: Open Published Page');
    await code.dialog.getByText('https://digest.example.org/blog/weekly-20240105/').waitFor();
    await code.dialog.getByRole('button', { name: 'Cancel' }).click();
    await code.openFile('nowhere/index.md');
    await code.runCommand('Digest: Open Published Page');
    await code.notification('site: {base: https://…}').waitFor();
  });
});

/** A page with nothing but what was pasted: no stylesheet, no network. */
async function openPasted({ page }: VsCode, html: string): Promise<Page> {
  const pasted = await page.context().newPage();
  await pasted.route('**', (route) => route.abort());
  await pasted.setContent(`<!doctype html>${html}`);
  return pasted;
}

/** What the theme sets of an article that can be seen, property by property, in full. */
async function themeProperties(): Promise<string[]> {
  const css = await readFile('media/article.css', 'utf8');
  const names = [...css.matchAll(/^ +([a-z-]+):/gm)].map(([, name]) => name ?? '');
  // Places and pointers say nothing of an article that is read elsewhere; sizes follow the column.
  const unseen = /^(?:--|position|top|cursor|transition|box-sizing|width|height|max-width|display|overflow)/;
  const sides = ['top', 'right', 'bottom', 'left'];
  const longhands: Readonly<Record<string, readonly string[]>> = {
    'margin': sides.map((side) => `margin-${side}`),
    'padding': sides.map((side) => `padding-${side}`),
    'border': sides.flatMap((side) => ['width', 'style', 'color'].map((part) => `border-${side}-${part}`)),
    'background': ['background-color'],
    'text-decoration': ['text-decoration-line'],
    'border-radius': ['border-top-left-radius'],
    // The whole border is looked at; where borders collapse, nothing stands between them.
    ...Object.fromEntries(sides.map((side) => [`border-${side}`, []])),
    'border-spacing': [],
  };
  const all = names.filter((name) => !unseen.test(name)).flatMap((name) => longhands[name] ?? [name]);
  return [...new Set(all)].sort();
}

/** In a page: how every element of some kinds looks, but for guards and notes, which a preview has not. */
function readLook(root: Element, { kinds, properties }: { kinds: string[]; properties: string[] }) {
  return Object.fromEntries(
    kinds.map((kind) => {
      const elements = [...root.querySelectorAll(kind)].filter(
        ({ textContent }) => /^(?:hr|img)/.test(kind) || textContent.trim() !== '',
      );
      const looks = elements.map((element) => {
        const style = getComputedStyle(element);
        const isList = element.localName === 'ul' || element.localName === 'ol';
        // The color of a border that is not there is not seen.
        const seen = properties.filter(
          (property) =>
            (isList || !property.startsWith('list-style')) &&
            (!/^border-.*-color$/.test(property) ||
              style.getPropertyValue(property.replace('color', 'style')) !== 'none'),
        );
        return Object.fromEntries(seen.map((property) => [property, style.getPropertyValue(property)]));
      });
      return [kind, looks] as const;
    }),
  );
}

function bodyOf(html: string): string {
  return html.replace(/^[^]*<body>|<!--(?:Start|End)Fragment-->|<\/body>[^]*$/g, '');
}

/** What the command line prints of the issue. */
function printed({ folder: root }: VsCode, ...args: string[]): string {
  return execFileSync(process.execPath, ['dist/cli.js', ...args, join(root, path)], { encoding: 'utf8' });
}

async function acceptTarget(code: VsCode, target: string): Promise<void> {
  await code.page.locator('.quick-input-widget').getByText('Export Page').waitFor();
  await code.page.waitForFunction(
    (path) => [...document.querySelectorAll('input')].some(({ value }) => value === path),
    target,
  );
  await code.press('Enter');
}
