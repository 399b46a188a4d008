// The second half of the service worker: pages with forms that open without a network, and drafts of what was typed into them.
// Everything here is encrypted with the key of the phone and belongs to one reader.

/** Older copies of a form are not shown: the session behind them is over. */
const LIFE = 7 * DAY;
const AHEAD = 12;
const MAIN_FORM = /<form id="main-form"[^>]*>([\s\S]*?)<\/form>/;

const at = (own, path) => `${own} ${path}`;
const plain = (text) =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(amp|lt|gt|quot));/gi, (_, hex, dec, name) =>
    name ? { amp: '&', lt: '<', gt: '>', quot: '"' }[name.toLowerCase()] : String.fromCodePoint(parseInt(hex ?? dec, hex ? 16 : 10)),
  );
const attribute = (tag, name) => {
  const found = new RegExp(`\\s${name}(?:="([^"]*)")?(?=[\\s/>])`).exec(tag);
  return found ? plain(found[1] ?? '') : undefined;
};

/** What a form on a page would send as it stands. */
function valuesOf(html) {
  const values = new URLSearchParams();
  const inside = MAIN_FORM.exec(html)?.[1] ?? '';
  for (const [, input, opening, kind, content] of inside.matchAll(/(<input\b[^>]*>)|(<(textarea|select)\b[^>]*>)([\s\S]*?)<\/\3>/g)) {
    const tag = input ?? opening;
    const name = attribute(tag, 'name');
    if (!name || name === 'form-id' || attribute(tag, 'disabled') !== undefined) continue;
    if (kind === 'textarea') values.append(name, plain(content).replace(/^\n/, ''));
    else if (kind === 'select') {
      const options = [...content.matchAll(/<option\b[^>]*>/g)].map(([option]) => option);
      const chosen = options.find((option) => attribute(option, 'selected') !== undefined) ?? options[0];
      if (chosen) values.append(name, attribute(chosen, 'value') ?? '');
    } else if (['radio', 'checkbox'].includes(attribute(tag, 'type'))) {
      if (attribute(tag, 'checked') !== undefined) values.append(name, attribute(tag, 'value') ?? 'on');
    } else if (!['submit', 'file', 'button'].includes(attribute(tag, 'type'))) values.append(name, attribute(tag, 'value') ?? '');
  }
  return values;
}

// Sealed pages

/** Puts a page with a form aside; the answer is the path of the page that follows it. Whose it is, the answer itself says: by
 * now somebody else may be signed in. */
async function put(path, answer) {
  const own = answer.headers.get('koprik-reader');
  const html = await answer.text();
  if (!MAIN_FORM.test(html)) return undefined;
  const title = /<title>([^<]*)/.exec(html)?.[1];
  await write('titles', (store) => store.put(title, path));
  if (!own) return undefined;
  const next = /<link rel="next" href="([^"]+)"/.exec(html)?.[1];
  const page = { at: Date.now(), version: FORMS, next, policy: answer.headers.get('content-security-policy'), html: await sealed(html) };
  await write('sealed', (store) => store.put(page, at(own, path)));
  return next;
}

/** The page and the pages that follow it, so that the whole of a form can be filled in without a network. */
async function seal(url, answer) {
  const own = answer.headers.get('koprik-reader');
  let next = await put(url.pathname, answer);
  for (let left = AHEAD; next && left && !self.navigator.connection?.saveData; left -= 1) {
    const known = await stored('sealed', (store) => store.get(at(own, next)));
    if (known && Date.now() - known.at < DAY / 24) {
      next = known.next;
      continue;
    }
    const following = await fetch(next);
    if (!following.ok || following.redirected) return;
    next = await put(next, following);
  }
}

/** Pages of an older version of the forms are not opened any more. */
async function dropOldForms() {
  const keys = await stored('sealed', (store) => store.getAllKeys());
  const pages = await stored('sealed', (store) => store.getAll());
  const old = keys.filter((_, place) => pages[place].version !== FORMS);
  await write('sealed', (store) => (old.forEach((one) => store.delete(one)), store.count()));
}

async function nextOf(own, path) {
  const next = (await stored('sealed', (store) => store.get(at(own, path))))?.next;
  return next && (await stored('sealed', (store) => store.get(at(own, next)))) ? next : undefined;
}

/** A page with a form as it was on this phone; sent from here it is a form of its own, or the one that waits already. */
async function openSealed(url) {
  const own = await reader();
  const page = own && mayKeep(url.pathname) && (await stored('sealed', (store) => store.get(at(own, url.pathname))));
  if (!page || Date.now() - page.at > LIFE) return undefined;
  const html = await unsealed(page.html);
  const form = formOf(url.pathname);
  const words = said(await (await offlinePage(form)).text(), 'form');
  const same = (await all()).find((entry) => entry.path === url.pathname && entry.state !== 'sent');
  const id = same?.form ?? crypto.randomUUID();
  const whole = before(html, notice(words, offline(form))).replace(/(name="form-id" value=")[^"]*/, (_, start) => start + id);
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'content-security-policy': page.policy };
  return new Response(whole, { headers });
}

// Drafts

const draftAt = (own, path) => stored('drafts', (store) => store.get(at(own, path)));
const dropDraft = (own, path) => write('drafts', (store) => store.delete(at(own, path)));

async function keepDraft(path, body, base) {
  const own = await reader();
  if (!own || !mayKeep(path) || new URLSearchParams(body).has('password')) return;
  const text = { body: await sealed(body), base: await sealed(base), at: Date.now() };
  const known = await draftAt(own, path);
  // What stood on the page at the first letter counts, also after the page was opened again.
  await write('drafts', (store) => store.put(known ? { ...text, base: known.base } : text, at(own, path)));
}

/** What this phone has of a form: the draft, or what waits to be sent. */
async function draftOf(path) {
  const own = await reader();
  if (!own || !mayKeep(path)) return undefined;
  const found = (await draftAt(own, path)) ?? (await all()).find((entry) => entry.path === path && ['waiting', 'changed', 'signin'].includes(entry.state));
  if (!found) return undefined;
  const words = await (await offlinePage(formOf(path))).text();
  const body = await unsealed(found.body);
  return {
    body,
    base: found.base ? await unsealed(found.base) : body,
    words: Object.fromEntries(['restored', 'differs', 'here', 'there', 'take'].map((name) => [name, plain(said(words, name))])),
  };
}

/** Whether the portal has other answers by now than those that were changed here: then the person chooses, field by field. */
async function changedElsewhere({ path, query, base, body }) {
  if (!base) return false;
  const answer = await fetch(path + query);
  if (!answer.ok || answer.redirected) return false;
  const now = valuesOf(await answer.text());
  const was = new URLSearchParams(await unsealed(base));
  const mine = new URLSearchParams(await unsealed(body));
  const all = (values, name) => values.getAll(name).sort().join('\n');
  return [...new Set(was.keys())].some((name) => ![all(was, name), all(mine, name)].includes(all(now, name)));
}

/** An answer that saves itself is no draft any more, unless more was typed meanwhile. */
async function saveItself(event, request) {
  const begun = Date.now();
  const answer = await fetch(request);
  const path = request.referrer && new URL(request.referrer).pathname;
  if (answer.ok && path) {
    const own = await reader();
    const draft = own && (await draftAt(own, path));
    if (draft && draft.at <= begun) event.waitUntil(dropDraft(own, path));
  }
  return answer;
}

/** The vacancies that a person saved are there without a network, opened or not. */
async function keepSaved(form, answer) {
  const html = await answer.text();
  const paths = new Set([...html.matchAll(new RegExp(`href="(/${form}/vacancies/[^"/?#]+)"`, 'g'))].map(([, path]) => path));
  for (const path of [...paths].slice(0, PAGES_KEPT / 2)) {
    const page = await fetch(path, { credentials: 'omit' });
    if (page.ok && !page.redirected) await keep(new URL(path, location.origin), page);
  }
}

addEventListener('message', (event) => {
  const { draft, base, ask } = event.data ?? {};
  const path = new URL(event.source.url).pathname;
  if (draft !== undefined) event.waitUntil(keepDraft(path, draft, base).catch(() => {}));
  if (ask) event.waitUntil(draftOf(path).then((found) => event.ports[0].postMessage(found), () => event.ports[0].postMessage(undefined)));
});
