/** What begins an item of a list. */
export interface Marker {
  readonly start: number;
  readonly length: number;
  readonly kind: 'bullet' | 'number';
}

/** The marker that a line begins a list with: a list that begins with another number than 1 is none, or its beginning is elsewhere. */
export function readMarker(line: string): Marker | null {
  const [, indent = '', marker = ''] = /^(\s{0,12})([-*+]|1\.)(?=[ \t]+\S)/.exec(line) ?? [];
  if (marker === '') return null;
  return { start: indent.length, length: marker.length, kind: marker.length > 1 ? 'number' : 'bullet' };
}

/** Whether a line is written like an item but is a line of its own: a signature, a footnote, a sum. */
export function isAside(line: string): boolean {
  return /^\s{0,3}(?:[-*] ?(?:by|from|via|来自|摘自|选自|作者|编辑)[ ：:]|\* ?(?:注|备注|说明|note|ps)[：:. ]|[-+] \d+ *[个只次台条倍度%])/i.test(
    line,
  );
}
