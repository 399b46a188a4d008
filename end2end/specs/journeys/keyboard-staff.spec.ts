// The desk by keyboard alone: deciding an application, issuing a certificate with a second person, suspending it, checking it.
import { expect, type Page, test } from '@playwright/test';
import { choose, follow, pick, press, to, type } from '../../hands';
import { apply, otherBrowser, profile, register } from '../../people';

/** Signs in by keyboard and waits for the desk. */
async function desk(page: Page, who: string, language: string) {
  await page.goto(`/${language}/sign-in`);
  await type(page, '#contact', `${who}@demo.example`);
  await type(page, '#password', 'koprik demo 2026');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/${language}/desk$`));
}

test('the moderator refuses an application with a reason, and the candidate reads it, in Russian', async ({ page, browser }) => {
  test.setTimeout(90_000);
  const candidate = await otherBrowser(browser);
  await register(candidate, 'ru');
  await profile(candidate, 'ru');
  const own = await apply(candidate, 'ru', 'demo-care-1');
  const id = own.split('/').pop() ?? '';
  await desk(page, 'moderator', 'ru');
  await follow(page, 'main a[href$="/desk/applications"]', /\/desk\/applications/);
  // The queue is long when other journeys run: the case is opened by its address.
  await page.goto(`/ru/desk/applications/${id}`);
  await choose(page, 'decision', 'refused');
  await press(page, '#main-form .acts button');
  await press(page, '.errsum a');
  await expect(page.locator('#reason')).toBeFocused();
  await pick(page, '#reason', 'documents');
  await type(page, '#note', 'Пришлите страницу паспорта ещё раз');
  await press(page, '#main-form .acts button');
  await expect(page.locator('.errsum')).toHaveCount(0);
  await expect(page.locator('main')).toContainText('Пришлите страницу паспорта ещё раз');
  await candidate.reload();
  await candidate.goto(own);
  await expect(candidate.locator('main')).toContainText('Пришлите страницу паспорта ещё раз');
});

test('one enters a certificate, another issues and suspends it, and anybody checks it, in Japanese', async ({ page, browser }) => {
  test.setTimeout(90_000);
  const first = await otherBrowser(browser);
  await desk(first, 'certifier', 'ja');
  await follow(first, 'main a[href$="/desk/certificates"]', /\/desk\/certificates/);
  await follow(first, 'main a[href$="/desk/certificates/new"]', /\/new$/);
  await choose(first, 'kind', 'qualification');
  await pick(first, '#occupation', 'electrician');
  await type(first, '#level', '３');
  await type(first, '#holder', 'SINOV DILNOZA');
  await type(first, '#issuer', 'Baholash markazi');
  await type(first, '#issued-year', '2026');
  await type(first, '#issued-month', '2');
  await type(first, '#issued-day', '1');
  await first.keyboard.press('Enter');
  await expect(first.locator('h1.code')).toBeVisible();
  const number = (await first.locator('h1.code').textContent()) ?? '';
  await expect(first.locator('button[value=confirm]')).toHaveCount(0);
  const second = await otherBrowser(browser);
  await desk(second, 'certifier2', 'ja');
  await second.goto(first.url());
  await press(second, 'button[value=confirm]');
  await expect(second.locator('button[value=confirm]')).toHaveCount(0);
  await page.goto('/ja/certificates/check');
  await type(page, '#number', number.toLowerCase().replaceAll('-', ''));
  await page.keyboard.press('Enter');
  await expect(page.locator('.verdict.go')).toBeVisible();
  await pick(second, '#reason', 'name-check');
  await press(second, 'button[value=suspend]');
  await expect(second.locator('button[value=suspend]')).toHaveCount(0);
  await page.goto('/ja/certificates/check');
  await to(page, '#number');
  await page.keyboard.type(number);
  await page.keyboard.press('Enter');
  await expect(page.locator('.verdict.time')).toBeVisible();
});
