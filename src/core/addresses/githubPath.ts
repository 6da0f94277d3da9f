import { repaired, type AddressFault } from './addressFault';

const inRepository = /^(https?:\/\/(?:www\.)?github\.com\/[\w.-]+\/[\w.-]+\/)([\w-]+)\/(\d+|tag|latest)(?=[/?#]|$)/i;
/** The sign of a number that a path does not have. */
const hashed = /^https?:\/\/(?:www\.)?github\.com\/[\w.-]+\/[\w.-]+\/(?:issues|pull|discussions)\/(#)\d+$/i;
const api = /^(https?:\/\/)api\.github\.com\/repos(?=\/[\w.-]+\/[\w.-]+)/i;
/** Paths that GitHub does not have before a number, and those that it has. */
const numbered = new Map([
  ['issue', 'issues'],
  ['pulls', 'pull'],
  ['pull-request', 'pull'],
  ['pull-requests', 'pull'],
  ['merge_requests', 'pull'],
  ['pr', 'pull'],
  ['discussion', 'discussions'],
]);

/** Finds a path that GitHub answers with “not found”, or with data instead of a page. */
export function checkGithubPath(address: string): AddressFault | null {
  if (!address.includes('github.com/')) return null;
  const [, before = '', word = '', next = ''] = inRepository.exec(address) ?? [];
  const right = /^\d/.test(next) ? numbered.get(word.toLowerCase()) : word === 'release' ? 'releases' : undefined;
  if (right !== undefined) return replace(address, before.length, before.length + word.length, right);
  if (hashed.test(address)) return replace(address, address.indexOf('#'), address.indexOf('#') + 1, '');
  const [whole = '', scheme = ''] = api.exec(address) ?? [];
  return whole === '' ? null : replace(address, scheme.length, whole.length, 'github.com');
}

function replace(address: string, start: number, end: number, right: string): AddressFault {
  return repaired('address-path', start, end, address.slice(0, start) + right + address.slice(end), false);
}
