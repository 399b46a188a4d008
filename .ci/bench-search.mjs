// Part of `make bench`: what search costs in the database as the list grows, on both engines. SIZES=1000,100000,1000000 for more.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const program = resolve(process.argv[2]);
const sizes = (process.env.SIZES ?? '1000,100000').split(',').map(Number);
const times = process.env.TIMES ?? '200';
const folder = mkdtempSync(join(tmpdir(), 'koprik-search-'));
const databases = [['SQLite', `sqlite:${join(folder, 'bench.db')}`]];
if (process.env.KOPRIK_TEST_POSTGRES) databases.push(['PostgreSQL', process.env.KOPRIK_TEST_POSTGRES]);

// A word that most adverts have, one of some, one of few, one of none; each filter; words with filters.
const questions = {
  'whole list': [],
  'country': ['', 'to=JP'],
  'region': ['', 'region=jp-47'],
  'sector': ['', 'sector=construction'],
  'occupation': ['', 'occupation=7212'],
  'programme': ['', 'programme=ssw1-construction'],
  'pay': ['', 'pay=JPY-250000'],
  'language': ['', 'language=n4'],
  'housing': ['', 'housing=free'],
  'start': ['', 'start=4'],
  'experience': ['', 'experience=none'],
  'common word': ['Japan'],
  'middling word': ['payvandchi'],
  'rare word': ['Naha'],
  'absent word': ['qwertyuiop'],
  'two words': ['payvandchi Nagoya'],
  'common word, filter': ['Japan', 'sector=construction'],
  'middling word, filter': ['payvandchi', 'to=JP'],
  'rare word, filter': ['Naha', 'language=n4'],
  'absent word, filter': ['qwertyuiop', 'to=JP'],
  'words of other countries': ['Nagoya', 'to=TR'],
  'five filters': ['сварщик', 'to=JP', 'pay=JPY-200000', 'language=n4', 'housing=given', 'experience=none'],
};

try {
  for (const [engine, database] of databases) {
    const options = { env: { ...process.env, DATABASE_URL: database, KOPRIK_LOG: 'error' }, cwd: folder, maxBuffer: 1 << 26 };
    const koprik = (...args) => execFileSync(program, args, options).toString();
    let written = 0;
    for (const [seed, size] of sizes.entries()) {
      const began = performance.now();
      koprik('generate', '--vacancies', String(size - written), '--seed', String(seed + 100));
      const took = ((performance.now() - began) / 1000).toFixed(0);
      written = size;
      console.log(`\n${engine}, ${size} vacancies (written in ${took} s): median / p99 in ms of the database and its driver, ${times} times each`);
      const table = {};
      for (const [name, [words = '', ...filters]] of Object.entries(questions)) {
        const said = koprik('search', words, '--times', times, ...filters.flatMap((filter) => ['--filter', filter]));
        const row = {};
        for (const line of said.trim().split('\n')) {
          const [what, median, p99, rows] = line.split(';');
          row[what] = `${(median / 1000).toFixed(2)} / ${(p99 / 1000).toFixed(2)} (${rows})`;
        }
        table[name] = row;
      }
      console.table(table);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
