// Figures as ratios in one run: `npm run bench`, with `-- --json` for programs.
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { measureCore, measureGrowth } from './core';
import type { Figure } from './measure';
import { readTexts } from './texts';

const texts = readTexts();
const figures: Figure[] = [...measureCore(texts), ...measureGrowth()];
const sizes = [
  'dist/extension.js',
  'dist/web/extension.js',
  'dist/cli.js',
  'dist/preview.js',
  'dist/digest-desk.vsix',
].map((file) => ({
  file,
  bytes: statSync(file, { throwIfNoEntry: false })?.size ?? null,
}));

/** The fastest of some fresh processes, in milliseconds; null where nothing is built. */
function measureActivation(): { load: number; activate: number } | null {
  if (!existsSync('dist/extension.js')) return null;
  const runs = Array.from({ length: 7 }, () => {
    const said = execFileSync(process.execPath, ['test/bench/activation.cjs'], { encoding: 'utf8' });
    return JSON.parse(said) as { load: number; activate: number };
  });
  const fastest = (name: 'load' | 'activate') => Number(Math.min(...runs.map((run) => run[name])).toFixed(1));
  return { load: fastest('load'), activate: fastest('activate') };
}

const activation = measureActivation();
if (process.argv.includes('--json'))
  console.log(JSON.stringify({ texts: texts.name, issues: texts.texts.length, figures, activation, sizes }, null, 1));
else {
  console.log(
    `${texts.texts.length} issues of the ${texts.name}${texts.name === 'sample' ? ' (the corpus is not here)' : ''}`,
  );
  for (const { name, against, ms, ratio, bar } of figures) {
    console.log(
      `${name.padEnd(28)} ${String(ms).padStart(8)} ms ${String(ratio).padStart(7)} × ${against}${bar ? ` (at most ${bar})` : ''}`,
    );
  }
  console.log(
    activation
      ? `activation: ${activation.activate} ms, behind ${activation.load} ms of loading`
      : 'activation: not built',
  );
  for (const { file, bytes } of sizes)
    console.log(`${file.padEnd(28)} ${bytes === null ? 'not built' : `${Math.round(bytes / 1024)} kB`}`);
}
process.exitCode = figures.some(({ ratio, bar }) => bar !== undefined && ratio > bar) ? 1 : 0;
