// Vacancies for everybody, in every written form: markup, weight, barriers, and the data for search engines, checked by a
// validator that is not ours against the vocabulary of schema.org.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Validator from '@adobe/structured-data-validator';
import WebAutoExtractor from '@marbec/web-auto-extractor';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { ask } from '../../answer';
import { FORMS, LANGUAGES } from '../../map';
import { address } from '../../portal';
import { readable } from '../../reading';

const BUDGET = 14 * 1024;
const vocabulary = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../vocabulary/schemaorg-30.0.json'), 'utf8'));

const markup = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { 'no-trailing-whitespace': 'off', 'no-redundant-for': 'off' },
});

type Issue = { issueMessage: string; severity: string; fieldNames?: string[] };

/** What the validator has to say: errors, and recommended fields that are missing. */
async function issues(html: string): Promise<string[]> {
  const data = new WebAutoExtractor({ addLocation: true, embedSource: ['rdfa', 'microdata'] }).parse(html);
  const found: Issue[] = await new Validator(vocabulary).validate(data);
  return found.map(({ severity, issueMessage }) => `${severity}: ${issueMessage}`);
}

/** The public vacancies of the demo, by their paths. */
async function vacancies(): Promise<string[]> {
  const { text } = await ask('/en/vacancies');
  return [...text.matchAll(/href="\/en(\/vacancies\/[0-9a-f-]{36})"/g)].map(([, path]) => path);
}

test('the validator finds what is wrong and what is missing', async () => {
  const job = { '@context': 'https://schema.org', '@type': 'JobPosting', title: 'x', nonsense: 1 };
  const found = (await issues(`<html><head><script type="application/ld+json">${JSON.stringify(job)}</script></head></html>`)).join();
  expect(found).toContain('description');
  expect(found).toContain('baseSalary');
  expect(found).toContain('nonsense');
});

for (const language of LANGUAGES) {
  test(`${language}: every public vacancy`, async ({ page }) => {
    test.setTimeout(120_000);
    const paths = await vacancies();
    expect(paths.length).toBeGreaterThanOrEqual(4);
    for (const path of paths) {
      const { status, bytes, text } = await ask(`/${language}${path}`);
      expect.soft(status, path).toBe(200);
      expect.soft(bytes, `${path}: bytes with brotli`).toBeLessThanOrEqual(BUDGET);
      expect.soft(await issues(text), `${path}: JobPosting`).toEqual([]);
      const job = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text)?.[1] ?? '{}');
      expect.soft(job['@type']).toBe('JobPosting');
      expect.soft(text).toContain(`<link rel="canonical" href="${address}/${language}${path}">`);
      expect.soft(job.url).toBe(`${address}/${language}${path}`);
      for (const tag of ['title', 'description', 'url', 'image', 'type', 'locale']) {
        expect.soft(text, `og:${tag}`).toMatch(new RegExp(`<meta property="og:${tag}" content="[^"]+">`));
      }
      for (const form of LANGUAGES) expect.soft(text).toContain(`hreflang="${FORMS[form]}" href="${address}/${form}${path}"`);
      const report = await markup.validateString(text);
      const faults = report.results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} ${selector}`));
      expect.soft(faults, `${path}: markup`).toEqual([]);
      await page.goto(`/${language}${path}`);
      await readable(page, path);
    }
  });
}
