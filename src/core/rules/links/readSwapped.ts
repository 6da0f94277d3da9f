import { checkTarget } from './checkTarget';
import type { LocalFault } from './fault';

const openers = '(（';

/** `(text)[https://…]`: the kinds of brackets have changed places. */
export function readSwapped(text: string, at: number, limit: number): LocalFault | null {
  const before = text.charAt(at - 1);
  if ((before !== ')' && before !== '）') || !text.startsWith('http', at + 1)) return null;
  const close = at + text.slice(at, limit).indexOf(']');
  if (close < at || '([（:：'.includes(text.charAt(close + 1) || ' ')) return null;
  const address = text.slice(at + 1, close);
  const start = findOpener(text, at - 2);
  if (start < 0 || start === at - 2 || checkTarget(address)) return null;
  const words = text.slice(start + 1, at - 1);
  return {
    kind: 'bracket-swapped',
    start,
    end: close + 1,
    written: text.slice(start, close + 1),
    edits: [{ start, end: close + 1, newText: `[${words}](${address})` }],
    certain: false,
    next: close + 1,
  };
}

function findOpener(text: string, from: number): number {
  for (let i = from; i >= 0 && i > from - 100; i--) {
    if (openers.includes(text.charAt(i))) return i;
    if (')）[]\n'.includes(text.charAt(i))) return -1;
  }
  return -1;
}
