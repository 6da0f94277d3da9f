import { workspace, type Uri } from 'vscode';
import type { DialectName } from '../core/config/config';
import type { ConfigData } from '../core/config/configShape';
import type { Severity } from '../core/config/config';

/** What the user's settings say of a file, as a layer below its `.digest.yml`. */
export function readSettings(uri: Uri): ConfigData {
  const settings = workspace.getConfiguration('digest', uri);
  const issues = settings.get<string[]>('issues', []);
  const dialect = settings.get<DialectName | 'default'>('dialect', 'default');
  return {
    ...(issues.length > 0 ? { issues } : {}),
    ...(dialect === 'default' ? {} : { dialect }),
    rules: settings.get<Record<string, Severity | 'off'>>('rules', {}),
  };
}
