import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const pages = [
  'CONTRIBUTING.md',
  'docs/architecture.md',
  ...readdirSync('docs/decisions').map((name) => `docs/decisions/${name}`),
];
/** A path of the repository in code marks; placeholders such as `<family>` and `…` are none. */
const path = /`((?:src|test|tools|docs|media|schemas|snippets|syntaxes|l10n|sample)\/[\w./-]+)`/g;
/** A file and names that occur in it: `a.ts` (`b`, `c`), or (`a.ts`, `b`). */
const namesInFile = /`((?:src|test|tools)\/[\w./-]+\.\w+)`(?: \(|, )((?:`[#\w]+`(?:, | or )?)+)/g;
const link = /\]\((?!https?:|#)([^)#]+)/g;

describe('the documentation for contributors', () => {
  for (const page of pages) {
    // Prose is wrapped anywhere.
    const text = readFileSync(page, 'utf8').replace(/\s+/g, ' ');

    it(`names files that exist in ${page}`, () => {
      const paths = Array.from(text.matchAll(path), ([, found = '']) => found);
      const linked = Array.from(text.matchAll(link), ([, found = '']) => join(dirname(page), found));
      assert.deepEqual(
        [...paths, ...linked].filter((found) => !existsSync(found)),
        [],
      );
    });

    it(`names what the files have in ${page}`, () => {
      for (const [, file = '', names = ''] of text.matchAll(namesInFile)) {
        const source = readFileSync(file, 'utf8');
        const missing = Array.from(names.matchAll(/`([#\w]+)`/g), ([, name = '']) => name).filter(
          (name) => !new RegExp(`(?<![\\w#])${name}(?!\\w)`).test(source),
        );
        assert.deepEqual(missing, [], file);
      }
    });
  }

  const architecture = readFileSync('docs/architecture.md', 'utf8');

  it('names what occurs in the code, wherever it says so', () => {
    const files = ['src', 'test', 'tools'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    );
    const code = files.filter((name) => /\.m?ts$/.test(name) && !name.endsWith('docs.paths.test.ts'));
    const words = new Set(code.flatMap((name) => readFileSync(name, 'utf8').match(/#?\w+/g) ?? []));
    const names = Array.from(architecture.matchAll(/`(#?[a-zA-Z]+)`/g), ([, name = '']) => name);
    assert.deepEqual(
      names.filter((name) => /^#|[A-Z]/.test(name) && !words.has(name)),
      [],
    );
  });

  it('says of a folder what is in it', () => {
    for (const [, cell = '', description = ''] of architecture.matchAll(/^\| (`.*?`) \| (.*) \|$/gm)) {
      const folders = Array.from(cell.matchAll(/`([^`]+)`/g), ([, folder = '']) => folder);
      const files = Array.from(description.matchAll(/`([\w.-]+\.(?:ts|mjs|css))`/g), ([, name = '']) => name);
      const missing = files.filter((name) => !folders.some((folder) => existsSync(join(folder, name))));
      assert.deepEqual(missing, [], cell);
    }
  });

  it('lists every folder of the source', () => {
    const folders = ['src', 'src/core', 'src/core/rules', 'src/editor'].flatMap((parent) =>
      readdirSync(parent, { withFileTypes: true })
        .filter((each) => each.isDirectory())
        .map(({ name }) => `${parent}/${name}`),
    );
    assert.deepEqual(
      folders.filter((folder) => folder !== 'src/core' && !architecture.includes(`\`${folder}\``)),
      [],
    );
  });
});
