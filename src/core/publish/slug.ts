/**
 * Names the page of a file: the way of its folder below `blog/`, or below the root where there is no `blog/`, with `/` as `__`.
 * A file that lies in `blog/` or in the root itself is called by its own name, an `index` by its folder's.
 * @param above the folders that lead to the root
 * @param below the folders between the root and the file
 * @param name of the file, without its ending
 */
export function pageSlug(above: readonly string[], below: readonly string[], name: string): string {
  const blog = below.indexOf('blog');
  const blogAbove = above.lastIndexOf('blog');
  const way = blog >= 0 ? below.slice(blog + 1) : [...(blogAbove >= 0 ? above.slice(blogAbove + 1) : []), ...below];
  if (way.length > 0) return way.join('__');
  return name === 'index' ? [...above, ...below].at(-1) || name : name;
}
