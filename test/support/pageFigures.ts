import type { Locator } from 'playwright-core';
import figures from '../fixtures/page/figures.json';

type Figures = Readonly<Record<string, string | null>>;

/** What was measured of the published page, group by group: computed styles by selector. */
export const measured = {
  elements: figures.elements as Readonly<Record<string, Figures>>,
  hovered: figures.hovered as Readonly<Record<string, Figures>>,
  firstQuote: figures.firstQuote as Readonly<Record<string, Figures>>,
};

/** Left edge and width of boxes by selector, by the width of the window. */
export const measuredBoxes: Readonly<Record<string, Readonly<Record<string, number[]>>>> = figures.boxes;

/** The picture that every image of the measured page shows. */
export const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="300"/>';

/**
 * Compares what an element looks like with what was measured.
 * @param own properties that are meant to be others here
 * @returns a line for every property that is different
 */
export async function compareStyles(element: Locator, expected: Figures, own: readonly string[] = []) {
  const wanted: Figures = { ...figures.paragraph, ...expected };
  const names = Object.keys(wanted).filter((name) => wanted[name] !== null && !own.includes(name));
  const found = await element.evaluate((node, properties) => {
    const style = getComputedStyle(node);
    return properties.map((property) => style.getPropertyValue(property));
  }, names);
  return names.flatMap((name, i) => (found[i] === wanted[name] ? [] : [`${name}: ${found[i]}, not ${wanted[name]}`]));
}
