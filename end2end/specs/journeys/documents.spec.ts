// An organisation adds documents: whole by the form, or in parts over a network that breaks in the middle.
import { crc32, deflateSync } from 'node:zlib';
import { randomBytes } from 'node:crypto';
import { expect, type Page, test } from '@playwright/test';

const PASSWORD = 'moviy koʻprik daryo ustida';
let people = 0;

const go = (page: Page) => page.locator('#main-form .acts button[type=submit]').first().click();

/** An owner of a new organisation, on the page of its documents. */
async function documents(page: Page, language: string) {
  const mail = `doc-${test.info().project.name}-${test.info().workerIndex}-${Date.now()}-${people++}@example.jp`;
  await page.goto(`/${language}/employers/register`);
  await page.locator('#contact').fill(mail);
  await page.locator('#password').fill(PASSWORD);
  await page.locator('#consent').check();
  await go(page);
  await expect(page.locator('#code')).toBeVisible();
  const back = page.url();
  await page.goto(`/${language}/demo/messages`);
  const message = page.locator('article', { hasText: mail }).first();
  const code = /\d{6}/.exec((await message.locator('p[lang]').textContent()) ?? '')?.[0] ?? '';
  await page.goto(back);
  await page.locator('#code').fill(code);
  await go(page);
  await page.locator('form:has(input[name=form-id]) button[type=submit]').first().click();
  const org = /organisations\/([^/]+)\//.exec(page.url())?.[1] ?? '';
  await page.goto(`/${language}/my/organisations/${org}`);
  await page.locator('.tasks a').last().click();
  await expect(page.locator('.empty')).toBeVisible();
}

const pdf = (bytes: number) =>
  Buffer.from(
    `%PDF-1.7\n1 0 obj\n<< /Type /Catalog /X (${'a'.repeat(bytes)}) >>\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n`,
  );

/** A picture that does not pack well: 3000 × 1000 pixels of noise in grey. */
function noise() {
  const chunk = (kind: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(kind), data]);
    const head = Buffer.alloc(4);
    head.writeUInt32BE(data.length);
    const tail = Buffer.alloc(4);
    tail.writeUInt32BE(crc32(body));
    return Buffer.concat([head, body, tail]);
  };
  const [width, height] = [3000, 1000];
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  size.set([8, 0, 0, 0, 0], 8);
  const lines = Buffer.concat(
    Array.from({ length: height }, () => Buffer.concat([Buffer.from([0]), randomBytes(width)])),
  );
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', size),
    chunk('IDAT', deflateSync(lines)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The islands have started: from now on the page sends in parts. */
async function awake(page: Page) {
  await page.locator('h1').click();
  await expect(page.locator('html[data-islands=on]')).toHaveCount(1);
}

test('a document is added, refused with a reason, and removed', async ({ page, javaScriptEnabled }) => {
  await documents(page, 'ja');
  if (javaScriptEnabled) await awake(page);
  await page.locator('input[name=purpose][value=licence]').check();
  const script = pdf(100).toString().replace('/X (', '/OpenAction << /S /JavaScript /JS (x) >> /X (');
  await page.locator('#file').setInputFiles({ name: '許可証.pdf', mimeType: 'application/pdf', buffer: Buffer.from(script) });
  await go(page);
  await expect(page.locator('.err').first()).toContainText('スクリプト');
  await page.locator('input[name=purpose][value=licence]').check();
  await page.locator('#file').setInputFiles({ name: '許可証.pdf', mimeType: 'application/pdf', buffer: pdf(2000) });
  await go(page);
  await expect(page.locator('.rows')).toContainText('許可証.pdf');
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth).catch(() => false);
  expect(wide).toBe(false);
  await page.locator('.rows button.no').click();
  await expect(page.locator('.empty')).toBeVisible();
});

test('an upload goes on after the network was cut in the middle', async ({ page, javaScriptEnabled }) => {
  test.skip(!javaScriptEnabled, 'without scripts the browser sends the file in one piece');
  await documents(page, 'uz');
  await awake(page);
  let parts = 0;
  let cut = 0;
  const offsets: string[] = [];
  await page.route('**/documents/parts**', async (route) => {
    const address = route.request().url();
    if (!address.includes('offset=')) return route.continue();
    parts += 1;
    // The second part does not arrive; of the third the answer is lost.
    if (parts === 2) {
      cut += 1;
      return route.abort('internetdisconnected');
    }
    offsets.push(new URL(address).searchParams.get('offset') ?? '');
    if (parts === 3) {
      cut += 1;
      await route.fetch();
      return route.abort('connectionreset');
    }
    return route.continue();
  });
  const said: string[] = [];
  await page.exposeFunction('say', (text: string) => said.push(text));
  await page.evaluate(() => {
    const line = document.querySelector('#main-form [role=status]');
    new MutationObserver(() => (window as unknown as { say(t: string): void }).say(line?.textContent ?? '')).observe(line as Node, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  });
  await page.locator('input[name=purpose][value=registration]').check();
  await page.locator('#file').setInputFiles({ name: 'koʻchirma.pdf', mimeType: 'application/pdf', buffer: pdf(1_200_000) });
  await go(page);
  await expect(page.locator('.rows')).toContainText('koʻchirma.pdf', { timeout: 25_000 });
  expect(cut).toBe(2);
  expect(said.some((text) => /KB dan 256 KB/.test(text))).toBe(true);
  expect(said.some((text) => text.includes('Aloqa yoʻq'))).toBe(true);
  // What had arrived was not sent again.
  expect(offsets).toEqual(['0', '262144', '524288', '786432', '1048576', String(pdf(1_200_000).length)]);
  await expect(page.locator('.rows li')).toHaveCount(1);
});

test('a large photograph is shrunk on the phone before it is sent', async ({ page, javaScriptEnabled }) => {
  test.skip(!javaScriptEnabled, 'shrinking needs scripts');
  await documents(page, 'ru');
  await awake(page);
  let bytes = 0;
  page.on('request', (request) => {
    if (request.url().includes('offset=')) bytes += request.postDataBuffer()?.length ?? 0;
  });
  const picture = noise();
  await page.locator('input[name=purpose][value=other]').check();
  await page.locator('#file').setInputFiles({ name: 'скан.png', mimeType: 'image/png', buffer: picture });
  await go(page);
  await expect(page.locator('.rows')).toContainText('скан.jpg', { timeout: 20_000 });
  expect(bytes).toBeLessThan(picture.length);
  const address = await page.locator('.rows a').first().getAttribute('href');
  const size = await page.evaluate(async (href) => {
    const bitmap = await createImageBitmap(await (await fetch(href)).blob());
    return [bitmap.width, bitmap.height];
  }, address as string);
  expect(size).toEqual([2000, 667]);
});
