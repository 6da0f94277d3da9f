import { commands, extensions, Uri, type Disposable } from 'vscode';
import { ruleDocs } from '../../core/lint/rule';
import { rules } from '../../core/rules/index';
import { language } from '../convert';

export const showRule = 'digest.showRule';
/** A page says everything in English first; below this heading in Chinese. */
const chinese = '中文';

/**
 * The page of a rule, which comes with the extension. A hover opens no commands, so this is the file itself: the manifest
 * says (`workbench.editorAssociations`) that it is shown rendered.
 */
export function rulePage(rule: string): Uri | undefined {
  const extension = extensions.getExtension('digest-desk.digest-desk')?.extensionUri;
  return extension && Uri.joinPath(extension, ruleDocs(rule));
}

/** Shows the page of a rule as VS Code shows Markdown, at the words of the editor's language. */
export function registerShowRule(): Disposable {
  return commands.registerCommand(showRule, async (id: unknown) => {
    const page = rules.some((rule) => rule.id === id) ? rulePage(String(id)) : undefined;
    if (!page) return;
    try {
      const place = language() === 'zh-cn' ? page.with({ fragment: chinese }) : page;
      await commands.executeCommand('markdown.showPreview', place);
    } catch {
      // VS Code's own Markdown can be switched off.
      await commands.executeCommand('vscode.open', page);
    }
  });
}
