// Pictures of the way to a job: for the person, the organisation and the staff, in Uzbek, Japanese and Russian.
import { resolve } from 'node:path';
import { type Page, test } from '@playwright/test';
import { signInDemo } from '../people';

const folder = resolve(import.meta.dirname, '../../target/shots');

/** Opens a list, then its first link of a kind, then what lies below it. */
const first = (list: string, link: string, below = '') => async (page: Page, language: string) => {
  await page.goto(`/${language}${list}`);
  const href = await page.locator(link).first().getAttribute('href');
  await page.goto(`${href}${below}`);
};

const open = (path: string) => async (page: Page, language: string) => {
  await page.goto(`/${language}${path}`);
};

async function board(page: Page, language: string) {
  await first('/my/organisations', '.rows .hit', '/people')(page, language);
}

type View = [who: string, open: (page: Page, language: string) => Promise<void>];

const VIEWS: Record<string, View> = {
  'hiring-mine': ['nomzod', open('/my')],
  'hiring-apply': ['nomzod', async (page, language) => {
    await first('/vacancies?to=JP', '.cards .hit', '/apply/consent')(page, language);
  }],
  'hiring-offer': ['nomzod', first('/my/jobs', '.rows .hit', '/terms/offer')],
  'hiring-times': ['nomzod2', first('/my/jobs', '.rows .hit')],
  'hiring-looks': ['nomzod2', open('/my/looks')],
  'hiring-pool-own': ['nomzod2', open('/my/pool')],
  'hiring-board': ['employer', board],
  'hiring-person': ['employer', async (page, language) => {
    await board(page, language);
    await page.goto((await page.locator('.board a').first().getAttribute('href')) ?? '');
  }],
  'hiring-pool': ['employer', first('/my/organisations', '.rows .hit', '/pool')],
  'hiring-desk': ['moderator', open('/desk/hiring')],
  'hiring-case': ['moderator', first('/desk/hiring', 'tbody a')],
  'hiring-passed': ['moderator', open('/desk/passed?days=0')],
};

for (const language of ['uz', 'ja', 'ru']) {
  for (const [name, [who, view]] of Object.entries(VIEWS)) {
    test(`${name} in ${language} `, async ({ page }, { project }) => {
      await signInDemo(page, who, language);
      await view(page, language);
      await page.screenshot({ path: `${folder}/${project.name}/${name}.${language}.png`, fullPage: true });
    });
  }
}
