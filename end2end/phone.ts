// The phone of a person on a bad network: what the service worker has put on it, and what waits there.
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { go, register } from './people';

/** The keys of what is stored on the phone under a name. */
export const keysOf = (page: Page, store: string) =>
  page.evaluate(
    (name) =>
      new Promise<string[]>((done) => {
        const ask = indexedDB.open('koprik');
        ask.onsuccess = () => {
          const keys = ask.result.transaction(name).objectStore(name).getAllKeys();
          keys.onsuccess = () => (ask.result.close(), done(keys.result.map(String)));
        };
      }),
    store,
  );

/** Waits until the form of a page lies on the phone. */
export const onPhone = (page: Page, path: string) =>
  expect.poll(async () => (await keysOf(page, 'sealed')).some((key) => key.endsWith(` ${path}`))).toBe(true);

/** The service worker reads the pages. */
export async function worker(page: Page, path: string) {
  await page.goto(path);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
  });
}

/** Signed in, and the profile lies on the phone. */
export async function ready(page: Page, language: string) {
  const mail = await register(page, language);
  await worker(page, `/${language}/my/account`);
  await page.goto(`/${language}/my/profile/name`);
  await onPhone(page, `/${language}/my/profile/tests`);
  // The page without a network of this form is there.
  await expect
    .poll(() => page.evaluate(async (path) => Boolean(await caches.match(path)), `/${language}/offline`))
    .toBe(true);
  return mail;
}

export async function fillName(page: Page, surname: string) {
  await page.locator('#surname').fill(surname);
  await page.locator('#given').fill('DILNOZA');
  await page.locator('#written').fill('Дилноза Каримова');
}

/** Sends without a network; the next question opens, and the form waits. */
export async function sendOffline(page: Page) {
  await go(page);
  await page.locator('main > .notice a[href$="/offline"]').click();
  await expect(waiting(page)).toHaveCount(1);
}

export const waiting = (page: Page) => page.locator('[data-part=waiting] li');

export async function everythingStored(context: BrowserContext, page: Page): Promise<string> {
  return page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) found.push(request.url, await (await cache.match(request))!.text());
    }
    const db = await new Promise<IDBDatabase>((done) => {
      const ask = indexedDB.open('koprik');
      ask.onsuccess = () => done(ask.result);
    });
    for (const store of db.objectStoreNames) {
      const rows = await new Promise<unknown[]>((done) => {
        const ask = db.transaction(store).objectStore(store).getAll();
        ask.onsuccess = () => done(ask.result);
      });
      const plain = (value: unknown): unknown =>
        value instanceof ArrayBuffer ? new TextDecoder().decode(value) : value;
      found.push(JSON.stringify(rows, (_, value) => plain(value)));
    }
    db.close();
    return found.join('\n');
  });
}
