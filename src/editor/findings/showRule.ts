import { commands, Uri, type Disposable } from 'vscode';
import { ruleDocs } from '../../core/rules/ruleDocs';
import { rules } from '../../core/rules/index';
import { language } from '../language';

const showRule = 'digest.showRule';
/** A page says everything in English first; below this heading in Chinese. */
const chinese = '中文';

/** What a click on the id of a finding opens: the page of its rule, rendered. */
export function ruleLink(rule: string): Uri {
  return Uri.parse(`command:${showRule}`).with({ query: JSON.stringify([rule]) });
}

/** Opens the page of a rule, which comes with the extension, as VS Code shows Markdown. */
export function registerShowRule(extension: Uri): Disposable {
  return commands.registerCommand(showRule, async (id: unknown) => {
    const rule = rules.find((each) => each.id === id);
    if (!rule) return;
    const page = Uri.joinPath(extension, ruleDocs(rule.id));
    const place = language() === 'zh-cn' ? page.with({ fragment: chinese }) : page;
    try {
      await commands.executeCommand('markdown.showPreview', place);
    } catch {
      // VS Code's own Markdown can be switched off.
      await commands.executeCommand('vscode.open', page);
    }
  });
}
