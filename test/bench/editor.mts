// What a person waits for in a real VS Code, from the packed extension: `npm run bench:editor`, with `-- --json` for programs.
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { eventually } from '../support/eventually';
import { openVsCode, extensionHost, type VsCode } from '../support/vscodeUi';
import { packProbe } from './probe';

const corpus = process.env['DIGEST_CORPUS'] ?? resolve('../shared/corpus/content');
const folder = mkdtempSync(join(tmpdir(), 'digest-bench-'));
cpSync(existsSync(corpus) ? corpus : 'sample/content', folder, { recursive: true });
const keys = 40;
const file = 'weekly-20240105/index.md';
const long = 'weekly-20240112/index.md';
/** As long, and none of our business: what VS Code itself is busy with while somebody types in it. */
const longOther = 'notes/index.md';
/** Bytes: an issue of 200 kB is followed at every key. */
const longSize = 195_000;
const entries = Array.from(
  { length: 48 },
  (_, i) => `**${i + 1}、@读者${i}** 提问：\n\n> 问题 ${i}？\n\nA：回答。\n\nMOSN：<https://github.com/mosn/mosn>\n`,
);
cpSync('sample/content/zh/blog/weekly-20210416', join(folder, 'weekly-20240105'), { recursive: true });
writeFileSync(
  join(folder, file),
  `---\ntitle: "样刊周报"\nauthor: "编辑部"\ndate: 2024-01-05\n---\n\n第一行 \n\n${entries.join('\n')}`,
);
/** An issue of many entries with links, images and code. */
function writeLong(): string {
  let text = '---\ntitle: "长周报"\nauthor: "编辑部"\ndate: 2024-01-12\n---\n\n第一行 \n';
  for (let i = 1, size = 0; size < longSize; i++) {
    const entry = `\n**${i}、@读者${i}** 提问：\n\n> 问题 ${i}，带有[链接](https://example.org/${i})和一些说明？\n\nA：回答有几句话，还有 \`code\` 和 **强调**，长短和往常差不多。\n\n![图](https://example.org/${i}.png)\n\nMOSN：<https://github.com/mosn/mosn>\n`;
    size += Buffer.byteLength(entry);
    text += entry;
  }
  return text;
}
mkdirSync(join(folder, 'weekly-20240112'));
writeFileSync(join(folder, long), writeLong());
mkdirSync(join(folder, 'notes'));
writeFileSync(
  join(folder, longOther),
  `# Notes\n\n第一行 \n${'\nWords with [a link](https://example.org/1), `code` and **bold** ones.\n'.repeat(2_500)}`,
);

/** Milliseconds from a key to what the page then shows, one by one, as a person types with rests. */
async function measureKeys(code: VsCode, shown: (marker: string) => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  await code.page.evaluate(() => {
    addEventListener(
      'keydown',
      () => ((globalThis as { lastKey?: number }).lastKey = performance.timeOrigin + performance.now()),
      true,
    );
  });
  for (let i = 0; i < keys; i++) {
    const letter = String.fromCodePoint(0x4e00 + i);
    const painted = shown(letter);
    await code.page.keyboard.press('x');
    const at = await painted;
    const pressed = await code.page.evaluate(() => (globalThis as { lastKey?: number }).lastKey ?? 0);
    times.push(at - pressed);
  }
  return times;
}

/** When a text first matches in a frame, painted: milliseconds since the epoch, on the clock that all frames share. */
function whenPainted(
  target: { evaluate: VsCode['page']['evaluate'] },
  selector: string,
  pattern: string,
): Promise<number> {
  return target.evaluate(
    ([where, wanted]) =>
      new Promise<number>((done) => {
        // No named functions in here: the loader would mark them with a helper that the page does not have.
        new MutationObserver((_, observer) => {
          if (!new RegExp(wanted).test([...document.querySelectorAll(where)].map((one) => one.textContent).join('\n')))
            return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => done(performance.timeOrigin + performance.now())));
        }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      }),
    [selector, pattern] as const,
  );
}

async function previewFrame(code: VsCode) {
  const handle = await code.webview.locator('body').elementHandle();
  const frame = await handle?.ownerFrame();
  if (!frame) throw new Error('no preview');
  return frame;
}

function summarize(name: string, times: number[]) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0);
  return { name, median: at(0.5), p95: at(0.95), keys: times.length };
}

const code = await openVsCode({ folder, extensions: [await packProbe()] });
try {
  await code.openFile(file);
  await code.statusItem('Digest').waitFor();
  await code.goTo(7, 5);
  let typed = 0;
  // Every key changes the count of x; findings are told by an image that breaks and mends with every second key.
  const findings = await measureFindings();
  await code.runCommand('Digest: Open Preview to the Side');
  await code.webview.getByText('第一行').first().waitFor();
  const ours = await measurePreview();
  await code.runCommand('View: Close All Editors');
  await code.openFile(file);
  await code.runCommand('Markdown: Open Preview to the Side');
  await code.webview.getByText('第一行').first().waitFor();
  const builtIn = await measurePreview();
  await code.runCommand('View: Close All Editors');
  const longIssue = await measureLong();
  const longMarkdown = await measureOther();
  const activation = await readActivation();
  const tree = await measureTree();
  const figures = {
    host: extensionHost,
    files: existsSync(corpus) ? 'corpus' : 'sample',
    activation,
    findings: summarize('key to findings', findings),
    preview: summarize('key to painted preview', ours),
    builtInPreview: summarize("VS Code's own preview", builtIn),
    previewRatio: ratio(ours, builtIn),
    longIssue,
    longMarkdown,
    tree,
  };
  if (process.argv.includes('--json')) console.log(JSON.stringify(figures, null, 1));
  else console.log(figures);

  /** An issue of 200 kB: its preview, and for how long the extension host is busy at most, without our extension's work too. */
  async function measureLong() {
    await code.openFile(long);
    await code.statusItem('Digest').waitFor();
    await code.runCommand('Digest: Open Preview to the Side');
    await code.webview.getByText('第一行').first().waitFor();
    typed = 0;
    await settle();
    await code.runCommand('Probe: Reset');
    const times = await measurePreview();
    const [longestTask, work] = await readBusy();
    return { preview: summarize('key to painted preview', times), longestTask, work };
  }

  /** The same keys in Markdown that is no issue and has no preview. */
  async function measureOther() {
    await code.runCommand('View: Close All Editors');
    await code.openFile(longOther);
    await settle();
    await code.runCommand('Probe: Reset');
    await code.goTo(3, 5);
    for (let i = 0; i < keys; i++) {
      const shown = whenPainted(code.page, '.view-line', `x{${i + 1}}`);
      await code.page.keyboard.press('x');
      await shown;
      // As long as a preview takes to follow.
      await code.page.waitForTimeout(100);
    }
    const [longestTask, work] = await readBusy();
    return { longestTask, work };
  }

  /** Waits until the extension host has rested for a while. */
  async function settle(): Promise<void> {
    await eventually(async () => {
      await code.runCommand('Probe: Reset');
      await code.page.waitForTimeout(1_000);
      const [, work] = await readBusy();
      if (work > 30) throw new Error('The extension host is busy.');
    }, 30_000);
  }

  /** Milliseconds of the longest task: by the clock, and of the processor's time. */
  async function readBusy(): Promise<[number, number]> {
    await code.page.waitForTimeout(500);
    const [, clock, work] = /busy (\d+) at work (\d+)/.exec((await code.statusItem(/busy/).textContent()) ?? '') ?? [];
    return [Number(clock), Number(work)];
  }

  async function measurePreview(): Promise<number[]> {
    await code.runCommand('View: Focus First Editor Group');
    await code.goTo(7, 5);
    const frame = await previewFrame(code);
    return measureKeys(code, () => {
      typed++;
      return whenPainted(frame, 'p', `x{${typed}}`);
    });
  }

  async function measureFindings(): Promise<number[]> {
    await code.type('![图](https://example.org/a.png)');
    for (let i = 0; i < 'a.png)'.length; i++) await code.press('ArrowLeft');
    const times: number[] = [];
    for (let i = 0; i < keys; i++) {
      const broken = i % 2 === 0;
      const shown = whenPainted(
        code.page,
        '[id="digest-desk.digest-desk.digest.findings"]',
        broken ? 'Digest 1' : 'Digest$',
      );
      await code.page.evaluate(() =>
        addEventListener(
          'keydown',
          () => ((globalThis as { lastKey?: number }).lastKey = performance.timeOrigin + performance.now()),
          { capture: true, once: true },
        ),
      );
      await code.press(broken ? ' ' : 'Backspace');
      const at = await shown;
      times.push(at - (await code.page.evaluate(() => (globalThis as { lastKey?: number }).lastKey ?? 0)));
    }
    return times;
  }

  /** Milliseconds, as VS Code measured it. */
  async function readActivation(): Promise<number | null> {
    await code.runCommand('Developer: Show Running Extensions');
    await code.page.setViewportSize({ width: 1440, height: 3000 });
    const row = code.page.locator('.runtime-extensions-editor .monaco-list-row').filter({ hasText: 'Digest Desk' });
    await row.waitFor();
    const text = (await row.textContent()) ?? '';
    return Number(/(\d+)ms/.exec(text)?.[1] ?? NaN);
  }

  async function measureTree(): Promise<number> {
    const start = Date.now();
    await code.runCommand('Digest: Focus on Projects View');
    await code.treeItem('Projects', /./).first().waitFor();
    return Date.now() - start;
  }
} finally {
  await code.close();
  rmSync(folder, { recursive: true, force: true });
}

function ratio(a: number[], b: number[]): number {
  return Number((summarize('', a).median / summarize('', b).median).toFixed(2));
}
