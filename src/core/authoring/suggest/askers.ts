import type { Suggester } from './suggestion';

/** The askers of the issue behind the `@` of an opening line or at the start of a question or answer; the most frequent first. */
export const askers: Suggester = {
  zone: 'body',
  lead: /^(?:> ?)?(?:#{1,6} ?)?\*{0,2} ?(?:Q?\d{1,3} ?[、.．,，)）]?|A[：:])? ?\*{0,2} ?[@＠]([^\s*@＠：:#]{0,30})$/i,
  suggest({ issue, line, offset, before }) {
    const counts = new Map<string, number>();
    for (const { asker, line: at } of issue.entries)
      if (asker !== null && at !== line) counts.set(asker, (counts.get(asker) ?? 0) + 1);
    const [, typed = ''] = this.lead.exec(before) ?? [];
    const span = { start: offset - typed.length, end: offset };
    return [...counts]
      .sort(([, a], [, b]) => b - a)
      .map(([name]) => ({ kind: 'asker', label: name, filter: name, span, template: [name] }));
  },
};
