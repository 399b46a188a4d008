// An organisation from nothing to its public page: registered in Japanese, its number and licence looked at by two people of
// the staff, and joined by a colleague who was invited.
import { type Browser, expect, type Page, test } from '@playwright/test';
import { codeFor, go, message, newMail, otherBrowser, PASSWORD, signInDemo } from '../../people';
import { wide } from '../../reading';

const check = (page: Page, name: string, value: string) => page.locator(`input[name="${name}"][value="${value}"]`).check();

/** A Japanese corporate number: twelve figures, and the check digit of the ministerial order before them. */
function corporateNumber() {
  const base = Array.from({ length: 12 }, () => Math.floor(Math.random() * 10));
  const sum = base.reduce((all, figure, at) => all + figure * (at % 2 === 0 ? 2 : 1), 0);
  return `${9 - (sum % 9)}${base.join('')}`;
}

/** The same with another check digit. */
const wrong = (number: string) => `${(Number(number[0]) % 9) + 1}${number.slice(1)}`;

async function employer(page: Page, language: string, mail: string) {
  await page.locator('#contact').fill(mail);
  await page.locator('#password').fill(PASSWORD);
  await page.locator('#consent').check();
  await go(page);
  await expect(page.locator('#code')).toBeVisible();
  await page.locator('#code').fill(await codeFor(mail));
  await go(page);
  await expect(page).toHaveURL(new RegExp(`/${language}/my/organisations$`));
}

async function day(page: Page, name: string, [year, month, day]: [string, string, string]) {
  await page.locator(`#${name}-year`).fill(year);
  await page.locator(`#${name}-month`).fill(month);
  await page.locator(`#${name}-day`).fill(day);
}

const narrow = async (page: Page) => expect(await wide(page), page.url()).toEqual([]);

/** Somebody of the staff, with a browser of their own. */
async function staff(browser: Browser, who: string) {
  const page = await otherBrowser(browser);
  await signInDemo(page, who, 'ru');
  return page;
}

test('an organisation is registered, checked by two people and joined by a colleague', async ({ page, browser }) => {
  test.setTimeout(120_000);
  const name = `検証協同組合${Date.now() % 100_000}`;
  const latin = `Kensho Kumiai ${Date.now() % 100_000}`;
  const number = corporateNumber();
  const mail = newMail();
  await page.goto('/ja/employers/register');
  await narrow(page);
  await employer(page, 'ja', mail);
  await expect(page.locator('.empty')).toBeVisible();
  await page.locator('main form button[type=submit]').last().click();

  await expect(page).toHaveURL(/\/steps\/kind$/);
  await page.locator('#country').selectOption('JP');
  await check(page, 'kind', 'supervising');
  await narrow(page);
  await go(page);
  await page.locator('#name').fill(name);
  await page.locator('#latin').fill(name);
  await go(page);
  // A Latin name is asked for readers who cannot read Japanese.
  await expect(page.locator('.errsum a')).toHaveAttribute('href', '#latin');
  await page.locator('#latin').fill(latin);
  await go(page);
  await page.locator('#number').fill(wrong(number));
  await go(page);
  await expect(page.locator('.errsum a')).toHaveAttribute('href', '#number');
  await expect(page.locator('#number-e')).toContainText('検査用の数字が合いません。番号を書類と見くらべてください');
  await expect(page.locator('#number')).toHaveValue(wrong(number));
  await narrow(page);
  // Full-width figures and spaces are how such numbers are typed.
  const typed = number.replace(/\d/g, (figure) => String.fromCharCode(figure.charCodeAt(0) + 0xfee0));
  await page.locator('#number').fill(`${typed.slice(0, 1)} ${typed.slice(1)}`);
  await go(page);
  await check(page, 'licensed', 'yes');
  await page.locator('#licence').fill('E2E-1701');
  await page.locator('#issuer').fill('検証機関');
  await day(page, 'from', ['2024', '4', '1']);
  await day(page, 'until', ['2023', '3', '31']);
  await go(page);
  await expect(page.locator('.errsum a').first()).toHaveAttribute('href', /^#until/);
  await day(page, 'until', ['2031', '3', '31']);
  await go(page);
  await page.locator('#address').fill('東京都検証区1-2-3');
  await page.locator('button[name=later]').click();
  // What was left is taken up where it was.
  await expect(page.locator('.tasks .tag.go')).toHaveCount(5);
  await page.locator('.tasks a[href$="/steps/contacts"]').click();
  await page.locator('#phone').fill('+81 3 1234 5678');
  await page.locator('#email').fill(mail);
  await go(page);
  await expect(page).toHaveURL(/\/steps\/check$/);
  await expect(page.locator('main')).toContainText(number);
  await narrow(page);

  const own = page.url().replace(/\/steps\/check$/, '');
  const id = own.split('/').pop() ?? '';
  await page.goto(`${own}/documents`);
  await check(page, 'purpose', 'licence');
  const pdf = '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n';
  await page.locator('#file').setInputFiles({ name: '許可証.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdf) });
  await go(page);
  await expect(page.locator('.rows')).toContainText('許可証.pdf');
  await page.goto(`${own}/steps/check`);
  await go(page);
  await expect(page).toHaveURL(own);
  await expect(page.locator('.note.time')).toBeVisible();
  await narrow(page);

  const [first, second] = [await staff(browser, 'moderator'), await staff(browser, 'moderator2')];
  const desk = `/ru/desk/organisations/${id}`;
  const approve = (page: Page) => page.locator('button[value=approve]');
  await first.goto(desk);
  await expect(first.locator('h1')).toContainText(name);
  await expect(first.locator('main')).toContainText('許可証.pdf');
  await approve(first).click();
  // One is not enough, and the same one is not two.
  await expect(approve(first)).toHaveCount(0);
  expect((await page.request.get(`/ja/organisations/${id}`)).status()).toBe(404);
  await second.goto(desk);
  await approve(second).click();
  await expect(second.locator('button[value=suspend]')).toBeVisible();

  await page.goto(own);
  await expect(page.locator('.tag.go').first()).toBeVisible();
  expect(await message(mail)).toContain(name);
  await page.goto(`/uz/organisations/${id}`);
  await expect(page.locator('h1')).toContainText(latin);
  await expect(page.locator('.trust')).toContainText('E2E-1701');
  await narrow(page);

  const invited = newMail();
  await page.goto(`${own}/members`);
  await narrow(page);
  await page.locator('#contact').fill(invited);
  await check(page, 'role', 'editor');
  await go(page);
  await expect(page.locator('section[aria-labelledby=invited-h]')).toContainText(invited);
  const link = /http\S+\/invitations\/\S+/.exec(await message(invited))?.[0] ?? '';
  const colleague = await otherBrowser(browser);
  await colleague.goto(new URL(link).pathname);
  await expect(colleague.locator('main')).toContainText(name);
  await colleague.locator('main a[href$="/employers/register"]').click();
  await employer(colleague, 'ja', invited);
  await colleague.locator('.note button[type=submit]').click();
  await expect(colleague).toHaveURL(own);
  // A writer has no page of members.
  await expect(colleague.locator('main a[href$="/members"]')).toHaveCount(0);
  await page.reload();
  await expect(page.locator('section[aria-labelledby=invited-h]')).toHaveCount(0);
  await expect(page.locator('main > .rows li')).toHaveCount(2);
});
