import { ConfigurationTarget, workspace, type TextDocument } from 'vscode';
import { switches, type Switch, type SwitchName } from '../../protocol/preview';

/** What can be switched off in the previews of a document. */
export type PreviewSwitch = 'scrollEditor' | 'scrollWithEditor' | 'markCursor' | 'showFindings';

export function isOn(name: PreviewSwitch, document: TextDocument): boolean {
  return workspace.getConfiguration('digest.preview', document).get<boolean>(name, true);
}

/** The settings behind each button of the page. */
const behind: Readonly<Record<SwitchName, readonly PreviewSwitch[]>> = {
  scroll: ['scrollEditor', 'scrollWithEditor'],
  findings: ['showFindings'],
};

/** The buttons whose settings are all on. */
export function switchesOf(document: TextDocument): SwitchName[] {
  return switches.filter((name) => behind[name].every((setting) => isOn(setting, document)));
}

/** Changes the settings behind a button where they are set now, or else for the user. */
export async function turn({ name, on }: Switch, document: TextDocument): Promise<void> {
  const settings = workspace.getConfiguration('digest.preview', document);
  for (const setting of behind[name]) {
    const set = settings.inspect(setting);
    const target =
      set?.workspaceFolderValue !== undefined
        ? ConfigurationTarget.WorkspaceFolder
        : set?.workspaceValue !== undefined
          ? ConfigurationTarget.Workspace
          : ConfigurationTarget.Global;
    await settings.update(setting, on, target);
  }
}
