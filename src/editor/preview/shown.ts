import type { TextDocument } from 'vscode';
import type { DigestDocument } from '../../core/issue/digestDocument';
import type { DigestFile } from '../stores/issueStore';
import type { FileLocation } from '../stores/ports';

/** What previews show of a document at one version. */
export interface Shown extends FileLocation {
  readonly document: TextDocument;
  readonly digest: DigestDocument;
}

/** Puts together what previews show of a document. Nothing is parsed or rendered for it yet. */
export function renderShown(document: TextDocument, { digest, config, root, isConfigured }: DigestFile): Shown {
  return { document, config, root, isConfigured, digest };
}
