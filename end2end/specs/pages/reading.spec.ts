// Every public page in every written form in Chromium at 320 px, light and dark: no barrier that axe finds, no sideways scrolling.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';
import { LANGUAGES, PAGES } from '../../map';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Found = { id: string; nodes: { html: string; failureSummary?: string }[] };

async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    type Axe = { run(options: object): Promise<{ violations: Found[] }> };
    const { axe } = globalThis as unknown as { axe: Axe };
    // 7:1 for text, beyond what axe asks for by itself.
    return (await axe.run({ rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } } })).violations;
  });
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`));
}

/** Elements that stick out on the right. */
const wide = (page: Page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .map((element) => element.outerHTML.slice(0, 160));
  });

const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true;
  });

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
