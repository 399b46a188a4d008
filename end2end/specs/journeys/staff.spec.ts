// The desk: an application is decided, and the candidate reads the reason.
import { expect, type Page, test } from '@playwright/test';

const PASSWORD = 'koprik demo 2026';

async function signIn(page: Page, who: string, language: string) {
  await page.goto(`/${language}/sign-in`);
  await page.locator('#contact').fill(`${who}@demo.example`);
  await page.locator('#password').fill(PASSWORD);
  await page.locator('#main-form .acts button').first().click();
  await expect(page).not.toHaveURL(/sign-in/);
}

for (const language of ['uz', 'ru', 'ja']) {
  test(`the moderator reads a case and its history, in ${language}`, async ({ page }) => {
    await signIn(page, 'moderator', language);
    await page.locator('a[href$="/desk/applications"]').first().click();
    await page.locator('tbody a').first().click();
    await expect(page.locator('.way li').first()).toBeVisible();
    await page.locator('input[name=decision][value=refused]').check();
    await page.locator('#main-form .acts button').click();
    await expect(page.locator('.errsum a')).toHaveAttribute('href', '#reason');
    await expect(page.locator('input[name=decision][value=refused]')).toBeChecked();
  });
}

test('people are found in any script, and reading a person is on record', async ({ page, browser }) => {
  await signIn(page, 'moderator', 'ru');
  await page.goto('/ru/desk/people');
  await page.locator('#q').fill('номзод');
  await page.locator('#main-form button').click();
  await page.locator('tbody a').first().click();
  await expect(page.locator('h1')).toContainText('NOMZOD');
  const admin = await (await browser.newContext()).newPage();
  await signIn(admin, 'admin', 'en');
  await admin.goto('/en/desk/audit?action=person.read');
  await expect(admin.locator('tbody tr').first()).toContainText('Demo Moderator');
});

test('a reader sees the queue and no button that changes anything', async ({ page }) => {
  await signIn(page, 'reader', 'en');
  await page.goto('/en/desk/applications');
  await page.locator('tbody a').first().click();
  await expect(page.locator('input[name=decision]')).toHaveCount(0);
  await page.goto('/en/desk/audit');
  await expect(page.locator('h1')).toContainText('not open to you');
});
