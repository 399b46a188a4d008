// The working day: serves on 127.0.0.1:3000, and on each save builds again and reloads the browser.
// A small proxy stands before the portal, so that nothing of this is in the program itself.
import { spawn } from 'node:child_process';
import { mkdirSync, watch } from 'node:fs';
import http from 'node:http';

const outer = Number(process.env.PORT ?? 3000);
const inner = outer + 1;
const target = process.env.CARGO_TARGET_DIR ?? 'target';
const listeners = new Set();
let portal;
let building = false;
let again = false;

const run = (command, ...args) =>
  new Promise((done) => spawn(command, args, { stdio: 'inherit' }).on('close', (status) => done(status === 0)));

const ready = async () => {
  for (let tries = 0; tries < 100; tries += 1) {
    const is = await fetch(`http://127.0.0.1:${inner}/readyz`).then((answer) => answer.ok, () => false);
    if (is) return;
    await new Promise((done) => setTimeout(done, 100));
  }
};

async function build() {
  if (building) {
    again = true;
    return;
  }
  building = true;
  do {
    again = false;
    const built = (await run('cargo', 'build', '-p', 'server')) && (await run('.ci/site', 'quick'));
    if (built && !again) await restart();
  } while (again);
  building = false;
}

async function restart() {
  if (portal) {
    const ended = new Promise((done) => portal.once('close', done));
    portal.kill('SIGTERM');
    // An open connection must not keep the old program alive.
    const end = setTimeout(() => portal.kill('SIGKILL'), 2000);
    await ended;
    clearTimeout(end);
  }
  const env = { ...process.env, KOPRIK_ADDR: `127.0.0.1:${inner}`, KOPRIK_PUBLIC_URL: `http://127.0.0.1:${outer}` };
  portal = spawn(`${target}/debug/koprik`, ['serve', '--demo'], { stdio: 'inherit', env });
  await ready();
  for (const listener of listeners) listener.write('data: reload\n\n');
  console.log(`dev: http://127.0.0.1:${outer}`);
}

const SCRIPT = `new EventSource('/dev/saved').onmessage = () => location.reload();`;

const server = http.createServer((request, response) => {
  if (request.url === '/dev/saved') {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(': waiting\n\n');
    listeners.add(response);
    request.on('close', () => listeners.delete(response));
    return;
  }
  if (request.url === '/dev/reload.js') {
    response.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-store' });
    response.end(SCRIPT);
    return;
  }
  const headers = { ...request.headers };
  delete headers['accept-encoding'];
  delete headers['if-none-match'];
  const { method, url: path } = request;
  const onward = http.request({ host: '127.0.0.1', port: inner, method, path, headers, agent: false }, (answer) => {
    const isPage = (answer.headers['content-type'] ?? '').startsWith('text/html');
    if (!isPage) {
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
      return;
    }
    const parts = [];
    answer.on('data', (part) => parts.push(part));
    answer.on('end', () => {
      const html = Buffer.concat(parts).toString().replace('</head>', '<script src="/dev/reload.js" defer></script></head>');
      const passed = { ...answer.headers, 'cache-control': 'no-store' };
      delete passed.etag;
      delete passed['content-length'];
      response.writeHead(answer.statusCode, passed);
      response.end(html);
    });
  });
  onward.on('error', () => {
    response.writeHead(503, { 'content-type': 'text/html', refresh: '1' });
    response.end('<p>The portal is being built.');
  });
  request.pipe(onward);
});

mkdirSync('data', { recursive: true });
server.listen(outer, '127.0.0.1');
let timer;
for (const folder of ['app', 'server', 'locales', 'style']) {
  watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(build, 200);
  });
}
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    portal?.kill('SIGTERM');
    process.exit(0);
  });
}
await build();
