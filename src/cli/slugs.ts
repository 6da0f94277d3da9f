import { dirname, parse, relative, sep } from 'node:path';
import { pageSlug } from '../core/publish/slug';
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
  const below = relative(root, dirname(absolute)).split(sep).filter(Boolean);
  return pageSlug(root.split(sep), below, parse(absolute).name);
}
