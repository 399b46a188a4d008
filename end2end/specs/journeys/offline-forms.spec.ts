// Longer forms in a bus without a network: each question opens, what was typed stays on the phone, and what two phones say
// differently is for the person to choose.
import { expect, type Page, test } from '@playwright/test';
import { go, otherBrowser, PASSWORD, signIn, signInDemo } from '../../people';
import { everythingStored, fillName, onPhone, ready, sendOffline, waiting, worker } from '../../phone';

test.use({ serviceWorkers: 'allow' });
test.beforeEach(({ javaScriptEnabled }) => test.skip(!javaScriptEnabled, 'without scripts nothing is kept on the phone'));

const STEPS: [string, (page: Page) => Promise<unknown>][] = [
  ['name', (page) => fillName(page, 'KARIMOVA')],
  [
    'birth',
    async (page) => {
      await page.locator('#born-day').fill('27');
      await page.locator('#born-month').fill('3');
      await page.locator('#born-year').fill('2001');
    },
  ],
  ['region', (page) => page.locator('input[name=region][value=uz-sa]').check()],
  ['district', (page) => page.locator('#district').selectOption('1718203')],
  ['education', (page) => page.locator('input[name=education][value=vocational]').check()],
  [
    'work',
    async (page) => {
      await page.locator('#occupation').selectOption('welder');
      await page.locator('#years').fill('3');
    },
  ],
  ['tests', (page) => page.locator('input[name=tests][value=jlpt-n5]').check()],
];

for (const [cut] of STEPS)
  test(`the network goes at the question of ${cut}, and nothing is lost`, async ({ page, context }) => {
    test.skip(test.info().project.name !== 'phone-360', 'once is enough');
    await ready(page, 'uz');
    let waits = 0;
    for (const [step, fill] of STEPS) {
      await expect(page).toHaveURL(new RegExp(`/uz/my/profile/${step}$`));
      if (step === cut) await context.setOffline(true);
      await fill(page);
      if (step === cut || waits) waits += 1;
      await go(page);
    }
    await expect(page).toHaveURL(/\/uz\/offline$/);
    await expect(waiting(page)).toHaveCount(waits);
    await context.setOffline(false);
    await page.goto('/uz/offline');
    await expect(waiting(page)).toHaveCount(waits);
    await page.goto('/uz/my/profile');
    await expect(page.locator('.tasks .tag.go')).toHaveCount(7);
    await page.goto('/uz/my/profile/work');
    await expect(page.locator('#years')).toHaveValue('3');
  });

for (const language of ['uz', 'ru', 'ja'] as const)
  test(`what was typed before the phone went off is there again, in ${language}`, async ({ page, context }) => {
    await ready(page, language);
    await context.setOffline(true);
    await fillName(page, 'KARIMOVA');
    await page.close();
    const again = await context.newPage();
    await again.goto(`/${language}/my/profile/name`);
    await expect(again.locator('#surname')).toHaveValue('KARIMOVA');
    await expect(again.locator('#written')).toHaveValue('Дилноза Каримова');
    await expect(again.locator('main > [role=status]')).toBeVisible();
    const stored = await everythingStored(context, again);
    expect(stored, 'the draft is nowhere in clear').not.toContain('KARIMOVA');
    await go(again);
    await context.setOffline(false);
    await again.goto(`/${language}/offline`);
    await expect(waiting(again)).toHaveCount(1);
    await again.goto(`/${language}/my/profile/name`);
    await expect(again.locator('#surname')).toHaveValue('KARIMOVA');
    await expect(again.locator('main > [role=status]'), 'what arrived is no draft any more').toHaveCount(0);
  });

for (const language of ['uz', 'ru', 'ja'] as const)
  test(`of two phones none overwrites the other, in ${language}`, async ({ page, context, browser }) => {
    const mail = await ready(page, language);
    const born = (one: Page, year: string) => STEPS[1][1](one).then(() => one.locator('#born-year').fill(year));
    await page.goto(`/${language}/my/profile/birth`);
    await context.setOffline(true);
    await born(page, '2001');
    await sendOffline(page);
    const other = await otherBrowser(browser);
    await signIn(other, mail, PASSWORD, language);
    await expect(other).not.toHaveURL(/sign-in/);
    await other.goto(`/${language}/my/profile/birth`);
    await born(other, '1999');
    await go(other);
    await expect(other).toHaveURL(/\/region$/);
    await other.context().close();
    await context.setOffline(false);
    await page.goto(`/${language}/offline`);
    await waiting(page).locator('a').click();
    await expect(page).toHaveURL(new RegExp(`/${language}/my/profile/birth$`));
    await expect(page.locator('#born-year'), 'nothing was overwritten').toHaveValue('1999');
    const box = page.locator('main > [role=status]');
    await expect(box).toContainText('2001');
    await expect(box).toContainText('1999');
    await page.screenshot({ path: test.info().outputPath('conflict.png'), fullPage: true });
    await box.locator('button').click();
    await expect(page.locator('#born-year')).toHaveValue('2001');
    await go(page);
    await expect(page).toHaveURL(/\/region$/);
    await page.goto(`/${language}/offline`);
    await expect(waiting(page)).toHaveCount(0);
    await page.goto(`/${language}/my/profile/birth`);
    await expect(page.locator('#born-year')).toHaveValue('2001');
  });

test('the vacancies that a person saved are read without a network, also in another language', async ({ page, context }) => {
  await ready(page, 'uz');
  await page.goto('/uz/vacancies?to=JP');
  await page.locator('.cards .hit').first().click();
  await expect(page).toHaveURL(/\/vacancies\/[0-9a-f-]{36}$/);
  const path = new URL(page.url()).pathname.replace('/uz/', '/ru/');
  await page.locator('button[name=keep][value=yes]').click();
  await expect(page.locator('button[name=keep][value=no]')).toBeVisible();
  await page.goto('/ru/my/saved');
  await expect.poll(() => page.evaluate(async (one) => Boolean(await caches.match(one)), path)).toBe(true);
  await context.setOffline(true);
  await page.goto(path);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(page.locator('.money, .terms, dl').first()).toBeVisible();
});

test('an employer goes on writing a vacancy without a network', async ({ page, context }) => {
  await signInDemo(page, 'employer', 'ja');
  await page.goto('/ja/my/vacancies/new');
  await page.locator('input[name=for]').first().check();
  await go(page);
  await expect(page).toHaveURL(/\/my\/vacancies\/[0-9a-f-]{36}/);
  const base = new URL(page.url()).pathname.split('/').slice(0, 5).join('/');
  await worker(page, `${base}/contract`);
  await page.goto(`${base}/place`);
  await onPhone(page, `${base}/contract`);
  await context.setOffline(true);
  await page.locator('#places').fill('12');
  await go(page);
  await expect(page).toHaveURL(new RegExp(`${base}/contract`));
  await context.setOffline(false);
  await page.goto('/ja/offline');
  await expect(waiting(page)).toHaveCount(1);
  await page.goto(`${base}/place`);
  await expect(page.locator('#places')).toHaveValue('12');
});
