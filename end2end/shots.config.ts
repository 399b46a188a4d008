// `npm run shots`: pictures of the main pages on a phone and on a desktop, into target/shots.
import { defineConfig } from '@playwright/test';
import { address, launchOptions, webServer } from './portal';

export default defineConfig({
  testDir: 'shots',
  testMatch: /.*\.shots\.ts/,
  outputDir: 'test-results/shots',
  fullyParallel: true,
  workers: 2,
  reporter: [['list']],
  use: { baseURL: address, launchOptions, locale: 'uz' },
  webServer,
  projects: [
    { name: 'phone', use: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 } },
    { name: 'phone-dark', use: { viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true, colorScheme: 'dark' } },
    { name: 'desktop', use: { viewport: { width: 1280, height: 800 } } },
  ],
});
