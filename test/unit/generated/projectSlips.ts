import { builtInProjects } from '../../../src/core/projects/builtIn';
import type { Slip } from '../../support/damage';

// Slips in `label：[address](address)`, in the announcement of a release, and in links whose text is their address.

/** A project line: what stands before the label, the label, what stands between, the address. */
const line = /^(「?)([A-Za-z]+)(」?：\[)(https:[^\]]+)\]\(\4\)/m;
/** The name in the announcement of a release. */
const release = /(?<=发布 |\*\*)MOSN(?= v1\.2\.0)/;
const link = /\[(https:[^\]]+)\]\(\1\)/;

const others = builtInProjects.filter(({ name }) => ['SOFARPC', 'SOFAArk', 'Layotto', 'Occlum', 'KCL'].includes(name));

interface Line {
  readonly open: string;
  readonly label: string;
  readonly between: string;
  readonly url: string;
}

function inLine(name: string, write: (parts: Line) => string): Slip {
  return {
    name,
    pattern: line,
    write: ([, open = '', label = '', between = '', url = '']) => write({ open, label, between, url }),
  };
}

function withLabel(name: string, change: (label: string) => string): Slip {
  return inLine(name, ({ open, label, between, url }) => `${open}${change(label)}${between}${url}](${url})`);
}

/** A project's name on another project's address. */
export const mismatchSlips: readonly Slip[] = others.flatMap((other) => [
  withLabel(`the label ${other.name}`, () => other.name),
  inLine(
    `the address of ${other.name}`,
    ({ open, label, between }) => `${open}${label}${between}${other.url}](${other.url})`,
  ),
  inLine(
    `an issue of ${other.name}`,
    ({ open, label, between }) => `${open}${label}${between}${other.url}/issues/7](${other.url}/issues/7)`,
  ),
  { name: `a release of ${other.name}`, pattern: release, write: () => other.name },
]);

/** A slip of the hand in a name. */
export const misspeltSlips: readonly Slip[] = [
  withLabel('the second letter lost', (label) => label.slice(0, 1) + label.slice(2)),
  withLabel('the last letter lost', (label) => label.slice(0, -1)),
  withLabel('the second letter doubled', (label) => label.slice(0, 2) + label.slice(1)),
  withLabel('the last letter doubled', (label) => label + label.slice(-1)),
  withLabel(
    'two letters swapped',
    (label) => label.slice(0, 1) + label.slice(2, 3) + label.slice(1, 2) + label.slice(3),
  ),
  withLabel('another letter', (label) => `${label.slice(0, 2)}x${label.slice(3)}`),
  withLabel('a letter too many', (label) => `${label.slice(0, 2)}e${label.slice(2)}`),
];

/** A name in another spelling, or only a part of it. */
export const spellingSlips: readonly Slip[] = [
  withLabel('small letters', (label) => label.toLowerCase()),
  withLabel('another case', (label) => label.slice(0, 2) + label.slice(2).toUpperCase() + label.slice(0, 0)),
  withLabel('a blank inside', (label) => `${label.slice(0, 3)} ${label.slice(3)}`),
  withLabel('a hyphen inside', (label) => `${label.slice(0, 3).toLowerCase()}-${label.slice(3).toLowerCase()}`),
];

const changes: readonly (readonly [string, (url: string) => string])[] = [
  ['a letter more', (url) => `${url}a`],
  ['two letters less', (url) => url.slice(0, -2)],
  ['another page', (url) => `${url}/issues/931`],
  ['another query', (url) => `${url}?tab=readme`],
  ['another place', (url) => `${url}#install`],
];

/** The text of a link is one address, its target another one of the same project. */
export const linkMismatchSlips: readonly Slip[] = changes.flatMap(([name, change]) => [
  { name: `${name} in the text`, pattern: link, write: ([, url = '']) => `[${change(url)}](${url})` },
  { name: `${name} in the text, bold`, pattern: link, write: ([, url = '']) => `[**${change(url)}**](${url})` },
  {
    name: `${name} in the text behind an issue`,
    pattern: link,
    write: ([, url = '']) => `[${change(url)}](${url}/issues/7)`,
  },
]);
