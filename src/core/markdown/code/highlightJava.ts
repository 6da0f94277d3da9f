import { escapeHtml } from '../../text/escapeHtml';

/** The style of Hugo's highlighted blocks: its default is Monokai. */
export const blockStyle = 'color:#f8f8f2;background-color:#272822;-moz-tab-size:4;-o-tab-size:4;tab-size:4;';

/** As Go's templates escape. */
export function escapeCode(text: string): string {
  return escapeHtml(text).replaceAll('&quot;', '&#34;');
}

const colors = {
  keyword: '#66d9ef',
  name: '#a6e22e',
  operator: '#f92672',
  string: '#e6db74',
  comment: '#75715e',
} as const;
type Color = keyof typeof colors;

const control = words(
  'assert break case catch continue default do else finally for if goto instanceof new return switch this throw try while',
);
const declaring = words(
  'abstract const enum extends final implements native private protected public static strictfp super synchronized throws transient ' +
    'volatile boolean byte char double float int long short void true false null class interface',
);
const importing = words('package import');
const piece =
  /(?<comment>\/\/[^\n]*\n?|\/\*[^]*?(?:\*\/|$))|(?<string>"(?:[^"\\]|\\[^])*(?:"|$)|'(?:[^'\\\n]|\\[^\n])'|'\\u[0-9a-fA-F]{4}')|(?<name>@[a-zA-Z_][\w.]*)|(?<word>[a-zA-Z_$][\w$]*)|(?<operator>[~^*!%&[\](){}<>|+=:;,./?-]+)|[^]/g;

/**
 * A block of Java in the colours in which Hugo prints it, the language that Hugo's own digests show most. Blocks of other languages are
 * printed without colours. Numbers have none (measured).
 */
export function highlightJava(code: string): string {
  let lines = '';
  let line = '';
  let last: Color | undefined;
  let pending = '';
  const flush = () => {
    if (pending)
      line += last ? `<span style="color:${colors[last]}">${escapeCode(pending)}</span>` : escapeCode(pending);
    pending = '';
  };
  const write = (color: Color | undefined, text: string) => {
    if (color !== last) flush();
    last = color;
    for (const part of text.split(/(?<=\n)/)) {
      pending += part;
      if (!part.endsWith('\n')) continue;
      flush();
      lines += `<span style="display:flex;"><span>${line}</span></span>`;
      line = '';
    }
  };
  for (const found of code.matchAll(piece)) write(colorOf(found, code), found[0]);
  return lines;
}

function colorOf({ groups = {}, index }: RegExpMatchArray, code: string): Color | undefined {
  const { word } = groups;
  if (!word) return (['comment', 'string', 'name', 'operator'] as const).find((kind) => groups[kind]);
  if (control.has(word) || declaring.has(word)) return 'keyword';
  if (importing.has(word)) return 'operator';
  const before =
    /(?:^|[\s;{}()])([a-zA-Z_$][\w.[\]$<>]*)\s+$/.exec(code.slice(Math.max(0, (index ?? 0) - 60), index))?.[1] ?? '';
  if (before === 'class' || before === 'interface') return 'name';
  // After a dot it is a member; after a type and before a bracket it is what is declared.
  if (code[(index ?? 0) - 1] === '.') return 'name';
  const isCalled = code
    .slice((index ?? 0) + word.length, (index ?? 0) + word.length + 9)
    .trimStart()
    .startsWith('(');
  return isCalled && before && !control.has(before) ? 'name' : undefined;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
