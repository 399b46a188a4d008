// The pages of candidates and of the staff in every written form at 320 px, light and dark: no barrier, no sideways
// scrolling, valid markup, and the weight of a candidate's pages.
import { type Browser, expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { ask } from '../../answer';
import { LANGUAGES } from '../../map';
import { address } from '../../portal';
import { readable } from '../../reading';

const PASSWORD = 'koprik demo 2026';
const BUDGET = 14 * 1024;
/** Whose pages must be light: people on phones, and those who act for organisations. */
const LIGHT = ['nomzod', 'nomzod2', 'employer'];

const STEPS = ['name', 'birth', 'region', 'district', 'education', 'work', 'tests'].map((step) => `/my/profile/${step}`);

const VACANCY_STEPS = ['job', 'occupation', 'place', 'contract', 'hours', 'pay', 'deductions', 'housing', 'support', 'asked', 'applying', 'fees', 'words'];

const PAGES: Record<string, string[]> = {
  nomzod: [
    '/my',
    '/my/profile',
    ...STEPS,
    '/my/applications',
    '/my/certificates',
    '/my/deadlines',
    '/my/jobs',
    '/my/looks',
    '/my/pool',
    '/my/account',
    '/my/account/contact',
    '/my/data',
    '/my/data/copy',
    '/my/data/erase',
    '/apply/demo-agri-1',
    '/apply/demo-agri-1/attend',
    '/apply/demo-agri-1/money',
    '/apply/demo-agri-1/note',
    '/apply/demo-agri-1/check',
  ],
  nomzod2: ['/my', '/my/jobs', '/my/looks', '/my/pool'],
  employer: ['/my/organisations', '/my/vacancies', '/my/vacancies/new'],
  moderator: ['/desk', '/desk/vacancies', '/desk/figures', '/desk/complaints', '/desk/complaints?state=', '/desk/findings', '/desk/hiring', '/desk/passed?days=0', '/desk/organisations', '/desk/organisations/names', '/desk/applications?state=', '/desk/people', '/desk/programmes/ssw1-construction'],
  certifier: ['/desk/certificates', '/desk/certificates/new', '/desk/imports', '/desk/people'],
  admin: ['/desk/programmes/ssw1-construction/intakes', '/desk/outbox', '/desk/outbox/templates', '/desk/outbox/templates/hiring', '/desk/audit', '/desk/staff', '/desk/programmes', '/desk/rules', '/desk/rows/changes', '/desk/rows/new?topic=fee&programme=ssw1-construction', '/desk/rows/new?topic=exchange_rate', '/desk/rows/new?topic=language&programme=ssw1-construction', '/desk/intakes/demo-construction-1'],
};

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { 'no-trailing-whitespace': 'off', 'no-redundant-for': 'off' },
});

const withoutIslands = (html: string) => html.replace(/<\/?leptos-island[^>]*>/g, '').replaceAll('<!>', '');

async function signIn(browser: Browser, who: string) {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(`${address}/en/sign-in`);
  await page.locator('#contact').fill(`${who}@demo.example`);
  await page.locator('#password').fill(PASSWORD);
  await page.locator('#main-form .acts button').first().click();
  await expect(page).not.toHaveURL(/sign-in/);
  return { page, context };
}

for (const [who, paths] of Object.entries(PAGES)) {
  for (const language of LANGUAGES) {
    test(`${who}, ${language}: every page of theirs`, async ({ browser }) => {
      test.setTimeout(300_000);
      const { page, context } = await signIn(browser, who);
      const session = (await context.cookies()).find(({ name }) => name === '__Host-sid')?.value;
      // The timeline of the application that the demo has.
      const all = [...paths];
      if (who === 'nomzod') {
        await page.goto(`${address}/${language}/my/applications`);
        const own = (await page.locator('.rows .hit').first().getAttribute('href'))?.replace(`/${language}`, '') ?? '';
        all.push(own, `${own}/sent`, `${own}/withdraw`);
      }
      // The ways to a job that the demo has: one with an offer, one with times for an interview.
      if (who.startsWith('nomzod')) {
        await page.goto(`${address}/${language}/my/jobs`);
        const own = (await page.locator('.rows .hit').first().getAttribute('href'))?.replace(`/${language}`, '') ?? '';
        all.push(own, `${own}/sent`, `${own}/withdraw`);
        if (who === 'nomzod') all.push(`${own}/terms/offer`);
      }
      // The organisations that the demo has: the cooperative comes first.
      if (who === 'employer') {
        await page.goto(`${address}/${language}/my/organisations`);
        const own = (await page.locator('.rows .hit').first().getAttribute('href'))?.replace(`/${language}`, '') ?? '';
        const steps = ['kind', 'name', 'number', 'licence', 'address', 'contacts', 'check'].map((step) => `${own}/steps/${step}`);
        all.push(own, ...steps, `${own}/members`, `${own}/employers`, `${own}/documents`, own.replace('/my', ''));
        await page.goto(`${address}/${language}/my/vacancies`);
        await page.locator('.tasks .hit').first().click();
        const sent = page.url();
        all.push(new URL(sent).pathname.replace(`/${language}`, ''));
        // What was sent cannot be written on; a copy can.
        await page.locator('button[name=act][value=copy]').click();
        await expect(page).not.toHaveURL(sent);
        const vacancy = new URL(page.url()).pathname.replace(`/${language}`, '');
        all.push(vacancy, ...[...VACANCY_STEPS, 'check', 'preview', 'translations'].map((step) => `${vacancy}/${step}`));
        await page.goto(`${address}/${language}${own}/people`);
        const person = (await page.locator('.board a').first().getAttribute('href'))?.replace(`/${language}`, '') ?? '';
        all.push(`${own}/people`, person, `${person}/interview`, `${own}/pool`);
      }
      if (who === 'moderator') {
        await page.goto(`${address}/${language}/desk/organisations`);
        all.push((await page.locator('tbody a').first().getAttribute('href'))?.replace(`/${language}`, '') ?? '');
        await page.goto(`${address}/${language}/vacancies`);
        const vacancy = (await page.locator('.cards .hit').first().getAttribute('href'))?.replace(`/${language}`, '') ?? '';
        all.push(`/desk${vacancy}/translations`);
        // One that was approved, with links to others.
        await page.goto(`${address}/${language}/desk/organisations?state=approved&kind=supervising`);
        all.push((await page.locator('tbody a').first().getAttribute('href'))?.replace(`/${language}`, '') ?? '');
        await page.goto(`${address}/${language}/desk/hiring`);
        all.push((await page.locator('tbody a').first().getAttribute('href'))?.replace(`/${language}`, '') ?? '');
        // The vacancy of the demo that waits, to be taken.
        await page.goto(`${address}/${language}/desk/vacancies`);
        all.push((await page.locator('.queue a[data-case]').first().getAttribute('href'))?.replace(`/${language}`, '') ?? '');
      }
      for (const path of all) {
        const { status, bytes, text } = await ask(`/${language}${path}`, { cookie: `__Host-sid=${session}` });
        expect.soft(status, path).toBe(200);
        if (LIGHT.includes(who)) expect.soft(bytes, `${path}: bytes with brotli`).toBeLessThanOrEqual(BUDGET);
        const report = await validator.validateString(withoutIslands(text));
        const faults = report.results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} ${selector}`));
        expect.soft(faults, `${path}: markup`).toEqual([]);
        expect.soft(text.includes('{$') || text.includes('No localization'), `${path}: raw text`).toBe(false);
        await page.goto(`${address}/${language}${path}`);
        await readable(page, path);
      }
    });
  }
}
