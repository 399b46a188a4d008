// Pictures of choosing: programmes side by side, deadlines as clocks, and the pages of the design system.
import { resolve } from 'node:path';
import { test } from '@playwright/test';
import { signInDemo } from '../people';

const folder = resolve(import.meta.dirname, '../../target/shots');

const OPEN: Record<string, string> = {
  'compare-three': '/programmes/compare?p=ssw1-nursing-care&p=titp&p=esd',
  'compare-one': '/programmes/compare?p=ssw1-construction',
  'design-actions': '/design/actions?scheme=light',
  'design-answers': '/design/answers?scheme=dark',
};

for (const language of ['uz', 'ja', 'ru']) {
  for (const [name, path] of Object.entries(OPEN)) {
    test(`${name} in ${language} `, async ({ page }, { project }) => {
      await page.goto(`/${language}${path}`);
      await page.screenshot({ path: `${folder}/${project.name}/${name}.${language}.png`, fullPage: true });
    });
  }
  test(`deadlines in ${language} `, async ({ page }, { project }) => {
    await signInDemo(page, 'nomzod2', language);
    await page.goto(`/${language}/programmes/ssw1-nursing-care`);
    const keep = page.locator('button[name=keep][value=yes]');
    if (await keep.count()) await keep.first().click();
    await page.goto(`/${language}/my/deadlines`);
    await page.screenshot({ path: `${folder}/${project.name}/deadlines.${language}.png`, fullPage: true });
  });
}
