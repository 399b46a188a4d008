// The second step at sign-in: staff set up an app before anything else; a passkey signs in at the portal's own address only.
import { createHmac } from 'node:crypto';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { type Own, ownPortal } from '../../own';
import { DEMO_PASSWORD, go } from '../../people';

const STAFF: Record<string, string> = { uz: 'moderator', ru: 'moderator2', ja: 'certifier' };
const PEOPLE: Record<string, string> = { uz: 'nomzod', ru: 'nomzod2', ja: 'employer' };

let portal: Own;

test.beforeAll(async () => {
  portal = await ownPortal((port) => ({
    KOPRIK_PUBLIC_URL: `http://localhost:${port}`,
    KOPRIK_STAFF_SECOND_STEP: 'required',
  }));
});
test.afterAll(() => portal.stop());

/** What an authenticator app shows for a key, `off` windows of thirty seconds later. */
function code(key: string, off = 0): string {
  let bits = '';
  for (const letter of key) bits += 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0');
  const secret = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const moment = Buffer.alloc(8);
  moment.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + off));
  const tag = createHmac('sha1', secret).update(moment).digest();
  return String((tag.readUInt32BE(tag[19] & 15) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

async function signIn(page: Page, at: string, who: string) {
  await page.goto(`${at}/sign-in`);
  await page.locator('#contact').fill(`${who}@demo.example`);
  await page.locator('#password').fill(DEMO_PASSWORD);
  await go(page);
}

async function signOut(page: Page, at: string) {
  await page.goto(`${at}/my/account`);
  await page.locator('form[action$="/sign-out"] button').click();
}

async function withDevice(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

for (const language of ['uz', 'ru', 'ja']) {
  test(`staff set up an app first and then sign in with its code, in ${language}`, async ({ page }) => {
    const at = `http://localhost:${portal.port}/${language}`;
    await signIn(page, at, STAFF[language]);
    await expect(page).toHaveURL(/second-step$/);
    await page.goto(`${at}/desk/vacancies`);
    await expect(page, 'nothing else opens').toHaveURL(/second-step$/);
    await page.locator('a[href$="/second-step/app"]').click();
    await expect(page.locator('svg.qr')).toBeVisible();
    const key = ((await page.locator('main b.code').textContent()) ?? '').replaceAll(' ', '');
    await page.locator('#code').fill(code(key) === '000000' ? '000001' : '000000');
    await go(page);
    await expect(page.locator('#code-e')).toBeVisible();
    await page.locator('#code').fill(code(key));
    await go(page);
    await expect(page).toHaveURL(/\/desk/);
    await signOut(page, at);
    await signIn(page, at, STAFF[language]);
    await expect(page).toHaveURL(/sign-in\/second/);
    // The code of now is used up; that of the next half minute counts already.
    await page.locator('#code').fill(code(key, 1));
    await go(page);
    await expect(page).toHaveURL(/\/desk/);
  });

  test(`a passkey signs in, and at another address it does not, in ${language}`, async ({ page, browser }) => {
    test.skip(test.info().project.use.javaScriptEnabled === false, 'browsers ask for passkeys by scripts only');
    const at = `http://localhost:${portal.port}/${language}`;
    await withDevice(page);
    await signIn(page, at, PEOPLE[language]);
    await page.goto(`${at}/my/account/second-step`);
    await page.locator('form[data-passkey=make] input[name=password]').fill(DEMO_PASSWORD);
    await page.locator('form[data-passkey=make] button[type=submit]').click();
    await expect(page.locator('ul.rows li')).toHaveCount(1);
    await signOut(page, at);
    await signIn(page, at, PEOPLE[language]);
    await expect(page).toHaveURL(/sign-in\/second/);
    await page.locator('form[data-passkey=sign] button').click();
    await expect(page).not.toHaveURL(/second/);
    await expect(page).toHaveURL(/\/my/);
    await elsewhere(browser, language);
  });
}

/** The same portal under an address that is not its own. */
async function elsewhere(browser: Browser, language: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await withDevice(page);
  await signIn(page, `http://127.0.0.1:${portal.port}/${language}`, PEOPLE[language]);
  await expect(page).toHaveURL(/sign-in\/second/);
  await page.locator('form[data-passkey=sign] button').click();
  await expect(page.locator('form[data-passkey] [role=alert]')).toBeVisible();
  await page.goto(`http://127.0.0.1:${portal.port}/${language}/my`);
  await expect(page).toHaveURL(/sign-in\/second/);
  await context.close();
}
