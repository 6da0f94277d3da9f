import type { Issue } from '../../issue/issue';
import { message } from '../../messages/message';
import { isInside } from '../published/opaque';
import type { Report } from '../rule';

/** A marker with nothing behind it. Right below text a lone dash even makes a heading of it. */
export function* findEmptyItems({ text, lines, body, opaque }: Issue): Iterable<Report> {
  for (let line = lines.lineAt(body.start); line < lines.count; line++) {
    const start = lines.startOf(line);
    const end = lines.endOf(line);
    const [, marks = '', marker = ''] = /^([ \t>]{0,20})([-*+])[ \t\u00a0]*$/.exec(text.slice(start, end)) ?? [];
    if (marker === '' || isInside(opaque, start)) continue;
    const next = text.slice(lines.startOf(line + 1), lines.endOf(line + 1));
    const goesOn = line + 1 < lines.count && /^[ \t>]*[ \t]{2}\S/.test(next);
    if (goesOn) continue;
    const at = start + marks.length;
    const edits = [{ span: { start, end: line + 1 < lines.count ? lines.startOf(line + 1) : end }, newText: '' }];
    yield {
      span: { start: at, end: at + 1 },
      kind: 'empty',
      message: message('list-empty'),
      fixes: [{ title: message('list-empty-fix'), edits, safe: true }],
    };
  }
}
