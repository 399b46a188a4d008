// Hands on a keyboard: Tab, Enter, Space, arrows and typing, and nothing else.
import { expect, type Page } from '@playwright/test';

const isAt = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

/** Tab until the element with this selector has the focus; what has the focus shows it. */
export async function to(page: Page, selector: string) {
  await expect(page.locator(selector).first()).toBeAttached();
  for (let presses = 0; presses < 200; presses++) {
    if (await isAt(page, selector)) {
      const outline = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle);
      // A choice and a row draw it around themselves.
      const ring = await page.evaluate((wanted) => Boolean(document.querySelector(wanted)?.closest('.choice, li')), selector);
      expect(outline !== 'none' || ring, `${selector} shows the focus`).toBe(true);
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`${selector} cannot be reached`);
}

/** Goes to a link or a button and presses Enter, or Space. */
export async function press(page: Page, selector: string, key: 'Enter' | 'Space' = 'Enter') {
  await to(page, selector);
  await page.keyboard.press(key);
}

/** Presses and waits for the next page. */
export async function follow(page: Page, selector: string, address: RegExp) {
  await press(page, selector);
  await expect(page).toHaveURL(address);
}

/** Goes to a field and types; what was there before is written over. */
export async function type(page: Page, selector: string, text: string) {
  await to(page, selector);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

/** Ticks a box. */
export const tick = (page: Page, selector: string) => press(page, selector, 'Space');

/** Chooses one of several with the arrows. */
export async function choose(page: Page, name: string, value: string) {
  await to(page, `input[name="${name}"]`);
  const wanted = `input[name="${name}"][value="${value}"]`;
  if (!(await isAt(page, wanted))) {
    for (let presses = 0; presses < 60 && !(await isAt(page, wanted)); presses++) await page.keyboard.press('ArrowDown');
  } else {
    await page.keyboard.press('Space');
  }
  await expect(page.locator(wanted)).toBeChecked();
}

/** Chooses from a list that opens. */
export async function pick(page: Page, selector: string, value: string) {
  await to(page, selector);
  const list = page.locator(selector);
  await page.keyboard.press('Home');
  for (let presses = 0; presses < 80 && (await list.inputValue()) !== value; presses++) await page.keyboard.press('ArrowDown');
  await expect(list).toHaveValue(value);
}
