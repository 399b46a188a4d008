// Complaints in every written form at 320 px: the report about a vacancy, its errors, the number that comes back, and the case at
// the desk.
import { type Browser, expect, type Page, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { ask } from '../../answer';
import { LANGUAGES } from '../../map';
import { go, signInDemo } from '../../people';
import { readable } from '../../reading';

const BUDGET = 14 * 1024;
const markup = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { 'no-trailing-whitespace': 'off', 'no-redundant-for': 'off' },
});

async function staff(browser: Browser, language: string) {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await signInDemo(page, 'moderator', language);
  return page;
}

for (const language of LANGUAGES) {
  test(`${language}: a report, its number, and its case at the desk`, async ({ page, browser }) => {
    test.setTimeout(90_000);
    await page.goto(`/${language}/vacancies`);
    const vacancy = (await page.locator('.cards .hit').first().getAttribute('href')) ?? '';
    const { status, bytes, text } = await ask(`${vacancy}/report`);
    expect(status).toBe(200);
    expect.soft(bytes, 'bytes with brotli').toBeLessThanOrEqual(BUDGET);
    const report = await markup.validateString(text);
    expect.soft(report.results.flatMap(({ messages }) => messages.map(({ message, selector }) => `${message} ${selector}`))).toEqual([]);
    await page.goto(`${vacancy}/report`);
    await readable(page, 'the report');
    await go(page);
    await expect(page.locator('.errsum a')).toHaveAttribute('href', '#reason');
    await readable(page, 'the report with errors');
    await page.locator('#reason').check();
    await page.locator('#body').fill('5000');
    await go(page);
    await expect(page).toHaveURL(/complaints\?number=/);
    await readable(page, 'the number');
    const number = new URL(page.url()).searchParams.get('number') ?? '';
    const desk = await staff(browser, language);
    await desk.goto(`/${language}/desk/complaints`);
    await desk.locator('tbody a', { hasText: number }).click();
    await expect(desk.locator('h1')).toContainText(number);
    await readable(desk, 'the case');
    await desk.context().close();
  });
}
