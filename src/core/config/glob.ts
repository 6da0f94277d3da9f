/** How many patterns the braces of one glob may expand to. */
const maxAlternatives = 64;
/** A longer glob matches nothing. UTF-16 units. */
export const maxGlobLength = 500;
/** Globs of a list after these match nothing. */
export const maxGlobs = 200;

/**
 * Compiles a glob: `*` and `?` within a path segment, a segment `**` for any number of segments, `{a,b}` for either.
 * Matching compares a path with each segment at most once per `*`: unlike a regular expression, no pattern of a
 * workspace can hang the editor.
 * @returns whether a path (forward slashes, relative to the folder of the globs) matches
 */
function compileGlob(glob: string): (path: string) => boolean {
  if (glob.length > maxGlobLength) return () => false;
  const patterns = expandBraces(glob.replace(/^\.\//, '')).map((pattern) => pattern.split('/'));
  return (path) => {
    const segments = path.replace(/^\.\//, '').split('/');
    return patterns.some((pattern) => matchPath(pattern, segments));
  };
}

function expandBraces(glob: string): string[] {
  const done: string[] = [];
  const open = [glob];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const group = [...next.matchAll(/\{([^{}]*)\}/g)].find(([braces]) => braces.includes(','));
    if (group === undefined || done.length + open.length >= maxAlternatives) {
      done.push(next);
      continue;
    }
    const before = next.slice(0, group.index);
    const after = next.slice(group.index + group[0].length);
    for (const choice of (group[1] ?? '').split(',')) open.push(before + choice + after);
  }
  return done.slice(0, maxAlternatives);
}

function matchPath(pattern: readonly string[], segments: readonly string[]): boolean {
  return matchAll(pattern, segments, (part) => part === '**', matchSegment);
}

function matchSegment(pattern: string, segment: string): boolean {
  return matchAll(
    [...pattern],
    [...segment],
    (part) => part === '*',
    (part, character) => part === '?' || part === character,
  );
}

/**
 * Matches parts against items; a star matches any number of items. When a part fails, only the last star takes one
 * more item: an earlier one could not do better.
 */
function matchAll(
  parts: readonly string[],
  items: readonly string[],
  isStar: (part: string) => boolean,
  fits: (part: string, item: string) => boolean,
): boolean {
  let part = 0;
  let item = 0;
  let star = -1;
  let taken = 0;
  while (item < items.length) {
    const wanted = parts[part];
    if (wanted !== undefined && isStar(wanted)) {
      star = part++;
      taken = item;
    } else if (wanted !== undefined && fits(wanted, items[item] ?? '')) {
      part++;
      item++;
    } else if (star >= 0) {
      part = star + 1;
      item = ++taken;
    } else return false;
  }
  return parts.slice(part).every(isStar);
}

const compiled = new WeakMap<readonly string[], readonly ((path: string) => boolean)[]>();

/** Whether a path (forward slashes, relative to the folder of the globs) matches one of the globs. A list is compiled once. */
export function matchesGlobs(globs: readonly string[], path: string): boolean {
  let matchers = compiled.get(globs);
  if (matchers === undefined) {
    matchers = globs.slice(0, maxGlobs).map(compileGlob);
    compiled.set(globs, matchers);
  }
  return matchers.some((matches) => matches(path));
}
