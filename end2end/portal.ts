// The portal under test: a fresh one for each run, on a free port, over an empty database of its own.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

// Workers read what the first process chose.
process.env.E2E_PORT ??= execFileSync(process.execPath, [
  '-e',
  "const s = require('net').createServer().listen(0, '127.0.0.1', () => { console.log(s.address().port); s.close(); })",
])
  .toString()
  .trim();
process.env.E2E_FOLDER ??= mkdtempSync(join(tmpdir(), 'koprik-e2e-'));

export const address = `http://127.0.0.1:${process.env.E2E_PORT}`;
export const folder = process.env.E2E_FOLDER;

export const program = process.env.E2E_PROGRAM ?? join(root, process.env.CARGO_TARGET_DIR ?? 'target', 'debug', 'koprik');

export const webServer = {
  command: `${program} serve --demo`,
  url: `${address}/readyz`,
  // No settings file of the person who runs this is read there.
  cwd: folder,
  timeout: 60_000,
  gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 3000 },
  env: {
    KOPRIK_ADDR: `127.0.0.1:${process.env.E2E_PORT}`,
    KOPRIK_SITE_DIR: join(root, 'target', 'site'),
    // All tests are one client.
    KOPRIK_LIMITS: 'false',
    KOPRIK_LOG: 'warn',
    DATABASE_URL: `sqlite:${join(folder, 'koprik.db')}`,
  },
};

const chromium = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => path && existsSync(path),
);

export const launchOptions = {
  // Without one of these, the browser that Playwright itself installed.
  executablePath: chromium,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
};
