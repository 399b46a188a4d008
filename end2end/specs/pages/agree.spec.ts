// The rules of eligibility say the same in the browser as on the server: a thousand generated persons, both builds.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';

const target = resolve(import.meta.dirname, '../../../target');

test('server and WASM agree on a thousand generated persons', async ({ page }) => {
  const cases = readFileSync(resolve(target, 'cases.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { case: string; answer: string });
  expect(cases).toHaveLength(1000);
  // All three answers occur, or the comparison would say little.
  for (const letter of 'ynu') expect(cases.some(({ answer }) => answer.includes(letter))).toBe(true);
  const { js, wasm } = JSON.parse(readFileSync(resolve(target, 'site/pkg/manifest.json'), 'utf8')).public;
  await page.goto('/uz');
  const answers = await page.evaluate(
    async ({ js, wasm, texts }) => {
      const module = await import(`/pkg/${js}`);
      await module.default({ module_or_path: `/pkg/${wasm}` });
      return texts.map((text: string) => module.eligibility(text));
    },
    { js, wasm, texts: cases.map((one) => one.case) },
  );
  expect(answers).toEqual(cases.map(({ answer }) => answer));
});
