// Takes a picture of each page of moderation and complaints, with vacancies that wait and a complaint that was filed.
import { resolve } from 'node:path';
import { type Page, test } from '@playwright/test';
import { go, signInDemo } from '../people';
import { waiting } from '../waiting';

const folder = resolve(import.meta.dirname, '../../target/shots');

for (const language of ['uz', 'ja', 'ru']) {
  test(`moderation and complaints in ${language} `, async ({ page }, { project }) => {
    test.setTimeout(120_000);
    const shot = async (name: string, shown: Page) => {
      const path = `${folder}/${project.name}/${name}.${language}.png`;
      await shown.screenshot({ path, fullPage: true });
    };
    const { org } = await waiting(11);
    await page.goto(`/${language}/vacancies`);
    const vacancy = (await page.locator('.cards .hit').first().getAttribute('href')) ?? '';
    await page.goto(`${vacancy}/report`);
    await shot('report-vacancy', page);
    await page.locator('#reason').check();
    await page.locator('#body').fill('Menejer 500 dollar soʻradi.');
    await go(page);
    await shot('complaint-sent', page);
    await page.goto(`/${language}/complaints`);
    await shot('complaint-question', page);
    await signInDemo(page, 'moderator', language);
    await page.goto(`/${language}/desk`);
    await shot('desk-front', page);
    await page.goto(`/${language}/desk/vacancies?org=${org}`);
    await shot('moderation-list', page);
    await page.locator('#case .acts button').click();
    await page.waitForLoadState();
    await shot('moderation-case', page);
    await page.locator('#decision-return').check();
    await page.locator('#reason').check();
    await page.locator('#main-form .acts button').first().click();
    await page.locator('#undo').waitFor();
    await shot('moderation-next', page);
    await page.goto(`/${language}/desk/figures`);
    await shot('desk-figures', page);
    await page.goto(`/${language}/desk/complaints`);
    await shot('desk-complaints', page);
    await page.locator('tbody a').first().click();
    await page.waitForLoadState();
    await shot('desk-complaint', page);
  });
}
