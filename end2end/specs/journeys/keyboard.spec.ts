// The main journeys by keyboard alone: no pointer, only Tab, Enter, Space and typing.
import { expect, test } from '@playwright/test';
import { to } from '../../hands';

test('the first Tab offers the way to the content', async ({ page }) => {
  await page.goto('/ru');
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeFocused();
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#main');
});

test('a certificate is checked by keyboard alone', async ({ page }) => {
  await page.goto('/ja/certificates/check');
  await to(page, '#number');
  await page.keyboard.type('C-7QF4-M2XD-9KHT-0');
  await page.keyboard.press('Enter');
  await expect(page.locator('.errsum')).toBeVisible();
  await to(page, '.errsum a');
  await page.keyboard.press('Enter');
  await expect(page.locator('#number')).toBeFocused();
});

test('the language is switched and a person signs in and opens an application by keyboard alone', async ({ page }) => {
  await page.goto('/uz/sign-in');
  await to(page, '.lang > summary');
  await page.keyboard.press('Enter');
  await to(page, '.lang [lang=tr]');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/tr/sign-in');
  await expect(page).toHaveURL(/\/tr\/sign-in/);
  await to(page, '#contact');
  await page.keyboard.type('nomzod@demo.example');
  await to(page, '#password');
  await page.keyboard.type('koprik demo 2026');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/tr\/my$/);
  await to(page, 'main a[href$="/my/applications"]');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/my/applications');
  await to(page, '.rows .hit');
  await page.keyboard.press('Enter');
  await expect(page.locator('.way')).toBeVisible();
});

test('an eligibility report is made by keyboard alone', async ({ page }) => {
  await page.goto('/uz-cyrl/eligibility?programme=ssw1-construction');
  await to(page, '#born-day');
  await page.keyboard.type('5');
  await to(page, '#born-month');
  await page.keyboard.type('3');
  await to(page, '#born-year');
  await page.keyboard.type('1999');
  await to(page, 'input[name=tests][value="jlpt-n4"]');
  await page.keyboard.press('Space');
  await to(page, '#main-form > .acts button');
  await page.keyboard.press('Enter');
  await expect(page.locator('#met-h')).toBeVisible();
});
