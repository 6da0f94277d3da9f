import { readTitleNumber } from './titleClaims';

/** The name of the file, else of its folder, up to its number, and the number: `sofa-weekly-`, `20210402`. */
const numbered = /^(.*[a-z\u3400-\u9fff][-_.]?)(\d{2,8})$/i;
const genericName = /^(?:_?index|readme)$/i;

/**
 * The number that an address has behind the name of the series where it is that of another issue:
 * `…/sofa-weekly-20210326.png` in `sofa-weekly-20210402/index.md`.
 */
export function findOtherIssue(address: string, path: string): { readonly found: string; readonly own: string } | null {
  const names = path.split('/').slice(-2).reverse();
  const own =
    names.map((name) => name.replace(/\.(?:md|markdown)$/i, '')).find((name) => !genericName.test(name)) ?? '';
  const [, stem = '', number = ''] = numbered.exec(own) ?? [];
  if (stem.length < 4) return null;
  const at = address.toLowerCase().lastIndexOf(stem.toLowerCase());
  const [digits = ''] = at < 0 ? [] : (/^\d{2,8}(?!\d)/.exec(address.slice(at + stem.length)) ?? []);
  return digits.length !== number.length || digits === number ? null : { found: stem + digits, own };
}

/** The number of another issue in a description: `第 12 期` where the title says `第 13 期`. */
export function findOtherNumber(
  description: string,
  title: string,
): { readonly found: string; readonly own: string } | null {
  const found = readTitleNumber(description);
  const own = readTitleNumber(title);
  return found === null || own === null || found === own ? null : { found: String(found), own: String(own) };
}
