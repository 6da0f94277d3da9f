import { monokai, type MonokaiColor } from './monokai';

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
 * The parts of Java code in the colors in which Hugo prints them, the language that Hugo's own digests show most. Numbers have none
 * (measured).
 */
export function* highlightJava(code: string): Iterable<[color: string | undefined, text: string]> {
  for (const found of code.matchAll(piece)) {
    const color = colorOf(found, code);
    yield [color && monokai[color], found[0]];
  }
}

function colorOf({ groups = {}, index }: RegExpMatchArray, code: string): MonokaiColor | undefined {
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
