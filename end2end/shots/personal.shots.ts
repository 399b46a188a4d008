// Pictures of the copy of one's data and of the end of an account.
import { resolve } from 'node:path';
import { test } from '@playwright/test';
import { LANGUAGES } from '../map';
import { PASSWORD, go, register } from '../people';

const folder = resolve(import.meta.dirname, '../../target/shots');

for (const language of LANGUAGES) {
  test(`one's own data in ${language}`, async ({ page }, { project }) => {
    const picture = (name: string) =>
      page.screenshot({ path: `${folder}/${project.name}/${name}.${language}.png`, fullPage: true });
    await register(page, language);
    await page.goto(`/${language}/my/data/erase`);
    await picture('erase');
    await go(page);
    await picture('erase-wrong');
    await page.goto(`/${language}/my/data/copy`);
    await picture('copy');
    await page.locator('#password').fill(PASSWORD);
    await go(page);
    await picture('copy-page');
    await page.goto(`/${language}/erased`);
    await picture('erased');
  });
}
