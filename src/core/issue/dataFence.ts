import type { Fence } from './fence';
import { afterLine, endOfLine, findBlankLine, findClosing } from './frontMatterLines';
import { maxYamlLength } from '../yaml/readYaml';

// Front matter in other formats than YAML. Hugo reads them.

export function findToml(text: string, start: number): Fence {
  const opening = { start, end: endOfLine(text, start) };
  const from = afterLine(text, start);
  const closing = findClosing(text, from, '+++');
  const end = closing ?? findBlankLine(text, from);
  const span = { start, end: closing === null ? end : afterLine(text, end) };
  const code = closing === null ? 'unclosed' : 'toml';
  return { format: 'toml', span, yaml: { start: from, end }, problem: { code, span: opening } };
}

export function findJson(text: string, start: number): Fence {
  const end = findObjectEnd(text, start) ?? findBlankLine(text, start);
  const json = text.slice(start, end);
  const rest = text.slice(end, endOfLine(text, end));
  const span = { start, end: rest.trim() === '' ? afterLine(text, end) : end };
  const problem = isJson(json) ? null : ({ code: 'json', span: { start, end: start + 1 } } as const);
  return { format: 'json', span, yaml: { start, end }, problem };
}

/** The end of a JSON object, found as Hugo does; null if it is not closed. */
function findObjectEnd(text: string, start: number): number | null {
  let depth = 0;
  let isQuoted = false;
  for (let i = start; i < text.length; i++) {
    const char = text[i];
    if (char === '\\') i++;
    else if (char === '"') isQuoted = !isQuoted;
    else if (!isQuoted && char === '{') depth++;
    else if (!isQuoted && char === '}' && --depth === 0) return i + 1;
  }
  return null;
}

function isJson(text: string): boolean {
  if (text.length > maxYamlLength) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
