// The network goes: what was opened can be read, what was typed waits on the phone, and arrives once.
import { expect, test } from '@playwright/test';
import { FORMS } from '../../map';
import { address } from '../../portal';
import { codeFor, go, newMail, PASSWORD } from '../../people';
import { everythingStored, fillName, keysOf, ready, sendOffline, waiting } from '../../phone';

test.use({ serviceWorkers: 'allow' });
test.beforeEach(({ javaScriptEnabled }) => test.skip(!javaScriptEnabled, 'without scripts nothing is kept on the phone'));

for (const language of ['uz', 'ru', 'ja'] as const) {
  test(`a form sent without a network waits and arrives by itself: ${language}`, async ({ page, context }) => {
    await ready(page, language);
    await fillName(page, 'KARIMOVA');
    await context.setOffline(true);
    await go(page);
    await expect(page).toHaveURL(new RegExp(`/${language}/my/profile/birth$`));
    await expect(page.locator('main > .notice a'), 'the next question says that something waits').toBeVisible();
    await page.locator('main > .notice a').click();
    await expect(waiting(page)).toHaveCount(1);
    await expect(page.locator('html')).toHaveAttribute('lang', FORMS[language]);
    const stored = await everythingStored(context, page);
    expect(stored, 'what was typed is nowhere in clear').not.toContain('KARIMOVA');
    expect(stored).not.toContain('DILNOZA');
    await context.setOffline(false);
    // The page asks again by itself.
    await expect(page.locator('[data-part=waiting] li a')).toHaveAttribute('href', `/${language}/my/profile/birth`, { timeout: 20_000 });
    await page.goto(`/${language}/my/profile/name`);
    await expect(page.locator('#surname')).toHaveValue('KARIMOVA');
    await page.goto(`/${language}/offline`);
    await expect(waiting(page), 'it is said once').toHaveCount(0);
  });
}

test('what the portal did not accept is shown with what was typed, and can be mended', async ({ page, context }) => {
  await ready(page, 'en');
  await fillName(page, 'Каримова');
  await context.setOffline(true);
  await sendOffline(page);
  await context.setOffline(false);
  await page.goto('/en/offline');
  await waiting(page).locator('a').click();
  await expect(page.locator('#surname')).toHaveValue('Каримова');
  await expect(page.locator('#surname')).toHaveAttribute('aria-invalid', 'true');
  await page.locator('#surname').fill('KARIMOVA');
  await go(page);
  await expect(page).toHaveURL(/\/en\/my\/profile\/birth$/);
  await page.goto('/en/offline');
  await expect(waiting(page)).toHaveCount(0);
});

test('while something waits, every page says so', async ({ page, context }) => {
  await ready(page, 'tr');
  await fillName(page, 'KARIMOVA');
  await context.setOffline(true);
  await sendOffline(page);
  // Away, but not the network: the way of the form alone is cut.
  await context.setOffline(false);
  await context.route('**/my/profile/name', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()));
  await page.goto('/tr/fees');
  await expect(page.locator('main .notice a[href="/tr/offline"]')).toBeVisible();
});

test('pages for everybody that were opened are read without a network, as copies with their time', async ({ page, context }) => {
  await ready(page, 'uz');
  await page.goto('/uz/programmes/ssw1-nursing-care');
  await expect.poll(() => page.evaluate(async () => Boolean(await caches.match('/uz/programmes/ssw1-nursing-care')))).toBe(true);
  await context.setOffline(true);
  await page.goto('/uz/programmes/ssw1-nursing-care');
  await expect(page.locator('main > .notice').first()).toBeVisible();
  await expect(page.locator('h1')).toHaveCount(1);
  await page.goto('/uz/my');
  await expect(page.locator('[data-part=kept] a[href="/uz/programmes/ssw1-nursing-care"]')).toBeVisible();
  const stored = await everythingStored(context, page);
  expect(stored, 'no page of a signed-in person is kept').not.toContain('/sign-out');
});

test('signing out throws away what waits, and its key', async ({ page, context }) => {
  const mail = await ready(page, 'uz');
  await fillName(page, 'KARIMOVA');
  await context.setOffline(true);
  await sendOffline(page);
  await context.setOffline(false);
  await context.route('**/my/profile/name', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()));
  await page.goto('/uz/my/account');
  await page.locator('form[action$="/sign-out"] button').first().click();
  await page.waitForURL((url) => !url.pathname.includes('/my'));
  expect(mail).toBeTruthy();
  const keys = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        const ask = indexedDB.open('koprik');
        ask.onsuccess = () => {
          const count = ask.result.transaction('keys').objectStore('keys').count();
          count.onsuccess = () => done(count.result);
        };
      }),
  );
  expect(keys).toBe(0);
});

test('another person on the same phone sees and sends nothing of the first', async ({ page, context }) => {
  await ready(page, 'uz');
  await fillName(page, 'BOSHQA');
  await context.setOffline(true);
  await sendOffline(page);
  await context.setOffline(false);
  // The session ends without signing out.
  await context.clearCookies();
  const mail = newMail();
  await page.goto('/uz/register');
  await page.locator('#contact').fill(mail);
  await page.locator('#password').fill(PASSWORD);
  await page.locator('#consent').check();
  await go(page);
  await page.locator('#code').fill(await codeFor(mail));
  await go(page);
  await expect(page).toHaveURL(`${address}/uz/my`);
  await page.goto('/uz/offline');
  await expect(waiting(page)).toHaveCount(0);
  await page.goto('/uz/my/profile/name');
  await expect(page.locator('#surname')).toHaveValue('');
});

test('a form with a password is never kept on the phone, and nobody is deleted later', async ({ page, context }) => {
  await ready(page, 'uz');
  await page.goto('/uz/my/data/erase');
  await page.locator('#sure').check();
  await page.locator('#password').fill(PASSWORD);
  await context.setOffline(true);
  await page.locator('#main-form button.no').click();
  await expect(page.locator('[data-part=waiting]')).toBeVisible();
  await expect(waiting(page)).toHaveCount(0);
  for (const store of ['waiting', 'drafts', 'sealed'])
    expect((await keysOf(page, store)).filter((key) => key.includes('/my/data'))).toEqual([]);
  expect(await keysOf(page, 'waiting')).toEqual([]);
  await context.setOffline(false);
  await page.goto('/uz/my');
  await expect(page).toHaveURL(/\/uz\/my$/);
});

test('signing out without a network throws away the key of the phone', async ({ page, context }) => {
  await ready(page, 'uz');
  await page.goto('/uz/my/account');
  await context.setOffline(true);
  await page.locator('form[action$="/sign-out"] button').first().click();
  await expect(page.locator('[data-part=waiting]')).toBeVisible();
  for (const store of ['keys', 'sealed', 'waiting', 'drafts']) expect(await keysOf(page, store), store).toEqual([]);
  await page.goto('/uz/my/profile/name');
  await expect(page.locator('#main-form')).toHaveCount(0);
});
