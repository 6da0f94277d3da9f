import { ConfigurationTarget, workspace, type TextDocument } from 'vscode';
import { switches, type Switch, type SwitchName } from '../../protocol/preview';

/** A setting that switches off a feature of the previews. */
export type PreviewSwitch = 'scrollEditor' | 'scrollWithEditor' | 'markCursor' | 'showFindings';

export function isOn(name: PreviewSwitch, document: TextDocument): boolean {
  return workspace.getConfiguration('digest.preview', document).get<boolean>(name, true);
}

/** The settings that each switch of the page's toolbar changes. */
const settingsOf: Readonly<Record<SwitchName, readonly PreviewSwitch[]>> = {
  scroll: ['scrollEditor', 'scrollWithEditor'],
  findings: ['showFindings'],
};

/** The switches whose settings are all on. */
export function switchesOf(document: TextDocument): SwitchName[] {
  return switches.filter((name) => settingsOf[name].every((setting) => isOn(setting, document)));
}

/** Changes the settings of a switch where they are set now, or else in the user's settings. */
export async function setSwitch({ name, on }: Switch, document: TextDocument): Promise<void> {
  const settings = workspace.getConfiguration('digest.preview', document);
  for (const setting of settingsOf[name]) {
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
