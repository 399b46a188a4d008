// An employer writes a vacancy in Japanese and sends it; a candidate reads another one whole in Uzbek Cyrillic.
import { expect, type Page, test } from '@playwright/test';

const PASSWORD = 'koprik demo 2026';

async function signIn(page: Page, who: string, language: string) {
  await page.goto(`/${language}/sign-in`);
  await page.locator('#contact').fill(`${who}@demo.example`);
  await page.locator('#password').fill(PASSWORD);
  await page.locator('#main-form .acts button').first().click();
  await expect(page).not.toHaveURL(/sign-in/);
}

// The last row of buttons goes on; another one, as that of a search, stands above it.
const go = (page: Page) => page.locator('#main-form .acts').last().locator('button').first().click();
const check = (page: Page, name: string, value: string) => page.locator(`input[name="${name}"][value="${value}"]`).check();

async function day(page: Page, name: string, date: Date) {
  await page.locator(`#${name}-day`).fill(String(date.getDate()));
  await page.locator(`#${name}-month`).fill(String(date.getMonth() + 1));
  await page.locator(`#${name}-year`).fill(String(date.getFullYear()));
}

const later = (days: number) => new Date(Date.now() + days * 86_400_000);

test('an employer writes in Japanese, mends a mistake, previews in six forms and sends', async ({ page }) => {
  test.setTimeout(90_000);
  await signIn(page, 'employer', 'ja');
  await page.goto('/ja/my/vacancies/new');
  await page.locator('input[name=for]').first().check();
  await go(page);
  await page.locator('.tasks .hit').first().click();

  await page.locator('#programme').selectOption('ssw1-construction');
  await go(page);
  await page.locator('#words').fill('溶接');
  await page.locator('button[name=find]').click();
  await check(page, 'occupation', '7212');
  await go(page);
  await page.locator('#region').selectOption('jp-23');
  await page.locator('#city').fill('Nagoya');
  await page.locator('#places').fill('6');
  await go(page);
  await check(page, 'contract', 'fixed-renewable');
  await page.locator('#contract-months').fill('12');
  await day(page, 'start', later(150));
  await go(page);
  await page.locator('#hours').fill('40');
  await page.locator('#overtime').fill('15');
  await check(page, 'shifts', 'day');
  await page.locator('#days-off-week').fill('2');
  await go(page);
  await page.locator('#pay').fill('二十五万');
  await page.locator('#currency').selectOption('JPY');
  await check(page, 'period', 'month');
  await check(page, 'gross', 'gross');
  await page.locator('#overtime-rate').fill('125');
  await check(page, 'bonuses', 'none');
  await go(page);
  // The mistake is named, and nothing that was typed is lost.
  await expect(page.locator('.errsum a')).toHaveAttribute('href', '#pay');
  await expect(page.locator('#pay')).toHaveValue('二十五万');
  await page.locator('#pay').fill('２５０，０００');
  await go(page);
  await page.locator('#tax').fill('8,100');
  await page.locator('#social-insurance').fill('36,500');
  await go(page);
  await check(page, 'housing', 'dormitory');
  await page.locator('#housing-cost').fill('25,000');
  await page.locator('#housing-shared').fill('2');
  await check(page, 'housing-utilities', 'included');
  await check(page, 'meals', 'kitchen');
  await go(page);
  await check(page, 'travel-there', 'employer');
  await check(page, 'travel-back', 'employer');
  await check(page, 'insurance', 'health');
  await check(page, 'training', 'safety');
  await go(page);
  await page.locator('#language').selectOption('jlpt-n4');
  await check(page, 'tests', 'skill-construction');
  await check(page, 'certificates', 'none');
  await page.locator('#experience').fill('12');
  await go(page);
  await check(page, 'interview', 'online');
  await day(page, 'to', later(30));
  await go(page);
  await check(page, 'fee', 'nothing');
  await go(page);
  await page.locator('#lang').selectOption('en');
  await page.locator('#description').fill('You must pay a registration fee of 50,000 yen before the interview.');
  await go(page);

  // The automatic check says so before anything is sent.
  await expect(page.locator('#found-h')).toBeVisible();
  await expect(page.locator('#found-h + ul h3').first()).toContainText('応募者に費用を求めています');
  await page.locator('main a[href$="/words"]').first().click();
  await page.locator('#lang').selectOption('ja');
  await page.locator('#description').fill('鉄骨を半自動で溶接します。経験のある職長がそばで教えます。');
  await go(page);
  await expect(page.locator('main')).not.toContainText('応募者に費用を求めています');

  const address = page.url().replace(/\/check$/, '');
  await page.goto(`${address}/preview?form=uz-cyrl`);
  await expect(page.locator('div[lang=uz-Cyrl] h1')).toContainText('айвандч');
  await expect(page.locator('div[lang=uz-Cyrl] .total')).toContainText('180');
  await page.goto(`${address}/check`);
  await go(page);
  await expect(page).toHaveURL(address);
  await expect(page.locator('.tag').first()).toContainText('審査待ち');
});

test('a candidate reads a vacancy whole in Uzbek Cyrillic', async ({ page }) => {
  await page.goto('/uz-cyrl/vacancies?to=TR');
  await page.locator('.cards .hit').first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'uz-Cyrl');
  await expect(page.locator('.money .total')).toBeVisible();
  await expect(page.locator('.trust')).toBeVisible();
  // No Latin letters but in names, codes and the words of others.
  const terms = await page.locator('section[aria-labelledby=terms-h]').innerText();
  expect(terms.replace(/Muratpaşa|TRY|JLPT|N4|ISCO/g, '')).not.toMatch(/[a-z]{3}/i);
  await page.locator('a[href$="/report"]').click();
  await expect(page.locator('h1')).toBeVisible();
});
