// Every public page in every written form in Chromium at 320 px, light and dark: no barrier that axe finds, no sideways scrolling.
import { expect, test } from '@playwright/test';
import { LANGUAGES, PAGES } from '../../map';
import { barriers, openAll, wide } from '../../reading';

test('a barrier is found where there is one', async ({ page }) => {
  await page.setContent('<html lang="uz"><title>x</title><main><h1>x</h1><p style="color:#666">grey</p><div style="width:400px">wide</div></main>');
  expect((await barriers(page)).join()).toContain('color-contrast-enhanced');
  expect(await wide(page)).toHaveLength(1);
});

for (const language of LANGUAGES) {
  for (const scheme of ['light', 'dark'] as const) {
    for (const path of PAGES) {
      test(`${language}, ${scheme}: ${path || '/'}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
        await page.goto(`/${language}${path}`);
        await openAll(page);
        expect.soft(await wide(page), 'nothing wider than 320 px').toEqual([]);
        expect.soft(await barriers(page), 'axe').toEqual([]);
      });
    }

    test(`${language}, ${scheme}: the eligibility report`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.goto(`/${language}/eligibility?programme=ssw1-nursing-care`);
      await page.locator('#main-form button[type=submit]').last().click();
      await expect(page.locator('#what-if')).toBeVisible();
      await openAll(page);
      expect.soft(await wide(page), 'nothing wider than 320 px').toEqual([]);
      expect.soft(await barriers(page), 'axe').toEqual([]);
    });

    test(`${language}, ${scheme}: registering with errors`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.goto(`/${language}/register`);
      await page.locator('#main-form button[type=submit]').last().click();
      await expect(page.locator('[aria-invalid=true]').first()).toBeVisible();
      expect.soft(await wide(page), 'nothing wider than 320 px').toEqual([]);
      expect.soft(await barriers(page), 'axe').toEqual([]);
    });
  }
}
