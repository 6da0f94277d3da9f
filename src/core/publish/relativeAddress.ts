/**
 * The address of a file, relative to the folder of a page.
 * @param folder path of the folder of the page, with forward slashes
 * @param file path of the file
 */
export function relativeAddress(folder: string, file: string): string {
  const from = folder.split('/').filter(Boolean);
  const to = file.split('/').filter(Boolean);
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  const way = [...from.slice(shared).map(() => '..'), ...to.slice(shared).map(encodeURIComponent)];
  // A name with a colon would begin an absolute address.
  return shared === from.length ? `./${way.join('/')}` : way.join('/');
}
