// The name guard: a person is asked before a wrong letter costs a test, with scripts and without.
import { expect, test } from '@playwright/test';
import { go, register } from '../../people';

test('a name that is not clearly that of the passport is asked about, then confirmed or mended', async ({ page }) => {
  await register(page, 'ru');
  await page.goto('/ru/my/profile/name');
  await page.locator('#surname').fill('KARIMOVA');
  await page.locator('#given').fill('KHURSHIDA');
  await page.locator('#written').fill('Xurshida Karimova');
  await go(page);
  await expect(page.locator('.errsum a')).toHaveAttribute('href', '#sure');
  await expect(page.locator('mark')).toHaveText(['KH', 'X']);
  await page.locator('#sure').check();
  await go(page);
  await expect(page).toHaveURL(/\/ru\/my\/profile\/birth$/);
  await page.goto('/ru/my/profile/name');
  await expect(page.locator('#kana')).toHaveValue('カリモヴァ・フルシダ');
  await page.locator('#written').fill('Хуршида Каримова');
  await go(page);
  await expect(page).toHaveURL(/\/ru\/my\/profile\/birth$/);
  await page.goto('/ru/my/data');
  await expect(page.locator('.rows li').first()).toContainText('Хуршида');
});
