import { commands, extensions } from 'vscode';
import { deepEqual, ok } from '../support/assert';

interface Contribution {
  readonly command: string;
}

const id = 'digest-desk.digest-desk';

describe('activation', () => {
  it('activates', async () => {
    const extension = extensions.getExtension(id);
    ok(extension, `${id} is not there`);
    await extension.activate();
    ok(extension.isActive);
  });

  it('registers every command that it declares', async () => {
    const declared = (extensions.getExtension(id)?.packageJSON.contributes.commands as Contribution[]).map(
      (c) => c.command,
    );
    const registered = new Set(await commands.getCommands(true));
    ok(declared.length > 0);
    deepEqual(
      declared.filter((command) => !registered.has(command)),
      [],
    );
  });
});
