// A list of results from a test centre: its columns, a row that is wrong, the report, the mended file.
import { type Browser, expect, test } from '@playwright/test';

const PASSWORD = 'koprik demo 2026';
const SHOTS = process.env.E2E_SHOTS;

async function certifier(browser: Browser, language: string) {
  const { viewport, javaScriptEnabled, isMobile } = test.info().project.use;
  const context = await browser.newContext({ viewport, javaScriptEnabled, isMobile });
  const page = await context.newPage();
  await page.goto(`/${language}/sign-in`);
  await page.locator('#contact').fill('certifier@demo.example');
  await page.locator('#password').fill(PASSWORD);
  await page.locator('#main-form .acts button').first().click();
  await expect(page).toHaveURL(/\/desk$/);
  return page;
}

const file = (text: string) => ({ name: 'JFT-2026-02.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

for (const language of ['uz', 'ru', 'ja']) {
  test(`a list is imported as a whole or not at all, in ${language}`, async ({ browser }) => {
    const page = await certifier(browser, language);
    const shot = async (name: string) => {
      if (SHOTS) await page.screenshot({ path: `${SHOTS}/${name}-${language}-${test.info().project.name}.png`, fullPage: true });
    };
    const mark = `${test.info().project.name}${Date.now()}`;
    const head = 'ФИО;Дата рождения;Экзамен;Дата выдачи;Кем выдан;Номер документа';
    const good = `KARIMOVA DILNOZA;27.03.2001;jlpt-n4;01.02.2026;Sinov markazi;${mark}1\nALIEV BOTIR;05.01.1999;jlpt-n4;01.02.2026;Sinov markazi;${mark}2`;
    const bad = `Каримова Дилноза;31.02.2001;jlpt-n9;01.02.2036;;${mark}3`;
    await page.goto(`/${language}/desk/imports`);
    await shot('import-list');
    await page.locator('#main-form .acts button').click();
    await expect(page.locator('.errsum a')).toHaveAttribute('href', '#file');
    await page.locator('#file').setInputFiles(file(`${head}\n${good}\n${bad}`));
    await page.locator('#main-form .acts button').click();
    await expect(page.locator('#col-holder')).toHaveValue('c0');
    await expect(page.locator('#col-issued')).toHaveValue('c3');
    await expect(page.locator('table')).toContainText('ALIEV BOTIR');
    await page.locator('button[value=begin]').click();
    await expect(page.locator('.errsum a')).toHaveAttribute('href', '#col-kind');
    await page.locator('#col-kind').selectOption('=language_result');
    await shot('import-columns');
    await page.locator('button[value=begin]').click();
    // The page asks again by itself, without scripts too.
    await expect(page.locator('.notice.stop')).toBeVisible({ timeout: 20_000 });
    await expect(page.locator('table')).toContainText(/B(: |：)Дата рождения/);
    await expect(page.locator('table tbody tr')).toHaveCount(5);
    await shot('import-report');
    await page.locator('main a.btn.alt').click();
    await page.locator('#file').setInputFiles(file(`${head}\n${good}`));
    await page.locator('#main-form .acts button').click();
    await page.locator('#col-kind').selectOption('=language_result');
    await page.locator('button[value=begin]').click();
    await expect(page.locator('.notice.go')).toBeVisible({ timeout: 20_000 });
    await expect(page.locator('.notice.go')).toContainText('2');
    await shot('import-done');
  });
}
