import type { Slip } from '../../support/damage';

const item = /^- \[([^\]]+)\]\((https:[^)]+)\)(\r?\n)/m;

function slip(name: string, write: (title: string, url: string) => string): Slip {
  return {
    name,
    pattern: item,
    write: ([whole, title = '', url = '', eol = '']) => `${whole}- ${write(title, url)}${eol}`,
  };
}

/** An article in the list once more. */
export const duplicateSlips: readonly Slip[] = [
  slip('the same line', (title, url) => `[${title}](${url})`),
  slip('another title', (_, url) => `[关于调度器的几件事](${url})`),
  slip('another address', (title) => `[${title}](https://example.org/other)`),
  slip('a slash at the end', (_, url) => `[关于调度器的几件事](${url}/)`),
  slip('another scheme and www', (_, url) => `[关于调度器的几件事](${url.replace('https://', 'http://www.')})`),
  slip('a place in it', (title, url) => `[${title}](${url}#part)`),
  slip('a title in brackets', (title) => `[《${title}》](https://example.org/other)`),
];
