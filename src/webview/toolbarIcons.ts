const svg = 'http://www.w3.org/2000/svg';

/** The widths of the page; others stand beside what they belong to. */
export const icons = {
  fit: 'M1.5 3v10 M14.5 3v10 M3.5 8h9 M5.5 6l-2 2 2 2 M10.5 6l2 2-2 2',
  desktop: 'M1.5 2.5h13v8.5h-13z M8 11v2.5 M5 13.5h6',
  tablet: 'M3.5 1.5h9v13h-9z M7.25 12.5h1.5',
  phone: 'M4.5 1.5h7v13h-7z M7.25 12.5h1.5',
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
