// Without a network: pages for everybody that were opened stay readable, forms of signed-in people open as they were, and what was
// typed waits until it can be sent. The server writes KEPT (the names of the hashed files) and FORMS (the version of the forms) before this
// text, and `sw-forms.js` after it. Nothing of a signed-in page is stored in clear.

const FORM = '(uz|uz-cyrl|ru|ja|tr|en)';
const READABLE = new RegExp(`^/${FORM}(/(programmes|vacancies)(/[^/]+)?|/(fees|help|agreements|figures|sources|privacy|offline))?$`);
const SENDABLE = new RegExp(`^/${FORM}/(my|apply|vacancies)/`);
// Forms with passwords, codes and documents are never kept, nor what cannot be undone.
const SECRET = new RegExp(`^/${FORM}/my/(account|data|organisations/[^/]+/documents)`);
/** After these nothing of the person stays on the phone. */
const LEAVES = new RegExp(`^/${FORM}/(sign-out|my/data/erase)$`);
/** Answers that save themselves while they are typed. */
const SAVES = /^\/rpc\/profile\/save$/;
const PAGES_KEPT = 60;
const DAY = 24 * 60 * 60 * 1000;
/** Answers of a proxy whose server is away. */
const AWAY = [502, 503, 504];

const formOf = (path) => new RegExp(`^/${FORM}(/|$)`).exec(path)?.[1] ?? 'uz';
/** Whether what is typed at this address may stay on the phone. */
const mayKeep = (path) => SENDABLE.test(path) && !SECRET.test(path);
const escape = (text) => text.replace(/&(?!#?\w+;)/g, '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const offline = (form) => `/${form}/offline`;

// What is stored besides pages: `keys` (the key, the reader), `waiting` (forms that were sent), `titles` (of the pages that forms
// stand on), `drafts` (forms that were not sent), `sealed` (pages with forms). A change of their shape is a new version.
const STORES = ['keys', 'titles', 'waiting', 'drafts', 'sealed'];
const VERSION = 2;

function database() {
  return new Promise((done, failed) => {
    const ask = indexedDB.open('koprik', VERSION);
    ask.onupgradeneeded = () => {
      for (const name of STORES)
        if (!ask.result.objectStoreNames.contains(name))
          ask.result.createObjectStore(name, name === 'waiting' ? { keyPath: 'id', autoIncrement: true } : undefined);
    };
    ask.onsuccess = () => done(ask.result);
    ask.onerror = () => failed(ask.error);
  });
}

async function stored(name, work, mode = 'readonly') {
  const db = await database();
  try {
    return await new Promise((done, failed) => {
      const transaction = db.transaction(name, mode);
      const request = work(transaction.objectStore(name));
      transaction.oncomplete = () => done(request.result);
      transaction.onabort = transaction.onerror = () => failed(transaction.error);
    });
  } finally {
    db.close();
  }
}

const write = (name, work) => stored(name, work, 'readwrite');
const reader = () => stored('keys', (store) => store.get('reader'));
/** What waits of the person who reads here now; what another person left stays theirs. */
async function all() {
  const own = await reader();
  return (await stored('waiting', (store) => store.getAll())).filter((entry) => entry.reader === own);
}
/** One at a time, over all tabs. */
const alone = (work) => navigator.locks.request('koprik', work);

/** The key of this phone; it cannot be read out, and signing out throws it away. */
async function key() {
  const known = await stored('keys', (store) => store.get('own'));
  if (known) return known;
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  await write('keys', (store) => store.put(made, 'own'));
  return made;
}

async function sealed(text) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return { iv, data: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await key(), new TextEncoder().encode(text)) };
}

const unsealed = async ({ iv, data }) =>
  new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, await key(), data));

async function forget() {
  for (const name of STORES) await write(name, (store) => store.clear());
}

// Pages

const pages = () => caches.open('pages');
const files = () => caches.open('files');

/** The page without a network in a form; fetched once a day. */
async function offlinePage(form, fresh = false) {
  const cache = await pages();
  const kept = await cache.match(offline(form));
  if (kept && !(fresh && Date.now() - Date.parse(kept.headers.get('date') ?? '') > DAY)) return kept;
  const answer = await fetch(offline(form), { credentials: 'omit' });
  if (answer.ok) await cache.put(offline(form), answer.clone());
  return answer;
}

/** Keeps what everybody may read, as a visitor sees it. */
async function keep(url, answer) {
  const cache = await pages();
  const known = await cache.match(url.pathname);
  if (known && Date.now() - Date.parse(known.headers.get('date') ?? '') < DAY / 24) return;
  const isOurs = answer.headers.get('cache-control')?.includes('no-store');
  const page = isOurs ? await fetch(url.pathname, { credentials: 'omit' }) : answer;
  if (!page.ok || page.redirected) return;
  await cache.delete(url.pathname);
  await cache.put(url.pathname, page);
  const oldest = (await cache.keys()).filter(({ url: kept }) => !kept.endsWith('/offline'));
  for (const request of oldest.slice(0, -PAGES_KEPT)) await cache.delete(request);
}

const again = async (answer, change) => {
  const headers = new Headers(answer.headers);
  for (const name of ['content-length', 'content-encoding', 'etag']) headers.delete(name);
  return new Response(change(await answer.text(), headers), { status: answer.status, headers });
};

const said = (html, name) => new RegExp(`data-${name}="([^"]*)"`).exec(html)?.[1] ?? '';
const notice = (words, link) =>
  `<div class="notice time"><p>${link ? `<a href="${link}">${words}</a>` : words}</p></div>`;
const before = (html, part) => html.replace(/(<main[^>]*>)/, (main) => main + part);
/** In figures: cheap phones know no names of months in Uzbek. */
const time = (form, at) =>
  new Intl.DateTimeFormat({ ru: 'ru', ja: 'ja', en: 'en-GB' }[form] ?? 'tr', { dateStyle: 'short', timeStyle: 'short' }).format(at);

/** The page that says what is on this phone. */
async function standing(form, lost = false) {
  const waiting = await all();
  const kept = [];
  const cache = await pages();
  for (const { url } of (await cache.keys()).toReversed()) {
    const path = new URL(url).pathname;
    if (formOf(path) !== form || path === offline(form)) continue;
    const html = await (await cache.match(url)).text();
    kept.push(`<li><a href="${escape(path)}">${/<title>([^<]*)/.exec(html)?.[1] ?? escape(path)}</a></li>`);
  }
  await write('waiting', (store) => (waiting.filter(({ state }) => state === 'sent').forEach(({ id }) => store.delete(id)), store.count()));
  return again(await offlinePage(form), (html, headers) => {
    headers.set('cache-control', 'no-store');
    if (waiting.some(({ state }) => state === 'waiting')) headers.set('refresh', '10');
    const lines = waiting.map(({ id, path, title, state, at, to }) => {
      const link = { sent: to, refused: `${path}?waiting=${id}`, changed: path, waiting: path, signin: `/${form}/sign-in` }[state];
      const label = title || escape(path);
      return `<li>${link ? `<a href="${escape(link)}">${label}</a>` : label} <strong>${said(html, state)}</strong> <span class="soft">${time(form, at)}</span></li>`;
    });
    const filled = (text, name, items) =>
      items.length ? text.replace(new RegExp(`<p data-none="${name}">[^<]*</p>`), () => `<ul class="ticks">${items.join('')}</ul>`) : text;
    const page = filled(filled(html, 'waiting', lines), 'kept', kept);
    return lost ? before(page, notice(said(html, 'lost'))) : page;
  });
}

async function withoutNetwork(url, lost = false) {
  const form = formOf(url.pathname);
  const opened = !lost && (await openSealed(url).catch(() => undefined));
  if (opened) return opened;
  const kept = !lost && READABLE.test(url.pathname) && !url.pathname.endsWith('/offline') && (await (await pages()).match(url.pathname));
  try {
    if (!kept) return await standing(form, lost);
    const words = await (await offlinePage(form)).text();
    const at = time(form, Date.parse(kept.headers.get('date') ?? ''));
    const waits = (await all()).length ? notice(said(words, 'banner'), offline(form)) : '';
    return await again(kept, (html) => before(html, waits + notice(`${said(words, 'copy')} ${at}`)));
  } catch {
    return Response.error();
  }
}

async function read(event, request, url) {
  const form = formOf(url.pathname);
  const id = Number(url.searchParams.get('waiting'));
  const refused = id && (await all()).find((entry) => entry.id === id);
  if (refused?.answer) {
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': refused.policy, 'cache-control': 'no-store' };
    return new Response(await unsealed(refused.answer), { headers });
  }
  let answer;
  try {
    answer = (await event.preloadResponse) ?? (await fetch(request));
    if (AWAY.includes(answer.status)) throw new Error('away');
  } catch {
    return withoutNetwork(url);
  }
  const name = answer.headers.get('koprik-reader');
  if (name) await write('keys', (store) => store.put(name, 'reader'));
  event.waitUntil(offlinePage(form, true).catch(() => {}));
  if (url.pathname === offline(form)) {
    await flush();
    return standing(form);
  }
  if (answer.ok && READABLE.test(url.pathname) && !url.search) event.waitUntil(keep(url, answer.clone()).catch(() => {}));
  if (answer.ok && mayKeep(url.pathname)) event.waitUntil(seal(url, answer.clone()).catch(() => {}));
  if (answer.ok && url.pathname === `/${form}/my/saved`) event.waitUntil(keepSaved(form, answer.clone()).catch(() => {}));
  const waiting = (await all()).length;
  if (!waiting || !answer.headers.get('content-type')?.startsWith('text/html')) return answer;
  event.waitUntil(flush());
  const words = said(await (await offlinePage(form)).text(), 'banner');
  return again(answer, (html) => before(html, notice(words, offline(form))));
}

// Forms

async function send(request, url) {
  const isKept = mayKeep(url.pathname);
  const isText = request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded');
  const typed = isKept && isText ? await request.clone().text() : null;
  const body = typed !== null && new URLSearchParams(typed).has('password') ? null : typed;
  // Whoever signs out on a shared phone need not wait for a network.
  if (/\/sign-out$/.test(url.pathname)) await forget();
  let answer;
  try {
    answer = await fetch(request);
    if (AWAY.includes(answer.status)) throw new Error('away');
  } catch {
    const own = await reader();
    // Choosing a language sends the form too, and saves nothing.
    if (body === null || !own || new URLSearchParams(body).has('switch-language')) return withoutNetwork(url, true);
    await alone(() => wait(url, body, own));
    // The next question can be answered too when it is on the phone.
    const next = !new URLSearchParams(body).has('later') && (await nextOf(own, url.pathname));
    return Response.redirect(next || offline(formOf(url.pathname)), 303);
  }
  if (LEAVES.test(url.pathname) && answer.type === 'opaqueredirect') await forget();
  else if (answer.type === 'opaqueredirect') await settle(url.pathname);
  return answer;
}

/** Puts a form aside; the same form sent once more takes its own place. */
async function wait(url, body, own) {
  const form = new URLSearchParams(body).get('form-id');
  const same = (await all()).find((entry) => entry.form === form && entry.state !== 'sent');
  const title = await stored('titles', (store) => store.get(url.pathname));
  const path = url.pathname;
  const query = url.searchParams.has('waiting') ? '' : url.search;
  // What stood there when it was typed: the portal may know better meanwhile.
  const base = same?.base ?? (await draftAt(own, path))?.base;
  const entry = { path, query, form, reader: own, title, state: 'waiting', at: Date.now(), version: FORMS, body: await sealed(body), base };
  await write('waiting', (store) => store.put(same ? { ...entry, id: same.id } : entry));
  await dropDraft(own, path);
  await self.registration.sync?.register('waiting').catch(() => {});
}

/** What was sent from the page by hand needs no answer any more. */
async function settle(path) {
  await dropDraft(await reader(), path);
  for (const { id, state } of (await all()).filter((entry) => entry.path === path))
    if (state !== 'sent') await write('waiting', (store) => store.delete(id));
}

/** Sends what waits, in its order; stops where the network does. */
const flush = () =>
  alone(async () => {
    for (const entry of await all()) {
      if (entry.state !== 'waiting' && entry.state !== 'signin') continue;
      let answer;
      try {
        if (await changedElsewhere(entry)) {
          await write('waiting', (store) => store.put({ ...entry, state: 'changed' }));
          continue;
        }
        const headers = { 'content-type': 'application/x-www-form-urlencoded', 'koprik-reader': entry.reader, 'koprik-forms': entry.version };
        const body = await unsealed(entry.body);
        answer = await fetch(entry.path + entry.query, { method: 'POST', headers, body, signal: AbortSignal.timeout(30_000) });
      } catch {
        return;
      }
      const { pathname } = new URL(answer.url);
      // Busy, too many, or another person signed in here: it goes on waiting.
      if (answer.status >= 500 || answer.status === 429 || answer.status === 409) return;
      let next = { ...entry, at: Date.now() };
      // The form became another one: the person looks at it again.
      if (answer.status === 412) next.state = 'changed';
      else if (pathname.endsWith('/sign-in')) next.state = 'signin';
      else if (answer.ok) next = { ...next, state: 'sent', to: pathname, body: undefined };
      else next = { ...next, state: 'refused', answer: await sealed(await answer.text()), policy: answer.headers.get('content-security-policy') };
      await write('waiting', (store) => store.put(next));
      if (next.state === 'signin') return;
    }
  });

// Events

async function file(request) {
  const cache = await files();
  const kept = await cache.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(request, answer.clone());
  return answer;
}

async function begin() {
  await self.registration.navigationPreload?.enable();
  const cache = await files();
  for (const request of await cache.keys()) if (!KEPT.includes(new URL(request.url).pathname)) await cache.delete(request);
  await dropOldForms();
  await self.clients.claim();
  for (const { url } of await self.clients.matchAll({ type: 'window' })) await offlinePage(formOf(new URL(url).pathname)).catch(() => {});
}

addEventListener('install', () => self.skipWaiting());
addEventListener('activate', (event) => event.waitUntil(begin()));
addEventListener('sync', (event) => event.waitUntil(flush()));
addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== location.origin) return;
  if (request.method === 'GET' && url.pathname.startsWith('/pkg/')) event.respondWith(file(request));
  else if (request.mode === 'navigate' && request.method === 'GET') event.respondWith(read(event, request, url));
  else if (request.mode === 'navigate' && request.method === 'POST') event.respondWith(send(request, url));
  else if (request.method === 'POST' && SAVES.test(url.pathname)) event.respondWith(saveItself(event, request));
});
