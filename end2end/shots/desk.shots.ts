// Pictures of the outbox, its messages, and changes of rules that wait for a second person.
import { resolve } from 'node:path';
import { test } from '@playwright/test';
import { signInDemo } from '../people';

const folder = resolve(import.meta.dirname, '../../target/shots');

const OPEN: Record<string, string> = {
  outbox: '/desk/outbox',
  'outbox-templates': '/desk/outbox/templates',
  'outbox-template': '/desk/outbox/templates/hiring',
  'row-changes': '/desk/rows/changes',
};

for (const language of ['uz', 'ja', 'ru']) {
  test(`outbox and changes in ${language} `, async ({ page }, { project }) => {
    await signInDemo(page, 'admin', language);
    await page.goto(`/${language}/desk/rows/new?topic=fee&programme=ssw1-nursing-care`);
    await page.locator('[name=item]').selectOption({ index: 1 });
    await page.locator('[name=payee]').selectOption({ index: 1 });
    await page.locator('[name=status][value=pays]').check();
    await page.locator('[name=amount]').fill('17');
    await page.locator('[name=currency]').selectOption('USD');
    await page.locator('[name=scope][value=kind]').check();
    await page.locator('[name=source]').fill('https://example.org/fees');
    await page.locator('main form button').first().click();
    await page.screenshot({ path: `${folder}/${project.name}/row-preview.${language}.png`, fullPage: true });
    await page.locator('button[name=seen]').click();
    await page.screenshot({ path: `${folder}/${project.name}/row-change.${language}.png`, fullPage: true });
    for (const [name, path] of Object.entries(OPEN)) {
      await page.goto(`/${language}${path}`);
      await page.screenshot({ path: `${folder}/${project.name}/${name}.${language}.png`, fullPage: true });
    }
    await page.goto(`/${language}/desk/rows/changes`);
    await page.locator('main table a').first().click();
    await page.locator('button[name=do][value=withdraw]').click();
  });
}
