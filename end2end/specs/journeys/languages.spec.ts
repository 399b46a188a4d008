// The way into one's language, and from one to another.
import { expect, test } from '@playwright/test';
import { ask } from '../../answer';

test('the root goes to the language of the browser, by weight', async () => {
  const go = async (languages: string) => (await ask('/', { 'accept-language': languages })).headers.location;
  expect(await go('ja')).toBe('/ja');
  expect(await go('de, ru;q=0.8, tr;q=0.9')).toBe('/tr');
  expect(await go('uz-Cyrl-UZ')).toBe('/uz-cyrl');
  expect(await go('fr')).toBe('/uz');
});

test('a language once chosen is remembered', async ({ page, context }) => {
  await page.goto('/ru');
  await page.goto('/');
  await expect(page).toHaveURL(/\/ru$/);
  await context.clearCookies();
  await page.goto('/');
  await expect(page).toHaveURL(/\/uz$/);
});

test('another language shows the same page with the same question', async ({ page }) => {
  await page.goto('/uz/programmes?to=TR&kind=qualification');
  const count = await page.locator('ul.rows > li').count();
  expect(count).toBeGreaterThan(0);
  await page.locator('details.lang summary').click();
  await page.locator('details.lang').getByText('日本語').click();
  await expect(page).toHaveURL(/\/ja\/programmes\?to=TR&kind=qualification$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(page.locator('ul.rows > li')).toHaveCount(count);
});

test('another language keeps what was typed into a form', async ({ page }) => {
  await page.goto('/uz/eligibility');
  await page.locator('select[name=programme]').selectOption('ssw1-construction');
  await page.locator('input[name=born-year]').fill('1998');
  await page.locator('input[name=tests][value=jlpt-n4]').check();
  await page.locator('details.lang summary').click();
  await page.locator('details.lang').getByText('Türkçe').click();
  await expect(page).toHaveURL(/\/tr\/eligibility/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'tr');
  await expect(page.locator('select[name=programme]')).toHaveValue('ssw1-construction');
  await expect(page.locator('input[name=born-year]')).toHaveValue('1998');
  await expect(page.locator('input[name=tests][value=jlpt-n4]')).toBeChecked();
  await expect(page.locator('[aria-invalid=true]')).toHaveCount(0);
});

test('an unknown address answers in the reader’s language', async ({ page }) => {
  const answer = await page.goto('/ru/nichego');
  expect(answer?.status()).toBe(404);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  expect((await ask('/xx/programmes', { 'accept-language': 'ja' })).text).toContain('<html lang="ja">');
});
