import type { TextBlock, TextRun } from '../markdown/textBlocks';
import type { Issue } from '../issue/issue';

const kept = new Set(['blockquote', 'ul', 'ol', 'li', 'pre', 'table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** How each line of the file looks to readers: its elements, and its letters with their effects. Typography does not count. */
export function readLooks({ lines }: Issue, blocks: readonly TextBlock[]): Map<number, string> {
  const looks = new Map<number, { text: string; effect: string }>();
  for (const { path, runs, line } of blocks) {
    const elements = path.filter((tag) => kept.has(tag)).join('>');
    for (const run of runs) {
      const shown = showRun(run);
      if (shown === '') continue;
      const at = run.span.end > 0 ? lines.lineAt(run.span.start) : line;
      const look = looks.get(at) ?? { text: elements, effect: '-' };
      const effect = [...new Set(run.marks)].sort().join();
      if (effect !== look.effect) look.text += `<${effect}>`;
      look.text += shown;
      look.effect = effect;
      looks.set(at, look);
    }
  }
  return new Map([...looks].map(([line, { text }]) => [line, text]));
}

function showRun({ kind, text }: TextRun): string {
  if (kind === 'break') return '';
  if (kind !== 'text') return text.trim();
  return text.replace(/\s+/g, '').replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
}
