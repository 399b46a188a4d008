// Pictures of the name guard's question and of the page that says who looked.
import { resolve } from 'node:path';
import { test } from '@playwright/test';
import { LANGUAGES } from '../map';
import { go, register } from '../people';

const folder = resolve(import.meta.dirname, '../../target/shots');

for (const language of LANGUAGES) {
  test(`name guard in ${language} `, async ({ page }, { project }) => {
    await register(page, language);
    await page.goto(`/${language}/my/profile/name`);
    await page.locator('#surname').fill('KARIMOVA');
    await page.locator('#given').fill('NODIRA');
    await page.locator('#written').fill('Каримов Нодир');
    await go(page);
    await page.locator('mark').first().waitFor();
    await page.screenshot({ path: `${folder}/${project.name}/name-guard.${language}.png`, fullPage: true });
    await page.goto(`/${language}/my/data`);
    await page.screenshot({ path: `${folder}/${project.name}/my-data.${language}.png`, fullPage: true });
  });
}
