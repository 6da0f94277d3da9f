import { Position, Range, Uri } from 'vscode';
import type { Lines } from '../core/text/lines';
import type { Span } from '../core/text/span';

/** An offset of the core as a position of the editor. */
export function toPosition(lines: Lines, offset: number): Position {
  const line = lines.lineAt(offset);
  return new Position(line, Math.min(offset, lines.endOf(line)) - lines.startOf(line));
}

/** A span of the core as a range of the editor. */
export function toRange(lines: Lines, span: Span): Range {
  return new Range(toPosition(lines, span.start), toPosition(lines, span.end));
}

/** The folder that a file or folder lies in. */
export function folderOf(uri: Uri): Uri {
  return Uri.joinPath(uri, '..');
}
