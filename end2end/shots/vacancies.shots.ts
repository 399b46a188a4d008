// Takes pictures of vacancies: the public list and page, and the editor with its findings and its preview.
import { resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { signInDemo } from '../people';

const folder = resolve(import.meta.dirname, '../../target/shots');

for (const language of ['uz', 'ja', 'ru']) {
  test(`vacancies in ${language} `, async ({ page }, { project }) => {
    test.setTimeout(120_000);
    const shot = (name: string) => page.screenshot({ path: `${folder}/${project.name}/${name}.${language}.png`, fullPage: true });
    await page.goto(`/${language}/vacancies`);
    await shot('vacancies');
    await page.locator('.cards .hit').first().click();
    await shot('vacancy');
    await signInDemo(page, 'employer', language);
    await page.goto(`/${language}/my/vacancies`);
    await page.locator('.tasks .hit').first().click();
    await page.locator('button[name=act][value=copy]').click();
    await shot('vacancy-editor');
    const address = page.url();
    await page.goto(`${address}/hours`);
    await page.locator('#hours').fill('78');
    await page.locator('#main-form .acts').last().locator('button').first().click();
    await expect(page.locator('#after-h')).toBeVisible();
    await shot('vacancy-next-step');
    await page.goto(`${address}/words`);
    await page.locator('#lang').selectOption('en');
    await page.locator('#description').fill('You must pay a registration fee of 50,000 yen before the interview. Only women under 30.');
    await page.locator('#main-form .acts').last().locator('button').first().click();
    await shot('vacancy-check');
    await page.goto(`${address}/words`);
    await shot('vacancy-step-found');
    await page.goto(`${address}/preview`);
    await shot('vacancy-preview');
    await page.goto(`${address}/translations`);
    await shot('vacancy-translations');
  });
}
