import { Composer, Schema, type Document } from 'yaml';
import type { Span } from '../text/span';
import { convertNode } from './convert';
import type { YamlError, YamlNode } from './node';
import { recoverMap } from './recover';
import { maxYamlLength, readTokens } from './tokens';

export interface Yaml {
  /** What could be read, also beside errors; null: nothing is written, or nothing was read. */
  readonly root: YamlNode | null;
  /** In the order of the text. A mistake in the syntax makes everything behind it doubtful: then it is the only one. */
  readonly errors: readonly YamlError[];
}

/**
 * Reads YAML 1.2 with places. Dates stay text; aliases are refused; keys are strings and must differ.
 * Never throws, takes time linear in the text, and reads neither long nor deeply nested text.
 */
export function readYaml(text: string): Yaml {
  if (text.length > maxYamlLength) return refuse('too-large', { start: 0, end: text.length });
  // The library knows no lone CR; VS Code and the published site break lines there. Offsets stay as they are.
  const source = text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text;
  const whole = readPart(source, 0, source.length);
  if (whole.errors[0]?.code !== 'syntax' || whole.sound) return whole;
  const recovered = recoverMap(source, (start, end) => {
    const part = readPart(source, start, end);
    return part.errors.length === 0 ? part.root : null;
  });
  return { root: recovered ?? whole.root, errors: whole.errors };
}

interface Part extends Yaml {
  /** The syntax has no mistake: errors are such of meaning. */
  readonly sound: boolean;
}

function readPart(text: string, base: number, to: number): Part {
  const source = text.slice(base, to);
  try {
    const read = readTokens(source);
    if (read.kind === 'tokens') return compose(read.tokens, source, base);
    return {
      ...refuse('too-deep', { start: base + Math.max(0, read.offset - 1), end: base + read.offset }),
      sound: false,
    };
  } catch (error) {
    // The library is meant to put errors into the document; whatever it throws instead is a text that cannot be read.
    const detail = error instanceof Error ? error.message : String(error);
    return { root: null, errors: [{ code: 'syntax', span: { start: base, end: to }, detail }], sound: false };
  }
}

function refuse(code: 'too-deep' | 'too-large', span: Span): Yaml {
  return { root: null, errors: [{ code, span }] };
}

// `uniqueKeys` compares every key with every other; the conversion finds doubles with a set instead. One schema serves all
// documents: by itself the library makes one for each.
const composing = {
  version: '1.2',
  schema: new Schema({ schema: 'core', resolveKnownTags: false }),
  uniqueKeys: false,
  stringKeys: true,
} as const;

function compose(tokens: Parameters<Composer['compose']>[0], source: string, base: number): Part {
  const [document, second] = new Composer(composing).compose(tokens, true, source.length);
  if (document === undefined) return { root: null, errors: [], sound: true };
  const converted = convertNode(document.contents, source, base);
  const syntax =
    firstError(document) ?? (second ? { pos: second.range, message: 'There must be one document only' } : null);
  if (syntax === null) return { ...converted, sound: true };
  const span = showPlace(source, syntax.pos[0], syntax.pos[1], base);
  return { root: converted.root, errors: [{ code: 'syntax', span, detail: syntax.message }], sound: false };
}

function firstError({ errors }: Document.Parsed): Document.Parsed['errors'][number] | null {
  return errors.reduce<(typeof errors)[number] | null>((a, b) => (a === null || b.pos[0] < a.pos[0] ? b : a), null);
}

/** A place inside the source. One that shows nothing, like the end of a line where a quote is missing, becomes the last character before. */
function showPlace(source: string, from: number, to: number, base: number): Span {
  let start = Math.max(0, Math.min(from, source.length));
  let end = Math.max(start, Math.min(to, source.length));
  if (!/[^\r\n]/.test(source.slice(start, end))) {
    let at = start - 1;
    while (at >= 0 && /\s/.test(source.charAt(at))) at--;
    if (at >= 0) [start, end] = [at, at + 1];
  }
  return { start: base + start, end: base + end };
}
