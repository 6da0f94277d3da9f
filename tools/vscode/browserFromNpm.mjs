import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { installLocked } from './installLocked.mjs';

const lock = join(dirname(fileURLToPath(import.meta.url)), 'browser');
const font = ['node_modules', '@expo-google-fonts', 'noto-sans-sc', '400Regular', 'NotoSansSC_400Regular.ttf'];

/**
 * Chromium from npm alone (Linux x64). It brings the libraries and, with one more package, the fonts that a bare
 * system lacks; without a Chinese font every Chinese character would have no glyph and a wrong width.
 * @returns {Promise<import('./findBrowser.mjs').Browser>}
 */
export async function browserFromNpm() {
  const folder = await installLocked('browser', lock, 'a Chromium', unpack);
  const config = join(folder, 'fonts.conf');
  // Written anew each time: it holds absolute paths, and the checkout may have moved.
  await writeFile(config, fontConfig(join(folder, 'fonts'), join(folder, 'font-cache')));
  const libraries = [join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: config },
  };
}

/** @param {string} folder */
async function unpack(folder) {
  const { extract } = createRequire(join(folder, 'package.json'))('tar-fs');
  const bin = join(folder, 'node_modules', '@sparticuz', 'chromium', 'bin');
  /** @param {string} name @param {NodeJS.WritableStream} target */
  const inflate = (name, target) => pipeline(createReadStream(join(bin, name)), createBrotliDecompress(), target);
  await inflate('chromium.br', createWriteStream(join(folder, 'chromium')));
  await chmod(join(folder, 'chromium'), 0o755);
  await inflate('al2023.tar.br', extract(folder));
  await inflate('fonts.tar.br', extract(folder));
  await mkdir(join(folder, 'fonts'), { recursive: true });
  await rename(join(folder, ...font), join(folder, 'fonts', 'NotoSansSC.ttf'));
  // What is unpacked is all that is needed.
  await rm(join(folder, 'node_modules'), { recursive: true });
}

/** @param {string} fonts @param {string} cache */
function fontConfig(fonts, cache) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${cache}</cachedir>
</fontconfig>
`;
}
