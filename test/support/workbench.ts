import type { FrameLocator, Locator, Page } from 'playwright-core';
import { eventually } from './eventually';

/** How long one of several attempts may take, in milliseconds. */
export const attempt = { timeout: 5_000 };

/** VS Code's window, in the words of the person who uses it. Every step waits for what it needs; nothing sleeps. */
export class Workbench {
  constructor(readonly page: Page) {}

  /** Waits until the workbench has started and knows what the extensions declare: an open palette learns no more. */
  async ready(): Promise<void> {
    for (const mark of ['code/didStartWorkbench', 'code/didLoadExtensions']) {
      await this.page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, mark);
    }
    await this.page.locator('.monaco-workbench .part.statusbar').waitFor();
  }

  /** Opens a file of the workspace through quick open and waits for its text. */
  async openFile(path: string): Promise<void> {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const folder = path.slice(0, -name.length - 1);
    // Until the search is done the list holds files opened before, which may have the same name.
    const described = { has: this.page.locator('.label-description', { hasText: folder || /./ }) };
    const row = this.quickItem(name)
      .filter(folder ? described : { hasNot: described.has })
      .first();
    const nothing = this.quickItem('No matching results').first();
    // Quick open may still search the list of files that it made when it was last open: a new file is found the next time.
    for (let tries = 1; ; tries++) {
      await eventually(async () => {
        await this.press('ControlOrMeta+P');
        await this.quickInput.fill(path, attempt);
      });
      await row.or(nothing).first().waitFor();
      if (tries === 10 || (await row.isVisible())) break;
      await this.press('Escape');
      await this.quickInput.waitFor({ state: 'hidden' });
    }
    await row.click();
    await this.editorOf(path).locator('.view-line').first().waitFor();
  }

  /** Runs a command by its full title, as the palette shows it. */
  async runCommand(title: string): Promise<void> {
    await this.usePalette(title, (row) => row.click(attempt));
  }

  /** Waits until the palette offers a command, without running it. */
  async findCommand(title: string): Promise<void> {
    await this.usePalette(title, (row) => row.waitFor(attempt));
    await this.press('Escape');
    await this.quickInput.waitFor({ state: 'hidden' });
  }

  /** The field of quick open, the palette and every quick pick. */
  get quickInput(): Locator {
    return this.page.locator('.quick-input-widget .quick-input-box input');
  }

  /** The rows with exactly this label in quick open, the palette or a quick pick. */
  quickItem(label: string): Locator {
    return this.page
      .locator('.quick-input-list .monaco-list-row')
      .filter({ has: this.page.locator('.quick-input-list-row .label-name').getByText(label, { exact: true }) });
  }

  /** The text editor in front. */
  get editor(): Locator {
    return this.page.locator('.editor-group-container.active .monaco-editor[role="code"]').first();
  }

  get activeTab(): Locator {
    return this.page.locator('.editor-group-container.active .tab.active');
  }

  /** Puts the keyboard into the text editor of the first group, and waits until it is there: keys typed before are lost. */
  async focusFirstEditor(): Promise<void> {
    await this.press('ControlOrMeta+1');
    await this.page.locator('.editor-group-container.active .monaco-editor.focused').first().waitFor();
  }

  /** The lines that the editor shows now, top to bottom. */
  async visibleLines(): Promise<string[]> {
    return this.editor.locator('.view-line').evaluateAll((lines) =>
      lines
        .map((line) => ({ top: parseFloat((line as HTMLElement).style.top), text: line.textContent }))
        .sort((a, b) => a.top - b.top)
        .map(({ text }) => text.replaceAll('\u00a0', ' ')),
    );
  }

  /** Puts the cursor at a place, both from 1. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.press('Control+G');
    await this.quickInput.fill(`:${line}:1`);
    await this.press('Enter');
    await this.statusItem(`Ln ${line}, Col 1`).waitFor();
    // "Go to line" counts a Chinese character as two columns.
    for (let at = 1; at < column; at += 1) await this.press('ArrowRight');
  }

  /** Types at the cursor, key by key, as completions and live checks need it. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async press(keys: string): Promise<void> {
    await this.page.keyboard.press(keys);
  }

  /** Chooses a code action at the cursor. Their list closes when the findings change: then once more. */
  async chooseCodeAction(title: string | RegExp): Promise<void> {
    await eventually(async () => {
      await this.press('ControlOrMeta+.');
      await this.page.locator('.action-widget').getByText(title).click(attempt);
    });
  }

  async save(): Promise<void> {
    await this.press('ControlOrMeta+S');
    await this.activeTab.and(this.page.locator(':not(.dirty)')).waitFor();
  }

  /** Shows the problems panel; its rows are files and, below each, its findings. */
  async problems(): Promise<Locator> {
    await this.runCommand('Problems: Focus on Problems View');
    const panel = this.page.locator('.markers-panel');
    await panel.waitFor();
    return panel.locator('.monaco-list-row');
  }

  /** The items of a tree, by the name that a screen reader says (a view's title; `Files Explorer` for the files). */
  treeItem(tree: string, label: string | RegExp): Locator {
    return this.page.getByRole('tree', { name: tree }).getByRole('treeitem', { name: label });
  }

  /** The document inside the newest webview, two frames deep. */
  get webview(): FrameLocator {
    return this.page.locator('iframe.webview.ready').last().contentFrame().locator('#active-frame').contentFrame();
  }

  /** A notification that is on screen. */
  notification(text: string | RegExp): Locator {
    return this.page.locator('.notifications-toasts .notification-toast').filter({ hasText: text });
  }

  /** The dialog that covers the window with a question. */
  get dialog(): Locator {
    return this.page.locator('.monaco-dialog-box');
  }

  statusItem(text: string | RegExp): Locator {
    return this.page.locator('.part.statusbar .statusbar-item').filter({ hasText: text });
  }

  /** Waits until an extension has activated: only then does VS Code list it as running. */
  async activated(name: string): Promise<void> {
    const size = this.page.viewportSize() ?? { width: 1440, height: 900 };
    await this.runCommand('Developer: Show Running Extensions');
    // A list holds only the rows that fit, and this one is sorted by time.
    await this.page.setViewportSize({ ...size, height: 3000 });
    const rows = this.page.locator('.runtime-extensions-editor .monaco-list-row');
    await rows.filter({ has: this.page.getByText(name, { exact: true }) }).waitFor();
    await this.page.setViewportSize(size);
    await this.runCommand('View: Close Editor');
  }

  /** Switches the color theme; `kind` is what the workbench then says of itself. */
  async useTheme(label: string, kind: 'vs' | 'vs-dark' | 'hc-black' | 'hc-light'): Promise<void> {
    await this.runCommand('Preferences: Color Theme');
    await this.quickInput.fill(label);
    await this.quickItem(label).first().click();
    await this.page.locator(`.monaco-workbench.${kind}`).waitFor();
    await this.quickInput.waitFor({ state: 'hidden' });
  }

  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path });
  }

  /** The text editor in front, once it shows this file of the workspace. */
  private editorOf(path: string): Locator {
    const folder = new URL(this.page.url()).searchParams.get('folder') ?? '';
    const uri = `${folder}/${path}`.split('/').map(encodeSegment).join('/');
    return this.page.locator(`.editor-group-container.active .monaco-editor[data-uri$="${uri}"]`);
  }

  /** Looks for a command in the palette. It closes when something else in the window takes the focus: then once more. */
  private async usePalette(title: string, use: (row: Locator) => Promise<void>): Promise<void> {
    await eventually(async () => {
      await this.press('F1');
      await this.quickInput.fill(`>${title}`, attempt);
      await use(this.quickItem(title).first());
    });
  }
}

/** As VS Code writes addresses: more is encoded than JavaScript's own function does. */
function encodeSegment(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
