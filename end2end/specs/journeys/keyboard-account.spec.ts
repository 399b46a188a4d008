// Everything about an account by keyboard alone: registering, signing in and out, a new password, another contact, sessions.
import { expect, test } from '@playwright/test';
import { follow, press, tick, to, type } from '../../hands';
import { codeFor, newMail, otherBrowser, PASSWORD, register, signIn } from '../../people';

test('a person registers with a code, in Russian', async ({ page }) => {
  const mail = newMail();
  await page.goto('/ru');
  await follow(page, 'main a[href$="/register"]', /\/ru\/register$/);
  await type(page, '#contact', mail);
  await type(page, '#password', '12345678');
  await tick(page, '#consent');
  await press(page, '#main-form .acts button');
  // The summary has the focus; its line leads to the field, and the rest is still there.
  await press(page, '.errsum a');
  await expect(page.locator('#password')).toBeFocused();
  await expect(page.locator('#contact')).toHaveValue(mail);
  await expect(page.locator('#consent')).toBeChecked();
  await type(page, '#password', PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/ru\/code\//);
  await type(page, '#code', await codeFor(mail));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/ru\/my$/);
});

test('a new code is asked for, and the old one is over, in Turkish', async ({ page }) => {
  const mail = newMail();
  await page.goto('/tr/register');
  await type(page, '#contact', mail);
  await type(page, '#password', PASSWORD);
  await tick(page, '#consent');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/tr\/code\//);
  const old = await codeFor(mail);
  await press(page, '#main-form button[name=again]', 'Space');
  await expect.poll(() => codeFor(mail)).not.toBe(old);
  await type(page, '#code', old);
  await page.keyboard.press('Enter');
  await expect(page.locator('#code-e')).toBeVisible();
  await type(page, '#code', await codeFor(mail));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/tr\/my$/);
});

test('a person signs in and out, in Uzbek with Cyrillic letters', async ({ page }) => {
  await page.goto('/uz-cyrl');
  if (await page.locator('.menu > summary').isVisible()) await press(page, '.menu > summary');
  await follow(page, '.menu a[href$="/sign-in"]', /\/uz-cyrl\/sign-in$/);
  await type(page, '#contact', 'nomzod2@demo.example');
  await type(page, '#password', 'notoʻgʻri parol');
  await page.keyboard.press('Enter');
  await press(page, '.errsum a');
  await expect(page.locator('#contact')).toHaveValue('nomzod2@demo.example');
  await type(page, '#password', 'koprik demo 2026');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/uz-cyrl\/my$/);
  if (await page.locator('.menu > summary').isVisible()) await press(page, '.menu > summary');
  await follow(page, '.menu a[href$="/my/account"]', /\/my\/account$/);
  await press(page, 'form[action$="/sign-out"] button');
  await expect(page).toHaveURL(/\/uz-cyrl$/);
  await page.goto('/uz-cyrl/my');
  await expect(page).toHaveURL(/sign-in/);
});

test('a forgotten password is replaced, in Turkish', async ({ page, browser }) => {
  const mail = await register(await otherBrowser(browser), 'tr');
  await page.goto('/tr/sign-in');
  await follow(page, 'main a[href$="/forgot"]', /\/tr\/forgot$/);
  await type(page, '#contact', mail);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/tr\/code\//);
  await type(page, '#code', await codeFor(mail));
  await type(page, '#password', 'mavi köprü nehrin üstünde');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/tr\/my$/);
});

test('the contact is changed, in Japanese', async ({ page }) => {
  await register(page, 'ja');
  const other = newMail();
  await page.goto('/ja/my/account');
  await follow(page, 'main a[href$="/my/account/contact"]', /\/contact$/);
  await type(page, '#contact', other);
  await type(page, '#password', PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/ja\/code\//);
  await type(page, '#code', await codeFor(other));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/ja\/my$/);
  await page.goto('/ja/my/account');
  await expect(page.locator('.facts')).toContainText(other);
});

test('one session is ended, then all others, in Russian', async ({ page, browser }) => {
  const mail = await register(page, 'ru');
  const others = [await otherBrowser(browser), await otherBrowser(browser), await otherBrowser(browser)];
  for (const other of others) {
    await signIn(other, mail, PASSWORD, 'ru');
    await expect(other).toHaveURL(/\/ru\/my$/);
  }
  await page.goto('/ru/my/account');
  const rows = page.locator('section[aria-labelledby=sessions-h] .rows > li');
  await expect(rows).toHaveCount(4);
  await press(page, 'section[aria-labelledby=sessions-h] .rows button');
  await expect(rows).toHaveCount(3);
  await to(page, 'section[aria-labelledby=sessions-h] > form button');
  await page.keyboard.press('Space');
  await expect(rows).toHaveCount(1);
  for (const other of others) {
    await other.goto('/ru/my');
    await expect(other).toHaveURL(/sign-in/);
  }
  await page.goto('/ru/my');
  await expect(page).toHaveURL(/\/ru\/my$/);
});
