// People of the journeys: accounts of one's own, and those of the demo.
import { type Browser, expect, type Page, test } from '@playwright/test';
import { ask } from './answer';

export const PASSWORD = 'moviy koʻprik daryo ustida';
export const DEMO_PASSWORD = 'koprik demo 2026';
let people = 0;

/** An address that nobody had before. */
export const newMail = () =>
  `e2e-${test.info().project.name}-${test.info().workerIndex}-${Date.now()}-${people++}@example.uz`;

/** Presses the button that sends the form of the page. */
export const go = (page: Page) => page.locator('#main-form .acts button[type=submit]').first().click();

/** The latest message to an address, read where the demo shows its messages. */
export async function message(mail: string): Promise<string> {
  const { text } = await ask('/en/demo/messages');
  const article = text.split('<article>').find((part) => part.includes(mail)) ?? '';
  return /<p lang="[^"]*">([^<]*)/.exec(article)?.[1] ?? '';
}

/** The six figures of that message. */
export async function codeFor(mail: string): Promise<string> {
  const code = /\d{6}/.exec(await message(mail))?.[0];
  if (!code) throw new Error(`no code was sent to ${mail}`);
  return code;
}

/** An account of one's own, signed in. */
export async function register(page: Page, language: string) {
  const mail = newMail();
  await page.goto(`/${language}/register`);
  await page.locator('#contact').fill(mail);
  await page.locator('#password').fill(PASSWORD);
  await page.locator('#consent').check();
  await go(page);
  await expect(page.locator('#code')).toBeVisible();
  await page.locator('#code').fill(await codeFor(mail));
  await go(page);
  await expect(page).toHaveURL(new RegExp(`/${language}/my$`));
  return mail;
}

export async function profile(page: Page, language: string) {
  await page.goto(`/${language}/my/profile/name`);
  await page.locator('#surname').fill('Karimova');
  await page.locator('#given').fill('Dilnoza');
  await page.locator('#written').fill('Дилноза Каримова');
  await go(page);
  await page.locator('#born-day').fill('27');
  await page.locator('#born-month').fill('3');
  await page.locator('#born-year').fill('２００１');
  await go(page);
  await page.locator('input[name=region][value=uz-sa]').check();
  await go(page);
  await page.locator('#district').selectOption({ index: 2 });
  await go(page);
  await page.locator('input[name=education][value=vocational]').check();
  await go(page);
  await page.locator('#occupation').selectOption('welder');
  await page.locator('#years').fill('3');
  await go(page);
  await page.locator('input[name=tests][value=jlpt-n5]').check();
  await page.locator('input[name=says][value=healthy]').check();
  await go(page);
  await expect(page).toHaveURL(new RegExp(`/${language}/my/profile$`));
  await expect(page.locator('.tasks .tag.go')).toHaveCount(7);
}

/** Another browser of the same kind as the page of the test. */
export async function otherBrowser(browser: Browser): Promise<Page> {
  const { viewport, javaScriptEnabled, isMobile, hasTouch } = test.info().project.use;
  const context = await browser.newContext({ viewport, javaScriptEnabled, isMobile, hasTouch });
  return context.newPage();
}

export async function signIn(page: Page, contact: string, password: string, language: string) {
  await page.goto(`/${language}/sign-in`);
  await page.locator('#contact').fill(contact);
  await page.locator('#password').fill(password);
  await go(page);
}

export async function signInDemo(page: Page, who: string, language: string) {
  await signIn(page, `${who}@demo.example`, DEMO_PASSWORD, language);
  await expect(page).not.toHaveURL(/sign-in/);
}

/** Applies to an intake with the form's own buttons; the answer is the address of the application. */
export async function apply(page: Page, language: string, intake: string) {
  await page.goto(`/${language}/apply/${intake}/attend`);
  await page.locator('input[name=attend][value=yes]').check();
  await go(page);
  await page.locator('input[name=money][value=no]').check();
  await go(page);
  await go(page);
  await go(page);
  await expect(page).toHaveURL(/\/sent$/);
  return page.url().replace(/\/sent$/, '');
}
