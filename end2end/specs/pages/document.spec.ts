// Every public page in every written form, read as text: its weight, its markup, its words.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { type Answer, ask } from '../../answer';
import { FORMS, LANGUAGES, PAGES } from '../../map';

const BUDGET = 14 * 1024;

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  // Matters of taste, not of validity.
  rules: { 'no-trailing-whitespace': 'off', 'no-redundant-for': 'off' },
});

const ids = readFileSync(resolve(import.meta.dirname, '../../../locales/en/portal.ftl'), 'utf8')
  .split('\n')
  .map((line) => /^([a-z0-9-]+) =/.exec(line)?.[1])
  .filter((id): id is string => Boolean(id?.includes('-')));

/** What a person reads, with a space for each tag. */
const words = (html: string) =>
  html
    .replace(/<style>.*?<\/style>/gs, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#?\w+;/g, ' ');

/** Markers of the islands are the framework's own and no standard element. */
const withoutIslands = (html: string) => html.replace(/<\/?leptos-island[^>]*>/g, '').replaceAll('<!>', '');

const REPORT = { programme: 'ssw1-nursing-care', 'born-day': '5', 'born-month': '3', 'born-year': '1999', tests: 'jlpt-n5' };

/** The pages, those that answer a form included. */
const all: [string, (language: string) => Promise<Answer>][] = [
  ...PAGES.map((path): (typeof all)[number] => [path || '/', (language) => ask(`/${language}${path}`)]),
  ['the eligibility report', (language) => ask(`/${language}/eligibility`, {}, REPORT)],
  ['the eligibility questions with errors', (language) => ask(`/${language}/eligibility`, {}, { stay: 'x', 'born-day': '40' })],
  ['registering with errors', (language) => ask(`/${language}/register`, {}, { contact: 'x' })],
  ['signing in with errors', (language) => ask(`/${language}/sign-in`, {}, { contact: '' })],
];

for (const language of LANGUAGES) {
  for (const [name, open] of all) {
    test(`${language}: ${name}`, async () => {
      const { status, headers, bytes, text } = await open(language);
      expect(status, 'the page is there').not.toBe(500);
      if (name === '/no-such-page') expect(status).toBe(404);
      else expect([200, 422], `the status is ${status}`).toContain(status);

      expect.soft(bytes, 'bytes with brotli').toBeLessThanOrEqual(BUDGET);
      expect.soft(headers['content-language']).toBe(FORMS[language]);
      expect.soft(text).toContain(`<html lang="${FORMS[language]}">`);
      for (const form of LANGUAGES) expect.soft(text).toContain(`hreflang="${FORMS[form]}"`);
      expect.soft(text.match(/<h1/g)?.length, 'one first heading').toBe(1);

      const scripts = text.match(/<script(?! type="application\/ld\+json")/g)?.length ?? 0;
      expect.soft(scripts, 'a script only where there is an island').toBe(text.includes('<leptos-island') ? 1 : 0);

      const read = words(text);
      expect.soft(text, 'no placeable of a message').not.toMatch(/\{\s*\$/);
      expect.soft(read).not.toContain('No localization');
      const tokens = new Set(read.split(/[\s:;,.()]+/));
      expect.soft(ids.filter((id) => tokens.has(id)), 'no message id').toEqual([]);

      const report = await validator.validateString(withoutIslands(text));
      const problems = report.results.flatMap((result) =>
        result.messages.map(({ ruleId, message, offset }) => `${ruleId}: ${message} at ${text.slice(offset - 40, offset + 80)}`),
      );
      expect.soft(problems, 'valid HTML').toEqual([]);
    });
  }
}
