// What is missing for a programme, and what would change it.
import { expect, type Page, test } from '@playwright/test';

async function report(page: Page, language: string, tests: string[] = []) {
  await page.goto(`/${language}/eligibility`);
  await page.locator('select[name=programme]').selectOption('ssw1-construction');
  await page.locator('input[name=born-day]').fill('5');
  await page.locator('[name=born-month]').fill('3');
  await page.locator('input[name=born-year]').fill('1999');
  for (const code of tests) await page.locator(`input[name=tests][value="${code}"]`).check();
  await page.locator('#main-form > .acts button[type=submit]').click();
  await expect(page.locator('#what-if')).toBeVisible();
}

const met = async (page: Page) => (await page.locator('figcaption').textContent())?.match(/\d+/g)?.map(Number) ?? [];

for (const language of ['uz', 'ru', 'ja']) {
  test(`the report in ${language} says what is missing, and a test passed is no longer missing`, async ({ page }) => {
    await report(page, language);
    await expect(page.locator('#missing-h')).toBeVisible();
    await expect(page.locator('main a[href^="https://"]').first()).toBeVisible();
    const before = await page.locator('section[aria-labelledby=met-h] h3').count();
    await report(page, language, ['jlpt-n4']);
    await expect(page.locator('section[aria-labelledby=met-h] h3')).toHaveCount(before + 1);
    // No answer stands in the address.
    expect(new URL(page.url()).search).toBe('');
  });

  test(`“what if” in ${language} answers at once with scripts, by a button without, and the same`, async ({ page, javaScriptEnabled }) => {
    await report(page, language);
    const answer = page.locator('section[aria-labelledby=what-if] [role=status] p');
    await expect(answer).toHaveCount(0);
    const now = await met(page);
    if (javaScriptEnabled) {
      await page.evaluate(() => Object.assign(globalThis, { stays: true }));
      await page.locator('#if-test').focus();
      await expect(page.locator('html[data-islands=on]')).toHaveCount(1);
    }
    await page.locator('#if-test').selectOption('jlpt-n4');
    await page.locator('#if-month').selectOption({ index: 3 });
    if (!javaScriptEnabled) await page.locator('section[aria-labelledby=what-if] button').click();
    await expect(answer).toBeVisible();
    const then = (await answer.textContent())?.match(/\d+/g)?.map(Number) ?? [];
    expect(Math.min(...then)).toBe(Math.min(...now) + 1);
    expect(Math.max(...then)).toBe(Math.max(...now));
    if (javaScriptEnabled) {
      expect(await page.evaluate(() => 'stays' in globalThis), 'the page was not loaded again').toBe(true);
      const live = await answer.textContent();
      await page.locator('section[aria-labelledby=what-if] button').click();
      await expect(answer).toHaveText(live ?? '');
      expect(await page.evaluate(() => 'stays' in globalThis), 'the button asks the server').toBe(false);
    }
  });
}

test('an answer that makes no sense is said beside its question, and the rest stays', async ({ page }) => {
  await page.goto('/ru/eligibility');
  await page.locator('input[name=born-day]').fill('31');
  await page.locator('[name=born-month]').fill('2');
  await page.locator('input[name=born-year]').fill('1999');
  await page.locator('#main-form > .acts button[type=submit]').click();
  await expect(page.locator('input[name=born-year]')).toHaveValue('1999');
  await expect(page.locator('[aria-invalid=true]').first()).toBeVisible();
  // Each line of the summary leads to its field.
  const links = await page.locator('a[href^="#"]:not(.skip)').evaluateAll((list) => list.map((link) => link.getAttribute('href')));
  expect(links.length).toBeGreaterThan(1);
  for (const link of links) await expect(page.locator(link ?? '')).toHaveCount(1);
});
