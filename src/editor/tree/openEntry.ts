import { Range, type Command, type Uri } from 'vscode';

/** The command that opens a file in a preview tab. @param line from 0, to put the cursor there */
export function openAt(uri: Uri, line?: number): Command {
  const selection = line === undefined ? {} : { selection: new Range(line, 0, line, 0) };
  return { command: 'vscode.open', title: '', arguments: [uri, { preview: true, ...selection }] };
}
