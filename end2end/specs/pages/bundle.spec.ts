// What the browser loads for islands: small, under names that say their content, kept for ever.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { ask } from '../../answer';

const BUDGETS = { public: 110 * 1024, desk: 200 * 1024 };
const manifest = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../../target/site/pkg/manifest.json'), 'utf8'));

for (const [audience, budget] of Object.entries(BUDGETS)) test(`the bundle “${audience}” stays within its weight`, async () => {
  const { loader } = manifest;
  const { js, wasm } = manifest[audience];
  let sum = 0;
  for (const [name, kind] of [
    [loader, 'text/javascript'],
    [js, 'text/javascript'],
    [wasm, 'application/wasm'],
  ]) {
    const answer = await ask(`/pkg/${name}`);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toContain(kind);
    expect(answer.headers['content-encoding']).toBe('br');
    expect(answer.headers['cache-control']).toContain('immutable');
    sum += answer.bytes;
  }
  expect(sum).toBeLessThanOrEqual(budget);
  expect((await ask(`/pkg/${loader}`)).bytes).toBeLessThan(1024);
});

test('what keeps drafts of forms is smaller than one picture', async () => {
  const answer = await ask(`/pkg/${manifest.draft}`);
  expect(answer.headers['content-type']).toContain('text/javascript');
  expect(answer.headers['cache-control']).toContain('immutable');
  expect(answer.bytes).toBeLessThan(2 * 1024);
});

test('a page with an island names exactly the files that there are', async () => {
  const { text } = await ask('/uz/eligibility', {}, { programme: 'ssw1-construction' });
  for (const name of text.match(/\/pkg\/[^"]+/g) ?? ['none']) expect((await ask(name)).status).toBe(200);
});
