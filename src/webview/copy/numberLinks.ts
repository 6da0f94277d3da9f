import { judgeLink, Notes, type Fate } from './links';

/** What became of an article's links. */
export interface NumberedLinks {
  readonly fates: ReadonlyMap<Element, Fate>;
  /** The numbers that were put behind links. */
  readonly numbers: ReadonlySet<Element>;
  /** The paragraph with the notes, where there are any. */
  readonly list: Element | null;
}

/**
 * Puts a number behind every link that gets a note, and the notes at the end of the article.
 * @param base the address of the published page; null where it is not known
 * @param heading above the notes
 */
export function numberLinks(article: Element, base: string | null, heading: string): NumberedLinks {
  const fates = new Map<Element, Fate>();
  const numbers = new Set<Element>();
  const notes = new Notes();
  for (const link of article.querySelectorAll('a[href]')) {
    const fate = judgeLink(link.getAttribute('href') ?? '', link.textContent, base);
    fates.set(link, fate);
    if (fate.kind !== 'note') continue;
    const number = create(article, 'sup', `[${notes.numberOf(fate.address, link.textContent)}]`);
    link.after(number);
    numbers.add(number);
  }
  if (notes.all.length === 0) return { fates, numbers, list: null };
  const list = create(article, 'p');
  for (const { number, text, address } of notes.all) {
    if (list.hasChildNodes()) list.append(create(article, 'br'));
    list.append(`[${number}] ${text === '' ? '' : `${text}: `}${address}`);
  }
  article.append(create(article, 'h3', heading), list);
  return { fates, numbers, list };
}

function create({ ownerDocument }: Element, name: string, text = ''): Element {
  const element = ownerDocument.createElement(name);
  element.textContent = text;
  return element;
}
