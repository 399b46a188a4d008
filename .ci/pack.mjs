// Names the browser's files by their content, compresses them, and writes manifest.json last, so that a server never reads half a set.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const [from, to] = process.argv.slice(2);
mkdirSync(to, { recursive: true });

const snippets = readdirSync(from).filter((name) => name === 'snippets');
if (snippets.length) throw new Error('wasm-bindgen wrote snippets/: they would need a place in the bundle');

const kept = new Set(['manifest.json']);

/** Writes one file under its name with hash, and says how many bytes it has with brotli. */
function pack(content, stem, kind) {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  const name = `${stem}-${hash}.${kind}`;
  const small = brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  });
  writeFileSync(join(to, name), content);
  writeFileSync(join(to, `${name}.br`), small);
  writeFileSync(join(to, `${name}.gz`), gzipSync(content, { level: 9 }));
  for (const end of ['', '.br', '.gz']) kept.add(name + end);
  console.log(`site: ${name} ${content.length} bytes, ${small.length} with brotli`);
  return { name, size: small.length };
}

const loader = pack(readFileSync('style/assets/loader.js'), 'loader', 'js');
const draft = pack(readFileSync('style/assets/draft.js'), 'draft', 'js');
const manifest = { loader: loader.name, draft: draft.name };
for (const audience of ['public', 'desk']) {
  const js = pack(readFileSync(join(from, `${audience}.js`)), audience, 'js');
  const wasm = pack(readFileSync(join(from, `${audience}_bg.wasm`)), audience, 'wasm');
  manifest[audience] = { js: js.name, wasm: wasm.name };
  console.log(`site: ${audience}: ${loader.size + js.size + wasm.size} bytes with brotli in all`);
}
writeFileSync(join(to, 'manifest.json.new'), `${JSON.stringify(manifest, null, 2)}\n`);
renameSync(join(to, 'manifest.json.new'), join(to, 'manifest.json'));
for (const name of readdirSync(to)) if (!kept.has(name)) rmSync(join(to, name), { recursive: true });
