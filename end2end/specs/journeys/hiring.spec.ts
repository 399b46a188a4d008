// One person from applying to the arrival, in three browsers: the candidate on a small phone without scripts, the employer in
// Japanese, the staff in Russian. In the middle the answer to a sent form is lost.
import { type Browser, expect, type Page, test } from '@playwright/test';
import { ask } from '../../answer';
import { profile, register, signInDemo } from '../../people';

const go = (page: Page) => page.locator('#main-form .acts').last().locator('button').first().click();
const idOf = (page: Page) => new URL(page.url()).pathname.split('/').filter(Boolean).at(-1) ?? '';

async function day(page: Page, name: string, days: number) {
  const date = new Date(Date.now() + days * 86_400_000);
  await page.locator(`#${name}-day`).fill(String(date.getDate()));
  await page.locator(`#${name}-month`).fill(String(date.getMonth() + 1));
  await page.locator(`#${name}-year`).fill(String(date.getFullYear()));
}

async function small(browser: Browser) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, javaScriptEnabled: false });
  return context.newPage();
}

const wide = async (browser: Browser) => (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();

test('a candidate, an employer and the staff go the whole way together', async ({ browser }) => {
  test.skip(test.info().project.name !== 'desktop-1280', 'it brings its own three browsers');
  test.setTimeout(180_000);
  const person = await small(browser);
  const employer = await wide(browser);
  const staff = await wide(browser);
  await register(person, 'uz');
  await profile(person, 'uz');
  await signInDemo(employer, 'employer', 'ja');
  await signInDemo(staff, 'moderator', 'ru');

  // Applying: one question a page.
  await person.goto('/uz/vacancies?to=JP');
  await person.locator('.cards .hit').first().click();
  await expect(person).toHaveURL(/\/vacancies\/[0-9a-f-]{36}$/);
  const vacancy = idOf(person);
  await person.locator(`a[href$="${vacancy}/apply"]`).first().click();
  await person.locator('a.btn[href$="/ready"]').click();
  await person.locator('input[name=ready][value=month]').check();
  await go(person);
  await expect(person.locator('.own').first()).toContainText('Yaponiya');
  await go(person);
  await expect(person.locator('.errsum a')).toHaveAttribute('href', '#consent');
  await person.locator('#consent').check();
  await go(person);

  // The answer is lost on the way; the same form is sent again and shows the same result.
  await expect(person).toHaveURL(/\/check$/);
  const check = person.url();
  await person.route(check, async (route) => {
    if (route.request().method() === 'POST') {
      const lost = await route.fetch({ maxRedirects: 0 });
      expect(lost.status()).toBe(303);
    }
    await route.continue();
  });
  await go(person);
  await expect(person).toHaveURL(/\/my\/jobs\/[0-9a-f-]+\/sent$/);
  await person.unroute(check);
  await expect(person.locator('.ok .code')).toContainText(/^K\d\d-/);
  await person.goto('/uz/my/jobs');
  await expect(person.locator('.rows .hit')).toHaveCount(1);
  await person.locator('.rows .hit').click();
  await expect(person).toHaveURL(/\/my\/jobs\/[0-9a-f-]{36}$/);
  const own = new URL(person.url()).pathname;
  const hiring = idOf(person);

  // The employer's board, and a first look that the person sees.
  await employer.goto('/ja/my/organisations');
  await employer.locator('.rows .hit').first().click();
  await expect(employer).toHaveURL(/\/organisations\/[0-9a-f-]{36}$/);
  const org = idOf(employer);
  await employer.locator(`a[href$="${org}/people"]`).click();
  await employer.locator(`.board a[href$="${hiring}"]`).click();
  await expect(employer).toHaveURL(new RegExp(`${hiring}$`));
  const there = new URL(employer.url()).pathname;
  await expect(employer.locator('h1')).toContainText('KARIMOVA DILNOZA');
  await person.goto('/uz/my/looks');
  await expect(person.locator('tbody tr')).toHaveCount(1);

  const press = (page: Page, move: string) => page.locator(`form:has(input[name=move][value=${move}]) button[type=submit]`).click();
  const desk = `/ru/desk/hiring/${hiring}`;
  const sees = async (uz: string, ja: string, ru: string) => {
    await person.goto(own);
    await expect(person.locator('.notice').first()).toContainText(uz);
    await employer.goto(there);
    await expect(employer.locator('.notice').first()).toContainText(ja);
    await staff.goto(desk);
    await expect(staff.locator('.notice').first()).toContainText(ru);
  };
  await sees('Arizani oʻqib', '応募を読んで', 'Прочитать заявку');
  await employer.goto(there);
  await press(employer, 'shortlist');

  // Times in the employer's zone, chosen in the candidate's.
  await employer.locator('a[href$="/interview"]').click();
  await day(employer, 'on1', 5);
  await employer.locator('#at1').fill('１４：３０');
  await employer.locator('input[name=way][value=online]').check();
  await employer.locator('#place').fill('https://example.org/call');
  await go(employer);
  await sees('Taklif qilingan vaqtlardan', '提案された日時から選ぶ', 'Выбрать время');
  await person.goto(own);
  await expect(person.locator('label.choice').first()).toContainText('10:30, Toshkent');
  await expect(person.locator('label.choice').first()).toContainText('14:30, Tokio');
  await person.locator('input[name=time]').first().check();
  await person.locator('button[name=move][value=choose]').click();
  await expect(person.locator('a[href$="/interview.ics"]')).toBeVisible();
  const session = (await person.context().cookies()).find(({ name }) => name === '__Host-sid')?.value;
  const file = await ask(`${own}/interview.ics`, { cookie: `__Host-sid=${session}` });
  expect(file.text).toMatch(/DTSTART;TZID=Asia\/Tokyo:\d{8}T143000/);

  // An offer with dearer housing than the advert: marked, and accepted all the same.
  await employer.goto(there);
  await employer.locator('a[href$="/terms/offer"]').click();
  await employer.locator('#housing-cost').fill('60,000');
  await go(employer);
  await expect(employer).toHaveURL(there);
  await person.goto(own);
  await person.locator('a[href$="/terms/offer"]').click();
  await expect(person.locator('.tag.stop').first()).toContainText('Yomonroq');
  await expect(person.locator('main [lang=ja]').first()).toBeVisible();
  await person.locator('#read').check();
  await person.locator('button[name=move][value=accept]').click();

  await employer.goto(there);
  await employer.locator('a[href$="/terms/contract"]').click();
  await go(employer);
  await expect(employer).toHaveURL(there);
  await person.goto(`${own}/terms/contract`);
  await person.locator('#read').check();
  await person.locator('button[name=move][value=sign]').click();
  await sees('Yashash huquqi', '在留資格認定証明書を申請', 'Подать на сертификат');

  await employer.goto(there);
  await press(employer, 'eligible');
  await person.goto(own);
  await press(person, 'visa');
  await staff.goto(desk);
  await press(staff, 'depart');
  await employer.goto(there);
  await press(employer, 'arrive');
  await person.goto(own);
  await expect(person.locator('.meta .tag.go')).toContainText('Yetib bordi');
});

test('somebody with a result is found in their field without a name', async ({ browser, page }) => {
  test.skip(test.info().project.name !== 'phone-360-no-scripts', 'once is enough');
  await signInDemo(page, 'nomzod2', 'uz');
  await page.goto('/uz/my/pool');
  await expect(page.locator('.notice.go')).toBeVisible();
  const employer = await wide(browser);
  await signInDemo(employer, 'employer', 'ja');
  await employer.goto('/ja/my/organisations');
  await employer.locator('.rows .hit').first().click();
  await expect(employer).toHaveURL(/\/organisations\/[0-9a-f-]{36}$/);
  const org = idOf(employer);
  await employer.goto(`/ja/my/organisations/${org}/pool`);
  await expect(employer.locator('.items article')).toHaveCount(1);
  await expect(employer.locator('main')).not.toContainText('SINOV');
});
