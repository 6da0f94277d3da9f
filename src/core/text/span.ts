import { lastAtOrBefore } from './search';

/** A half-open piece of a text: UTF-16 offsets from the start of the whole file. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether `inner` lies inside `outer`; equal ends count as inside. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two spans share a character, or touch where one of them is empty. */
export function meets(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** The index of the first piece that does not begin before an offset, in a list sorted by start. */
export function indexFrom(list: readonly { readonly span: Span }[], offset: number): number {
  return lastAtOrBefore(list.length, (index) => list[index]?.span.start ?? 0, offset - 1) + 1;
}

/** What of a list sorted by start lies inside a span; the list's pieces do not overlap. */
export function within<T extends { readonly span: Span }>(list: readonly T[], outer: Span): T[] {
  const inside: T[] = [];
  let index = indexFrom(list, outer.start);
  for (let one = list[index]; one && one.span.end <= outer.end; one = list[++index]) inside.push(one);
  return inside;
}
