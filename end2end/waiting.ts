// Vacancies that wait for the staff: written into the portal under test by its own command, for one test alone.
import { execFile, spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { test } from '@playwright/test';
import { folder, program, webServer } from './portal';

/** An organisation and who signs in for it, with the password of the demo. */
export type Waiting = { org: string; owner: string };

let queues = 0;

/** So many vacancies of an organisation of their own: a queue that no other test sees, by the filter `org`. */
export async function waiting(count: number): Promise<Waiting> {
  const { project, workerIndex } = test.info();
  const number = [...project.name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
  const seed = number * 1000 + workerIndex * 50 + queues++;
  const { stdout } = await promisify(execFile)(program, ['generate', '--waiting', String(count), '--seed', String(seed)], {
    cwd: folder,
    env: { ...process.env, ...webServer.env },
  });
  const found = /^Organisation: (\S+)\nIts owner: (\S+)$/m.exec(stdout);
  if (!found) throw new Error(`no vacancies were written: ${stdout}`);
  return { org: found[1], owner: found[2] };
}

const freePort = () =>
  new Promise<number>((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });

/** A second program over the same database, with settings of its own; it ends with the test. */
export async function otherNode<T>(settings: Record<string, string>, use: (address: string) => Promise<T>): Promise<T> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const env = { ...process.env, ...webServer.env, KOPRIK_ADDR: `127.0.0.1:${port}`, ...settings };
  const node = spawn(program, ['serve', '--demo'], { cwd: folder, env, stdio: 'ignore' });
  try {
    for (let tries = 0; tries < 200; tries++) {
      const isReady = await fetch(`${address}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      );
      if (isReady) return await use(address);
      await new Promise((done) => setTimeout(done, 100));
    }
    throw new Error('the second program did not start');
  } finally {
    node.kill('SIGTERM');
  }
}
