// `make bench`: what a release build does on this machine, on both databases, with compression and limits off.
// The load comes from wrk on the same machine, so the figures are lower than a server of its own would give.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import net from 'node:net';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const program = resolve(process.argv[2]);
const seconds = Number(process.env.SECONDS ?? 6);
const rows = Number(process.env.ROWS ?? 100_000);
const folder = mkdtempSync(join(tmpdir(), 'koprik-bench-'));
const tick = 1_000_000 / Number(execFileSync('getconf', ['CLK_TCK']));

const databases = [['SQLite', `sqlite:${join(folder, 'bench.db')}`]];
const cluster = process.env.KOPRIK_TEST_POSTGRES;
if (cluster) databases.push(['PostgreSQL', cluster]);

const port = await new Promise((done) => {
  const probe = net.createServer().listen(0, '127.0.0.1', () => {
    const { port: free } = probe.address();
    probe.close(() => done(free));
  });
});
const address = `http://127.0.0.1:${port}`;
const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

function settings(database) {
  const env = { ...process.env, DATABASE_URL: database, KOPRIK_ADDR: `127.0.0.1:${port}`, KOPRIK_LOG: 'error' };
  Object.assign(env, { KOPRIK_LIMITS: 'false', KOPRIK_COMPRESSION: 'false', KOPRIK_SITE_DIR: resolve('target/site') });
  return { env, cwd: folder };
}

async function start(options) {
  const began = performance.now();
  const portal = spawn(program, ['serve'], { ...options, stdio: ['ignore', 'ignore', 'inherit'] });
  while (!(await fetch(`${address}/uz`).then((answer) => answer.ok, () => false))) {
    if (portal.exitCode !== null) throw new Error('the portal does not start');
    await sleep(1);
  }
  return { portal, took: performance.now() - began };
}

const stop = (portal) =>
  new Promise((done) => {
    portal.once('close', done);
    portal.kill('SIGTERM');
  });

function processor(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) * tick;
}

const memory = (pid) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;

async function load(pid, path) {
  const answer = await fetch(address + path, { redirect: 'manual' });
  if (answer.status > 399) return undefined;
  const bytes = (await answer.text()).length;
  execFileSync('wrk', ['-t1', '-c16', '-d1s', address + path]);
  const before = processor(pid);
  const said = execFileSync('wrk', ['-t1', '-c16', `-d${seconds}s`, '--latency', address + path]).toString();
  const count = Number(/(\d+) requests in/.exec(said)[1]);
  if (/Non-2xx/.test(said)) throw new Error(`${path}: answers that are no page\n${said}`);
  return {
    'requests/s': Math.round(Number(/Requests\/sec:\s+([\d.]+)/.exec(said)[1])),
    'processor µs/request': Math.round((processor(pid) - before) / count),
    '99 %': /99%\s+(\S+)/.exec(said)[1],
    bytes,
  };
}

console.log(`${cpus().length} cores, ${rows} certificates and ${rows / 10} candidates, ${seconds} s for each page, 16 connections`);
try {
  for (const [engine, database] of databases) {
    const options = settings(database);
    const koprik = (...args) => execFileSync(program, args, options).toString();
    koprik('migrate');
    koprik('load-reference');
    const said = koprik('generate', '--candidates', String(rows / 10), '--certificates', String(rows), '--seed', '1');
    // The command says one of the numbers that it wrote.
    const number = /C(?:-[0-9A-Z]{4}){3}-[0-9A-Z]/.exec(said)?.[0];
    await stop((await start(options)).portal);
    const { portal, took } = await start(options);
    const empty = memory(portal.pid);
    // The first passes no layer of ours, the second all of them; a page with a query is made for each request, the others are kept.
    const pages = { 'bare handler': '/livez', 'bare handler behind all layers': '/', 'home': '/uz', 'home (ja)': '/ja', 'home, made each time': '/uz?a=1' };
    Object.assign(pages, { 'programme list, with its query': '/uz/programmes', 'the same, made each time': '/uz/programmes?state=open' });
    Object.assign(pages, { 'one programme, with its query': '/ru/programmes/ssw1-construction', 'one programme, made each time': '/ru/programmes/ssw1-construction?a=1' });
    if (number) pages['certificate check'] = `/uz/certificates/check?number=${number}`;
    const table = {};
    for (const [name, path] of Object.entries(pages)) table[name] = (await load(portal.pid, path)) ?? { 'requests/s': 'not there' };
    const bare = table['bare handler behind all layers']['processor µs/request'];
    for (const row of Object.values(table)) row['× bare'] = Number((row['processor µs/request'] / bare).toFixed(1));
    console.log(`\n${engine}: ${took.toFixed(0)} ms from start to first page; ${empty.toFixed(0)} MB then, ${memory(portal.pid).toFixed(0)} MB after the load`);
    console.table(table);
    await stop(portal);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
