// Every public page in every written form in Chromium at 320 px, light and dark: no barrier that axe finds, no sideways scrolling.
import { expect, test } from '@playwright/test';
import { LANGUAGES, PAGES } from '../../map';
import { barriers, readable, wide } from '../../reading';

test('a barrier is found where there is one', async ({ page }) => {
  await page.setContent('<html lang="uz"><title>x</title><main><h1>x</h1><p style="color:#666">grey</p><div style="width:400px">wide</div></main>');
  expect((await barriers(page)).join()).toContain('color-contrast-enhanced');
  expect(await wide(page)).toHaveLength(1);
  await page.setContent('<html lang="uz"><title>x</title><style>@media (prefers-color-scheme: dark) { body { background: #111; color: #888 } }</style><main><h1>x</h1><p>dark</p></main>');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect((await barriers(page, ['color-contrast-enhanced'])).join()).toContain('color-contrast-enhanced');
});

for (const language of LANGUAGES) {
  for (const path of PAGES) {
    test(`${language}: ${path || '/'}`, async ({ page }) => {
      await page.goto(`/${language}${path}`);
      await readable(page);
    });
  }

  test(`${language}: the eligibility report`, async ({ page }) => {
    await page.goto(`/${language}/eligibility?programme=ssw1-nursing-care`);
    await page.locator('#main-form button[type=submit]').last().click();
    await expect(page.locator('#what-if')).toBeVisible();
    await readable(page);
  });

  test(`${language}: registering with errors`, async ({ page }) => {
    await page.goto(`/${language}/register`);
    await page.locator('#main-form button[type=submit]').last().click();
    await expect(page.locator('[aria-invalid=true]').first()).toBeVisible();
    await readable(page);
  });
}
