import { build } from 'esbuild'; import { core } from '/work/main/tools/core-bundle.mjs';
const [,, entry, outfile, min='1'] = process.argv;
await build({...core, entryPoints:[entry], bundle:true, minify:min==='1', keepNames:false, platform:'node', outfile, logLevel:'error', nodePaths:['/work/main/node_modules']});
