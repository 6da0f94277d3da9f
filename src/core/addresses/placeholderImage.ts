/** Whether an address is what a page shows until its pictures are loaded, copied instead of the picture: one pixel, or nothing at all. */
export function isStandIn(address: string): boolean {
  if (!/^data:/i.test(address)) return false;
  const pixel = /^data:image\/(?:gif;base64,R0lGODlhAQAB|png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAAB)/.test(address);
  const drawn =
    /^data:image\/svg\+xml/i.test(address) && /viewBox=['"]0(?: |%20)0(?: |%20)1(?: |%20)1['"]/i.test(address);
  return pixel || drawn || /^data:[\w/+.;=-]{0,60},?$/.test(address);
}
