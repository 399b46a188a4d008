// A certificate from the desk to the check of a stranger.
import { type Browser, expect, type Page, test } from '@playwright/test';

const PASSWORD = 'koprik demo 2026';

async function signIn(browser: Browser, who: string, language: string) {
  const { viewport, javaScriptEnabled, isMobile } = test.info().project.use;
  const context = await browser.newContext({ viewport, javaScriptEnabled, isMobile });
  const page = await context.newPage();
  await page.goto(`/${language}/sign-in`);
  await page.locator('#contact').fill(`${who}@demo.example`);
  await page.locator('#password').fill(PASSWORD);
  await page.locator('#main-form .acts button').first().click();
  await expect(page).toHaveURL(/\/desk$/);
  return page;
}

async function enter(page: Page, language: string) {
  await page.goto(`/${language}/desk/certificates/new`);
  await page.locator('input[name=kind][value=qualification]').check();
  await page.locator('#occupation').selectOption('electrician');
  await page.locator('#level').fill('3');
  await page.locator('#holder').fill('Sinov Dilnoza');
  await page.locator('#issuer').fill('Baholash markazi');
  for (const [part, value] of [['day', '1'], ['month', '2'], ['year', '2026']]) await page.locator(`#issued-${part}`).fill(value);
  await page.locator('#main-form .acts button').click();
  return (await page.locator('h1.code').textContent()) ?? '';
}

for (const language of ['uz', 'ru', 'ja']) {
  test(`one proposes, another issues, and anybody checks it, in ${language}`, async ({ page, browser }) => {
    const first = await signIn(browser, 'certifier', language);
    const number = await enter(first, language);
    await expect(first.locator('button[value=confirm]')).toHaveCount(0);
    const second = await signIn(browser, 'certifier2', language);
    await second.goto(first.url());
    await second.locator('button[value=confirm]').click();
    await page.goto(`/${language}/certificates/check`);
    await page.locator('#number').fill(number.toLowerCase().replaceAll('-', ' '));
    await page.locator('form.check button').click();
    await expect(page.locator('.verdict.go')).toBeVisible();
    await expect(page.locator('main')).toContainText('S••• D•••');
    await expect(page.locator('main')).not.toContainText('DILNOZA');
    await second.locator('#reason').selectOption('name-check');
    await second.locator('button[value=suspend]').click();
    await page.reload();
    await expect(page.locator('.verdict.time')).toBeVisible();
  });
}

test('a mistyped number is said at once, beside the field', async ({ page }) => {
  await page.goto('/tr/certificates/check?number=C-7QF4-M2XD-9KHT-0');
  await expect(page.locator('.errsum')).toBeVisible();
  await expect(page.locator('#number')).toHaveValue('C-7QF4-M2XD-9KHT-0');
  await expect(page.locator('#number-e')).toBeVisible();
});
