import { maskCode } from './codeMask';

/** An `<img` that is no tag. */
export interface TagFault {
  readonly start: number;
  readonly end: number;
}

/** Finds `<img` that Markdown does not take for a tag: not closed, a blank or a wide bracket before its name, wide quotes. */
export function scanTags(text: string, isImage: (at: number) => boolean): TagFault[] {
  const faults: TagFault[] = [];
  const inCode = maskCode(text);
  for (const match of text.matchAll(/[<＜] ?im(?:g|age)\s(?=[^<>]{0,20}=)/gi)) {
    const start = match.index;
    if (inCode(start) || isImage(start) || text[start - 1] === '\\') continue;
    faults.push({ start, end: start + match[0].trimEnd().length });
  }
  return faults;
}
