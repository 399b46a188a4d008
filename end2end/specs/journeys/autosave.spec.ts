// Answers that save themselves keep their order, however slow the network is with one of them.
import { expect, type Route, test } from '@playwright/test';
import { go, register } from '../../people';

test('an older change that is held up on the way does not overwrite a newer one', async ({ page, javaScriptEnabled }) => {
  test.skip(!javaScriptEnabled, 'without scripts the button saves');
  await register(page, 'tr');
  await page.goto('/tr/my/profile/work');
  await expect(page.locator('html[data-islands=on]')).toHaveCount(1);
  await page.locator('#occupation').selectOption('welder');
  await expect(page.locator('p[role=status]')).not.toBeEmpty();
  const held: Route[] = [];
  await page.route('**/rpc/profile/save', (route) => {
    if (held.length) return route.continue();
    held.push(route);
    return undefined;
  });
  await page.locator('#years').fill('3');
  await page.locator('#years').blur();
  await expect.poll(() => held.length).toBe(1);
  const newer = page.waitForResponse((answer) => (answer.request().postData() ?? '').includes('years=4'));
  await page.locator('#years').fill('4');
  await page.locator('#years').blur();
  expect((await newer).status()).toBe(200);
  const said = await page.locator('p[role=status]').textContent();
  const older = page.waitForResponse((answer) => (answer.request().postData() ?? '').includes('years=3'));
  await held[0].continue();
  expect((await older).ok(), 'the older one is not taken').toBe(false);
  await expect(page.locator('p[role=status]'), 'and that is no news').toHaveText(said ?? '');
  await page.goto('/tr/my/profile/work');
  await expect(page.locator('#years')).toHaveValue('4');
});

test('what the button sent outlives a change that was still on its way', async ({ page, javaScriptEnabled }) => {
  test.skip(!javaScriptEnabled, 'without scripts the button saves');
  await register(page, 'uz');
  await page.goto('/uz/my/profile/work');
  await expect(page.locator('html[data-islands=on]')).toHaveCount(1);
  const calls: string[] = [];
  await page.route('**/rpc/profile/save', (route) => {
    calls.push(route.request().postData() ?? '');
    return route.abort();
  });
  await page.locator('#occupation').selectOption('welder');
  await page.locator('#years').fill('3');
  await page.locator('#years').blur();
  await expect.poll(() => calls.length).toBe(2);
  // The page says that it could not be saved.
  await expect(page.locator('p[role=status]')).not.toBeEmpty();
  await page.locator('#years').fill('5');
  await go(page);
  await expect(page).toHaveURL(/\/tests$/);
  await page.unroute('**/rpc/profile/save');
  // Now the first change arrives after all.
  const late = await page.evaluate(async (body) => {
    const answer = await fetch('/rpc/profile/save', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    return answer.ok;
  }, calls[1]);
  expect(late).toBe(false);
  await page.goto('/uz/my/profile/work');
  await expect(page.locator('#years')).toHaveValue('5');
  // And on the new page answers save themselves again.
  await expect(page.locator('html[data-islands=on]')).toHaveCount(1);
  await page.locator('#years').fill('6');
  await page.locator('#years').blur();
  await expect(page.locator('p[role=status]')).not.toBeEmpty();
  await page.goto('/uz/my/profile/work');
  await expect(page.locator('#years')).toHaveValue('6');
});
