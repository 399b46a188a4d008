// The way of a candidate by keyboard alone: profile, programmes, eligibility, applying, withdrawing.
import { expect, test } from '@playwright/test';
import { choose, follow, pick, press, tick, to, type } from '../../hands';
import { profile, register } from '../../people';

const SEND = '#main-form .acts button';

test('the profile is filled in step by step, put aside and taken up again, in Japanese', async ({ page }) => {
  test.setTimeout(90_000);
  await register(page, 'ja');
  await follow(page, 'main a[href$="/my/profile"]', /\/my\/profile$/);
  await follow(page, 'main a[href$="/my/profile/name"]', /\/name$/);
  await type(page, '#surname', 'KARIMOVA');
  await type(page, '#given', 'DILNOZA');
  await press(page, '#main-form button[name=later]');
  await expect(page).toHaveURL(/\/my\/profile$/);
  await follow(page, 'main a[href$="/my/profile/name"]', /\/name$/);
  await expect(page.locator('#surname')).toHaveValue('KARIMOVA');
  await type(page, '#written', 'Дилноза Каримова');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/birth$/);
  // Japanese writes the year first.
  await type(page, '#born-year', '2001');
  await type(page, '#born-month', '3');
  await type(page, '#born-day', '27');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/region$/);
  await choose(page, 'region', 'uz-sa');
  await press(page, SEND);
  await expect(page).toHaveURL(/\/district$/);
  await to(page, '#district');
  await page.keyboard.press('ArrowDown');
  await press(page, SEND);
  await expect(page).toHaveURL(/\/education$/);
  await choose(page, 'education', 'vocational');
  await press(page, SEND);
  await expect(page).toHaveURL(/\/work$/);
  await pick(page, '#occupation', 'welder');
  await type(page, '#years', '3');
  await press(page, SEND);
  await expect(page).toHaveURL(/\/tests$/);
  await tick(page, 'input[name=tests][value=jlpt-n5]');
  await tick(page, 'input[name=says][value=healthy]');
  await press(page, SEND, 'Space');
  await expect(page).toHaveURL(/\/my\/profile$/);
  await expect(page.locator('.tasks .tag.go')).toHaveCount(7);
});

test('programmes are looked through, filtered and read, in Uzbek', async ({ page }) => {
  await page.goto('/uz');
  await follow(page, '.hero a.btn', /\/uz\/programmes$/);
  await press(page, 'details:has(form.filters) > summary');
  await type(page, '#q', 'qurilish');
  await pick(page, '#to', 'JP');
  await pick(page, '#kind', 'ssw1');
  await press(page, 'form.filters button');
  await expect(page).toHaveURL(/q=qurilish/);
  await follow(page, '.rows a[href$="/ssw1-construction"]', /\/ssw1-construction$/);
  await follow(page, 'main a[href*="/eligibility?programme="]', /\/eligibility/);
});

test('what is missing and “what if” are asked, in Uzbek with Cyrillic letters', async ({ page, javaScriptEnabled }) => {
  await page.goto('/uz-cyrl/eligibility');
  await pick(page, 'select[name=programme]', 'ssw1-construction');
  await type(page, '#born-day', '5');
  await type(page, '#born-month', '3');
  await type(page, '#born-year', '1999');
  await tick(page, 'input[name=says][value=healthy]');
  await press(page, '#main-form > .acts button');
  await expect(page.locator('#missing-h')).toBeVisible();
  await to(page, '#if-test');
  if (javaScriptEnabled) await expect(page.locator('html[data-islands=on]')).toHaveCount(1);
  await pick(page, '#if-test', 'jlpt-n4');
  await to(page, '#if-month');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  if (!javaScriptEnabled) await press(page, 'section[aria-labelledby=what-if] button');
  await expect(page.locator('section[aria-labelledby=what-if] [role=status] p')).toBeVisible();
});

test('a candidate applies, reads the timeline and withdraws, in Turkish', async ({ page }) => {
  test.setTimeout(90_000);
  await register(page, 'tr');
  await profile(page, 'tr');
  await page.goto('/tr/programmes/ssw1-construction');
  await follow(page, 'main a[href*="/apply/"]', /\/apply\//);
  await follow(page, 'main .acts a.btn', /\/attend$/);
  await press(page, SEND);
  // Nothing was chosen: the summary leads to the first choice.
  await press(page, '.errsum a');
  await expect(page.locator('#attend')).toBeFocused();
  await choose(page, 'attend', 'yes');
  await press(page, SEND);
  await expect(page).toHaveURL(/\/money$/);
  await choose(page, 'money', 'yes');
  await type(page, '#money-about', 'Bir aracı 300 dolar istedi');
  await press(page, SEND);
  await expect(page).toHaveURL(/\/note$/);
  await type(page, '#note', 'Teşekkürler');
  await press(page, SEND);
  await expect(page).toHaveURL(/\/check$/);
  // One answer is changed, and the way leads back to the check.
  await follow(page, '.sums a[href$="/money"]', /\/money$/);
  await choose(page, 'money', 'no');
  await press(page, SEND);
  await press(page, SEND);
  await expect(page).toHaveURL(/\/check$/);
  await press(page, SEND);
  await expect(page).toHaveURL(/\/sent$/);
  await expect(page.locator('.ok .code')).toHaveText(/^K26-/);
  await follow(page, 'main > .acts a.btn', /\/my\/applications\/[0-9a-f-]+$/);
  await expect(page.locator('.way > .now')).toHaveCount(1);
  await page.goto('/tr/my');
  await follow(page, 'main a[href$="/my/applications"]', /\/my\/applications$/);
  await follow(page, '.rows .hit', /\/my\/applications\/[0-9a-f-]+$/);
  await follow(page, 'main a[href$="/withdraw"]', /\/withdraw$/);
  await press(page, 'button.no');
  await expect(page).toHaveURL(/\/my\/applications\/[0-9a-f-]+$/);
  await expect(page.locator('.way > .now')).toHaveCount(0);
});
