import type { TextDocument } from 'vscode';
import type { DigestDocument } from '../../core/issue/digestDocument';
import type { DigestFile } from '../stores/issueStore';
import type { FileLocation } from '../stores/ports';

/** What previews show of a document at one version. */
export interface Shown extends FileLocation {
  readonly document: TextDocument;
  readonly digest: DigestDocument;
}

/** Renders a document. Its model is not read for it. */
export function renderShown(document: TextDocument, { digest, config, root, isConfigured }: DigestFile): Shown {
  return { document, config, root, isConfigured, digest };
}
