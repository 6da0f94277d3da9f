const repository = /^(?:https?:)?\/{0,3}(?:www\.)?github\.com\/+([\w.-]{1,100})\/+([\w.-]{1,100})/i;
/** First path parts of github.com that are no owners. */
const noOwner = new Set('orgs topics features settings search marketplace sponsors users about'.split(' '));

/** `owner/name` of an address on GitHub. */
export function repoOf(url: string): string | undefined {
  const [, owner, name] = repository.exec(url.trim()) ?? [];
  if (!owner || !name || noOwner.has(owner.toLowerCase())) return undefined;
  return `${owner}/${name.replace(/\.git$/, '')}`;
}
