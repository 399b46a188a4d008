// Takes a picture of each main page: `npm run shots`, or one language by `npm run shots -- -g " ja "`.
import { resolve } from 'node:path';
import { type Page, test } from '@playwright/test';
import { LANGUAGES } from '../map';

const folder = resolve(import.meta.dirname, '../../target/shots');

const open = (path: string) => async (page: Page, language: string) => {
  await page.goto(`/${language}${path}`);
};

const send = (path: string) => async (page: Page, language: string) => {
  await page.goto(`/${language}${path}`);
  await page.locator('#main-form button[type=submit]').last().click();
  await page.waitForLoadState();
};

const VIEWS: Record<string, (page: Page, language: string) => Promise<void>> = {
  home: open(''),
  programmes: open('/programmes'),
  'programmes-none': open('/programmes?q=zzzz'),
  programme: open('/programmes/ssw1-nursing-care'),
  'programme-qualification': open('/programmes/qual-welder'),
  eligibility: open('/eligibility'),
  report: send('/eligibility?programme=ssw1-construction'),
  register: open('/register'),
  'register-errors': send('/register'),
  'sign-in': open('/sign-in'),
  vacancies: open('/vacancies'),
  check: open('/certificates/check'),
  fees: open('/fees'),
  help: open('/help'),
  'not-found': open('/no-such-page'),
};

for (const language of LANGUAGES) {
  for (const [name, view] of Object.entries(VIEWS)) {
    test(`${name} in ${language} `, async ({ page }, { project }) => {
      await view(page, language);
      await page.screenshot({ path: `${folder}/${project.name}/${name}.${language}.png`, fullPage: true });
    });
  }
}
