import { defineConfig } from '@playwright/test';
import { address, launchOptions, webServer } from './portal';

const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };
const desktop = { viewport: { width: 1280, height: 800 } };
const journeys = /journeys\/.*\.spec\.ts/;

// A journey that is told in several languages runs in one of them on each kind of device; all of them on all with EVERY=1.
const told = (own: string) =>
  process.env.EVERY ? undefined : new RegExp(`\\b(?:in|from|itself:) (?!${own}\\b)(?:uz|ru|ja)\\b`);

export default defineConfig({
  testDir: 'specs',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // A test that passes only the second time is named as flaky; its trace is kept.
  retries: 1,
  reporter: [['list']],
  expect: { timeout: 10_000 },
  timeout: 30_000,
  use: { baseURL: address, launchOptions, locale: 'uz', actionTimeout: 15_000, trace: 'on-first-retry', screenshot: 'only-on-failure', serviceWorkers: 'block' },
  webServer,
  projects: [
    { name: 'pages', testMatch: /pages\/.*\.spec\.ts/, use: { viewport: { width: 320, height: 640 } } },
    { name: 'phone-360', testMatch: journeys, grepInvert: told('uz'), use: phone },
    { name: 'phone-360-no-scripts', testMatch: journeys, grepInvert: told('ru'), use: { ...phone, javaScriptEnabled: false } },
    { name: 'desktop-1280', testMatch: journeys, grepInvert: told('ja'), use: desktop },
  ],
});
