import type { Look } from './measure';

/** Inherited, and said anew on every block: the editor that is pasted into has its own idea of blocks. */
const textOfBlocks = ['color', 'font-size', 'letter-spacing', 'line-height'];
/** Inherited, and said where it changes. */
const text = [
  'font-family',
  'font-style',
  'font-weight',
  'overflow-wrap',
  'text-align',
  'white-space',
  'word-break',
  'word-spacing',
];
/** Not inherited, with what need not be said. */
const box: Readonly<Record<string, string>> = {
  'background-color': 'rgba(0, 0, 0, 0)',
  'border-radius': '0px',
  'height': 'auto',
  'max-width': 'none',
  'text-decoration-line': 'none',
  'vertical-align': 'baseline',
  'width': 'auto',
};
/** What browsers give some elements, said for them in any case. */
const ownIdeas: readonly (readonly [elements: RegExp, properties: readonly string[]])[] = [
  [/^(?:pre|code)$/, ['font-family', 'font-size', 'white-space']],
  [/^(?:h\d|th|strong|b)$/, ['font-weight']],
  [/^(?:em|i)$/, ['font-style']],
  [/^t[hd]$/, ['text-align']],
  [/^a$/, ['color', 'text-decoration-line']],
];
const sides = ['border-top', 'border-right', 'border-bottom', 'border-left'];

/**
 * Writes the look of an element as declarations that need nothing around them.
 * @param name of the element
 * @param around the look of what the element stands in; null where it stands in nothing
 */
export function writeStyle(name: string, look: Look, around: Look | null): Map<string, string> {
  const style = new Map<string, string>();
  const display = look.getPropertyValue('display');
  const isBlock = !display.startsWith('inline');
  const say = (property: string, unless: string | undefined) => {
    const value = look.getPropertyValue(property);
    // `-webkit-center` is how Chromium calls an old attribute's way to center.
    if (value !== '' && value !== unless) style.set(property, value.replace(/^-webkit-/, ''));
  };
  for (const property of textOfBlocks) say(property, isBlock ? undefined : around?.getPropertyValue(property));
  for (const property of text) say(property, around?.getPropertyValue(property));
  for (const property of ['margin', 'padding']) say(property, isBlock ? undefined : '0px');
  for (const [property, unsaid] of Object.entries(box)) say(property, unsaid);
  for (const [elements, properties] of ownIdeas)
    if (elements.test(name)) for (const property of properties) say(property, undefined);
  if (display === 'inline-block') say('display', undefined);
  if (display === 'table') say('border-collapse', 'separate');
  if (/^(?:auto|scroll)$/.test(look.getPropertyValue('overflow-x'))) say('overflow-x', undefined);
  writeBorders(look, style);
  // A line across the page is a border to browsers, unless it is told otherwise.
  if (name === 'hr' && !style.has('border') && !style.has('border-top')) style.set('border', 'none');
  return style;
}

function writeBorders(look: Look, style: Map<string, string>): void {
  const borders = sides
    .filter((side) => look.getPropertyValue(`${side}-style`) !== 'none')
    .map((side) => [side, look.getPropertyValue(side)] as const);
  const first = borders[0]?.[1] ?? '';
  if (borders.length === sides.length && borders.every(([, border]) => border === first)) style.set('border', first);
  else for (const [side, border] of borders) style.set(side, border);
}

/** Declarations as the text of a `style` attribute. */
export function styleText(style: ReadonlyMap<string, string>): string {
  return [...style].map(([name, value]) => `${name}: ${value};`).join(' ');
}
