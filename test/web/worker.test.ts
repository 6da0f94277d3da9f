import { workspace } from 'vscode';
import { equal } from '../support/assert';

describe('the web worker extension host', () => {
  it('has no Node', () => {
    equal(typeof process, 'undefined');
    equal(typeof Buffer, 'undefined');
  });

  it('has files that are not on a disk', () => {
    equal(workspace.workspaceFolders?.[0]?.uri.scheme, 'vscode-remote');
  });
});
