// From registering to the timeline of an application, and back out again.
import { expect, test } from '@playwright/test';
import { go, profile, register } from '../../people';

for (const language of ['uz', 'ru', 'ja']) {
  test(`a person registers, fills in the profile, applies and withdraws, in ${language}`, async ({ page }) => {
    await register(page, language);
    await profile(page, language);
    await page.goto(`/${language}/programmes/ssw1-construction`);
    await page.locator('a[href*="/apply/"]').first().click();
    await page.locator('main .acts a.btn').click();
    await page.locator('input[name=attend][value=yes]').check();
    await go(page);
    await page.locator('input[name=money][value=no]').check();
    await go(page);
    await page.locator('#note').fill('<b>"salom" & привет</b>');
    await go(page);
    await expect(page.locator('.sums')).toContainText('<b>"salom" & привет</b>');
    await go(page);
    await expect(page.locator('.ok .code')).toHaveText(/^K26-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]$/);
    await page.locator('main > .acts a.btn').click();
    await expect(page.locator('.way > .now')).toHaveCount(1);
    await page.locator('main > .acts a').last().click();
    await page.locator('button.no').click();
    await expect(page.locator('.way > .now')).toHaveCount(0);
  });
}

test('a password is shown at a touch where there are scripts, and the page is whole without', async ({ page, javaScriptEnabled }) => {
  await page.goto('/tr/sign-in');
  const show = page.locator('button[aria-pressed]');
  if (javaScriptEnabled) {
    await page.locator('#contact').focus();
    await expect(show).toBeVisible();
    await page.locator('#password').fill('gizli sözcük');
    await show.click();
    await expect(page.locator('#password')).toHaveAttribute('type', 'text');
  } else {
    await expect(show).toBeHidden();
  }
});

test('an answer saves itself where there are scripts, and the page says so', async ({ page, javaScriptEnabled }) => {
  test.skip(!javaScriptEnabled, 'without scripts the button saves');
  await register(page, 'ru');
  await page.goto('/ru/my/profile/work');
  await expect(page.locator('html[data-islands=on]')).toHaveCount(1);
  await page.locator('#occupation').selectOption('welder');
  await expect(page.locator('p[role=status]')).toContainText('Сохранено');
  // The first answer was saved; this waits for the second.
  const saved = page.waitForResponse((answer) => (answer.request().postData() ?? '').includes('years=4'));
  await page.locator('#years').fill('4');
  await page.locator('#years').blur();
  expect((await saved).status()).toBe(200);
  await page.goto('/ru/my/profile/work');
  await expect(page.locator('#years')).toHaveValue('4');
});

test('a name in Cyrillic is named beside its field, and everything typed stays', async ({ page }) => {
  await register(page, 'uz-cyrl');
  await page.goto('/uz-cyrl/my/profile/name');
  await page.locator('#surname').fill('Каримова');
  await page.locator('#given').fill('DILNOZA');
  await page.locator('#written').fill('Дилноза');
  await go(page);
  await expect(page.locator('.errsum a')).toHaveAttribute('href', '#surname');
  await expect(page.locator('#surname-e')).toContainText('KARIMOVA');
  await expect(page.locator('#surname')).toHaveValue('Каримова');
  await expect(page.locator('#given')).toHaveValue('DILNOZA');
});
