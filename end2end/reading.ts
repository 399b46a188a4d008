// What makes a page hard to read: barriers that axe finds, elements that stick out sideways.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Found = { id: string; nodes: { html: string; failureSummary?: string }[] };

/** What depends on the colours alone; the rest is the same in the light and in the dark. */
const COLOURS = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

export async function barriers(page: Page, only?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  const found = await page.evaluate(async (values) => {
    type Axe = { run(options: object): Promise<{ violations: Found[] }> };
    const { axe } = globalThis as unknown as { axe: Axe };
    // 7:1 for text, beyond what axe asks for by itself.
    const rules = { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } };
    return (await axe.run(values ? { runOnly: { type: 'rule', values } } : { rules })).violations;
  }, only);
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`));
}

/** The page that is open, read in the light and in the dark. */
export async function readable(page: Page, path = '') {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await openAll(page);
  expect.soft(await wide(page), `${path}: nothing wider than 320 px`).toEqual([]);
  expect.soft(await barriers(page), `${path}, light: axe`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect.soft(await barriers(page, COLOURS), `${path}, dark: axe`).toEqual([]);
}

/** Elements that stick out on the right. */
export const wide = (page: Page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .map((element) => element.outerHTML.slice(0, 160));
  });

export const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true;
  });
