// `make dev` without the long builds: a cargo and a portal of a few lines stand in for the real ones.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'koprik-dev-'));
const PORTAL = `#!/usr/bin/env node
const text = require('fs').readFileSync(${JSON.stringify(join(folder, 'style/page.css'))}, 'utf8');
const port = Number(process.env.KOPRIK_ADDR.split(':')[1]);
require('http').createServer((request, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', etag: 'x', 'content-security-policy': "script-src 'self'" });
  response.end('<html><head></head><body>' + text + '</body></html>');
}).listen(port, '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
`;
// Builds nothing, and fails as long as a file is called broken.
const CARGO = `#!/bin/sh\nif [ -e app/broken ]; then echo "error: does not compile" >&2; exit 101; fi\nmkdir -p target/debug\ncp portal target/debug/koprik\n`;
let dev;
let address;
let reloads = 0;

const until = async (what, is) => {
  for (let tries = 0; tries < 150; tries += 1) {
    if (await is().catch(() => false)) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  assert.fail(`never: ${what}`);
};
const page = () => fetch(`${address}/uz`).then((answer) => answer.text());
const write = (name, text) => writeFileSync(join(folder, name), text);

before(async () => {
  for (const name of ['app', 'server', 'locales', 'style', '.ci', 'bin']) mkdirSync(join(folder, name));
  write('style/page.css', 'first');
  for (const [name, text] of Object.entries({ portal: PORTAL, 'bin/cargo': CARGO, '.ci/site': '#!/bin/sh\n' })) {
    write(name, text);
    chmodSync(join(folder, name), 0o755);
  }
  const port = await new Promise((done) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address();
      probe.close(() => done(free));
    });
  });
  address = `http://127.0.0.1:${port}`;
  const env = { ...process.env, PORT: String(port), PATH: `${join(folder, 'bin')}:${process.env.PATH}`, CARGO_TARGET_DIR: 'target' };
  dev = spawn(process.execPath, [resolve(import.meta.dirname, 'dev.mjs')], { cwd: folder, env, stdio: 'ignore' });
  await until('the first page', async () => (await page()).includes('first'));
  const listening = await fetch(`${address}/dev/saved`);
  (async () => {
    for await (const part of listening.body) reloads += Buffer.from(part).includes('reload') ? 1 : 0;
  })().catch(() => {});
});

after(() => {
  dev?.kill('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

test('every page carries the script that waits for a save, and is never kept by the browser', async () => {
  const answer = await fetch(`${address}/uz`);
  assert.match(await answer.text(), /<script src="\/dev\/reload\.js" defer><\/script><\/head>/);
  assert.equal(answer.headers.get('etag'), null);
  assert.equal(answer.headers.get('cache-control'), 'no-store');
});

test('a saved style is served and the browser reloads', async () => {
  const seen = reloads;
  write('style/page.css', 'second');
  await until('the second page', async () => (await page()).includes('second'));
  await until('a reload', async () => reloads > seen);
});

test('a build that fails leaves the last page standing; mended, it is served', async () => {
  const seen = reloads;
  write('app/broken', '');
  write('style/page.css', 'third');
  await new Promise((done) => setTimeout(done, 1000));
  assert.match(await page(), /second/);
  assert.equal(reloads, seen, 'nothing new, no reload');
  rmSync(join(folder, 'app/broken'));
  await until('the third page', async () => (await page()).includes('third'));
  await until('a reload', async () => reloads > seen);
});
