import type { TextDocument } from 'vscode';
import { openDocument, type DigestDocument } from '../../core/issue/digestDocument';
import type { Configs, Located } from '../configs';

/** What previews show of a document at one version. */
export interface Shown extends Located {
  readonly document: TextDocument;
  readonly version: number;
  readonly digest: DigestDocument;
}

/** Reads and renders a document as it is at the moment of the answer. No parse of its entries is waited for. */
export async function readShown(document: TextDocument, configs: Pick<Configs, 'locate'>): Promise<Shown> {
  const located = await configs.locate(document.uri);
  const digest = openDocument(document.getText(), located.config);
  return { ...located, document, version: document.version, digest };
}
