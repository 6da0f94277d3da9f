import type { Lines } from '../../text/lines';
import type { Span } from '../../text/span';

/** The part of a span that lies in its first line. */
export function firstLine({ start, end }: Span, lines: Lines): Span {
  return { start, end: Math.max(start, Math.min(end, lines.endOf(lines.lineAt(start)))) };
}
