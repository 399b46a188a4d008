// Pictures of the pages of organisations: `npm run shots -- -g organisation`, or one language by `npm run shots -- -g "organisation.* ja "`.
import { resolve } from 'node:path';
import { type Page, test } from '@playwright/test';
import { signInDemo } from '../people';

const folder = resolve(import.meta.dirname, '../../target/shots');
const LANGUAGES = ['uz', 'ja', 'ru'];

type Shot = (name: string) => Promise<void>;

/** The address of the first of one's organisations, without the language. */
async function first(page: Page, language: string) {
  await page.goto(`/${language}/my/organisations`);
  return (await page.locator('.rows .hit').first().getAttribute('href')) ?? '';
}

async function asEmployer(page: Page, language: string, shot: Shot) {
  await signInDemo(page, 'employer', language);
  const own = await first(page, language);
  await shot('mine');
  for (const below of ['', '/steps/kind', '/steps/number', '/steps/licence', '/steps/check', '/members', '/employers', '/documents']) {
    await page.goto(own + below);
    await shot(`own${below.replaceAll('/', '-')}`);
  }
  await page.goto(`${own}/steps/number`);
  await page.locator('#number').fill('1234567890123');
  await page.locator('#main-form .acts button').first().click();
  await shot('own-number-wrong');
  await page.goto(own.replace('/my', ''));
  await shot('public');
  await page.goto(`/${language}/vacancies?to=JP`);
  await page.locator('.cards .hit').first().click();
  await page.locator('.trust').screenshot({ path: `${folder}/${test.info().project.name}/organisation-trust.${language}.png` });
}

async function atTheDesk(page: Page, language: string, shot: Shot) {
  await signInDemo(page, 'moderator2', language);
  await page.goto(`/${language}/desk/organisations`);
  await shot('desk');
  await page.locator('tbody a').first().click();
  await shot('desk-case');
  await page.goto(`/${language}/desk/organisations?state=approved&kind=supervising`);
  await page.locator('tbody a').first().click();
  await shot('desk-links');
  await page.goto(`/${language}/desk/organisations/names`);
  await shot('desk-names');
}

for (const language of LANGUAGES) {
  for (const [who, walk] of Object.entries({ employer: asEmployer, staff: atTheDesk })) {
    test(`organisations for ${who} in ${language} `, async ({ page }, { project }) => {
      test.setTimeout(90_000);
      await walk(page, language, async (name) => {
        await page.screenshot({ path: `${folder}/${project.name}/organisation-${name}.${language}.png`, fullPage: true });
      });
    });
  }
}
