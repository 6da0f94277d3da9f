/**
 * Scales a page that is wider than its frame down to it, so that it is laid out at its own width and shown whole. A
 * narrower page keeps its size. The frame gets the height of the scaled page.
 * @returns fits the page again; it also happens whenever the size of the frame or the page changes
 */
export function fitPage(frame: HTMLElement, page: HTMLElement): () => void {
  const fit = () => {
    const scale = Math.min(1, frame.clientWidth / page.offsetWidth);
    page.style.transform = scale < 1 ? `scale(${scale})` : '';
    frame.style.height = scale < 1 ? `${page.offsetHeight * scale}px` : '';
  };
  const observer = new ResizeObserver(fit);
  observer.observe(frame);
  observer.observe(page);
  return fit;
}
