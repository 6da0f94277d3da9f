import { EventEmitter, Range, window, workspace, WorkspaceEdit, type TextDocument } from 'vscode';
import { mergeConfig } from '../../src/core/config/mergeConfig';
import type { Located } from '../../src/editor/configs';
import { OpenIssues, type Parsed } from '../../src/editor/openIssues';
import { deepEqual, equal, ok } from '../support/assert';
import { writeIssue } from '../support/digestFiles';

const text = writeIssue('Weekly', '2021-04-02', [{ asker: '甲', question: '为什么？' }]);

/** Configurations that are found when the test says so. */
class SlowConfigs {
  readonly #changed = new EventEmitter<void>();
  readonly #waiting: ((located: Located) => void)[] = [];
  readonly onDidChange = this.#changed.event;

  locate(): Promise<Located> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  change(): void {
    this.#changed.fire();
  }

  /** Finds for those that wait, the last one first. @param dialects for the first, the second … that asked */
  answer(...dialects: ('goldmark' | 'commonmark')[]): void {
    const waiting = this.#waiting.splice(0);
    for (const [i, resolve] of [...waiting.entries()].reverse())
      resolve({ config: mergeConfig({ dialect: dialects[i] ?? 'goldmark' }), root: undefined, isConfigured: false });
  }
}

describe('the open issues', () => {
  const open: { dispose(): void }[] = [];
  afterEach(() => open.splice(0).forEach((one) => one.dispose()));

  async function start(): Promise<{ configs: SlowConfigs; issues: OpenIssues; document: TextDocument }> {
    const document = await workspace.openTextDocument({ language: 'markdown', content: text });
    await window.showTextDocument(document);
    const configs = new SlowConfigs();
    const issues = new OpenIssues(configs);
    open.push(issues);
    return { configs, issues, document };
  }

  async function type(document: TextDocument): Promise<void> {
    const edit = new WorkspaceEdit();
    edit.insert(document.uri, document.lineAt(document.lineCount - 1).range.end, '再说一句。');
    await workspace.applyEdit(edit);
  }

  it('are not published with a configuration that has changed, however late it was found', async () => {
    const { configs, issues, document } = await start();
    const published: Parsed[] = [];
    open.push(issues.onDidParse((parsed) => parsed.document === document && published.push(parsed)));
    const old = issues.parse(document);
    configs.change();
    const now = issues.parse(document);
    configs.answer();
    const parsed = await now;
    equal(await old, parsed);
    deepEqual(
      published.filter((one) => one !== parsed),
      [],
    );
  });

  it('keep version and text together while keys come in', async () => {
    const { configs, issues, document } = await start();
    const asked = issues.parse(document);
    await type(document);
    const again = issues.parse(document);
    configs.answer();
    for (const { version, issue } of [await asked, await again]) {
      equal(version, document.version);
      equal(issue.text, document.getText());
    }
    equal(await asked, await again);
  });

  it('are parsed for what runs by itself only where they are issues within the limit', async () => {
    const { configs, issues, document } = await start();
    const live = issues.parseLive(document);
    configs.answer();
    ok(await live);
    const edit = new WorkspaceEdit();
    edit.replace(document.uri, new Range(0, 0, document.lineCount, 0), '# Notes\n');
    await workspace.applyEdit(edit);
    const notes = issues.parseLive(document);
    configs.answer();
    equal(await notes, null);
    const large = await workspace.openTextDocument({ language: 'markdown', content: text + '长'.repeat(200_000) });
    equal(await issues.parseLive(large), null);
  });
});
