import { basename, dirname, parse, relative, sep } from 'node:path';
import type { Input } from './walk';

/**
 * Names the pages of files: the way of a file's folder below `blog/`, or below the PATH given where there is no `blog/`,
 * with `/` as `__`. Of several files in one folder `index` has the folder's name, the others get their own behind it.
 * @returns the slug of every input, in the order given; they differ unless the names below do not tell the files apart
 */
export function nameSlugs(inputs: readonly Input[]): string[] {
  const slugs = inputs.map(folderSlug);
  const counts = new Map<string, number>();
  for (const slug of slugs) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  return slugs.map((slug, i) => {
    const name = parse(inputs[i]?.absolute ?? '').name;
    const shared = (counts.get(slug) ?? 0) > 1;
    return shared && name !== 'index' ? `${slug}__${name}` : slug;
  });
}

function folderSlug({ absolute, root }: Input): string {
  const folder = dirname(absolute);
  const below = relative(root, folder).split(sep).filter(Boolean);
  const blog = below.indexOf('blog');
  const above = root.split(sep);
  const blogAbove = above.lastIndexOf('blog');
  if (blog >= 0) return join(below.slice(blog + 1), absolute);
  return join(blogAbove >= 0 ? [...above.slice(blogAbove + 1), ...below] : below, absolute);
}

/** A file that lies in `blog/` or in the PATH itself is called by its own name, an `index` by its folder's. */
function join(way: readonly string[], absolute: string): string {
  if (way.length > 0) return way.join('__');
  const { name } = parse(absolute);
  return name === 'index' ? basename(dirname(absolute)) || name : name;
}
