// A portal of its own for one file of tests, under other settings than the common one.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { program, webServer } from './portal';

export type Own = { port: number; stop: () => Promise<void> };

const freePort = () =>
  new Promise<number>((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const place = server.address();
      server.close(() => found(typeof place === 'object' && place ? place.port : 0));
    });
  });

/** Starts it with demo content over an empty database, and waits until it is ready. */
export async function ownPortal(settings: (port: number) => Record<string, string>): Promise<Own> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'koprik-own-'));
  const env = {
    ...process.env,
    ...webServer.env,
    KOPRIK_ADDR: `127.0.0.1:${port}`,
    DATABASE_URL: `sqlite:${join(folder, 'koprik.db')}`,
    ...settings(port),
  };
  const child: ChildProcess = spawn(program, ['serve', '--demo'], { cwd: folder, env, stdio: 'ignore' });
  for (let tries = 0; tries < 300; tries++) {
    const ready = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
    if (ready?.ok) break;
    await new Promise((later) => setTimeout(later, 100));
  }
  const stop = () =>
    new Promise<void>((ended) => {
      child.once('exit', () => ended());
      child.kill('SIGTERM');
    });
  return { port, stop };
}
