// Choosing well: programmes side by side, and deadlines that find their way into a calendar and a message.
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { signInDemo } from '../../people';
import { wide } from '../../reading';

const names = (page: Page) => page.locator('table.compare tbody tr').first().locator('td').count();

for (const language of ['uz', 'ru', 'ja']) {
  test(`two ticked programmes stand side by side, a third joins, one leaves, in ${language}`, async ({ page }) => {
    await page.goto(`/${language}/programmes?to=JP&kind=ssw1`);
    for (const slug of ['ssw1-nursing-care', 'ssw1-construction']) await page.locator(`input[name=p][value=${slug}]`).check();
    await page.locator('form.picks .acts button').click();
    await expect(page).toHaveURL(/compare\?p=ssw1-nursing-care&p=ssw1-construction$/);
    await expect(page.locator('table.compare')).toContainText('211');
    expect(await wide(page)).toEqual([]);
    await page.locator('form.filters select').selectOption('titp');
    await page.locator('form.filters button').click();
    await expect(page).toHaveURL(/p=ssw1-nursing-care&p=ssw1-construction&p=titp$/);
    await expect(page.locator('table.compare')).toContainText('182');
    await expect(page.locator('form.filters')).toHaveCount(0);
    expect(await wide(page)).toEqual([]);
    const remove = page.locator('table.compare tr').last().locator('a[href*="/compare"]');
    await expect(remove).toHaveCount(3);
    await remove.first().click();
    await expect(page).toHaveURL(/compare\?p=ssw1-construction&p=titp$/);
    expect(await names(page)).toBe(2);
  });

  test(`a deadline is kept, shown as a clock, saved as a calendar file and let go, in ${language}`, async ({ page }) => {
    await signInDemo(page, 'nomzod2', language);
    await page.goto(`/${language}/programmes/ssw1-nursing-care`);
    const intake = page.locator('article', { has: page.locator('.clock') }).first();
    const letGo = intake.locator('button[name=keep][value=no]');
    // The other languages run at the same time with the same person.
    if (await letGo.count()) await letGo.click();
    await intake.locator('button[name=keep][value=yes]').click();
    await page.goto(`/${language}/my/deadlines`);
    const card = page.locator('.card', { has: page.locator('a[href*="closing.ics"]') }).first();
    await expect(card.locator('.clock')).toBeVisible();
    const saved = page.waitForEvent('download');
    await card.locator('a[href*="closing.ics"]').click();
    const file = readFileSync(await (await saved).path(), 'utf8');
    expect(file).toContain('DTSTART;TZID=Asia/Tashkent:');
    expect(file.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(await wide(page)).toEqual([]);
  });
}
