const svg = 'http://www.w3.org/2000/svg';

/** The icons of the buttons. */
export const icons = {
  fit: 'M1.5 3v10 M14.5 3v10 M3.5 8h9 M5.5 6l-2 2 2 2 M10.5 6l2 2-2 2',
  desktop: 'M1.5 2.5h13v8.5h-13z M8 11v2.5 M5 13.5h6',
  tablet: 'M2.5 1.5h11v13h-11z M7 12.5h2',
  phone: 'M5 2.5h6v11h-6z M7.5 11.5h1',
  scroll: 'M5 2v12 M2.5 4.5L5 2l2.5 2.5 M11 14V2 M8.5 11.5L11 14l2.5-2.5',
  findings: 'M8 2.5l6 11h-12z M8 6.5v3.5 M8 11.5v.5',
  speech: 'M1.5 3h13v8h-7l-3 2.5v-2.5h-3z M4.5 6h7 M4.5 8.5h4.5',
  code: 'M5.5 4.5l-4 3.5 4 3.5 M10.5 4.5l4 3.5-4 3.5',
} as const;

/** Draws the lines of an icon in the color of the text around it. */
export function drawIcon(path: string): SVGElement {
  const picture = document.createElementNS(svg, 'svg');
  const lines = document.createElementNS(svg, 'path');
  picture.setAttribute('viewBox', '0 0 16 16');
  picture.setAttribute('aria-hidden', 'true');
  lines.setAttribute('d', path);
  picture.append(lines);
  return picture;
}
