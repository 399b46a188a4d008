import { defineConfig } from '@playwright/test';
import { address, launchOptions, webServer } from './portal';

const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };
const desktop = { viewport: { width: 1280, height: 800 } };
const journeys = /journeys\/.*\.spec\.ts/;

export default defineConfig({
  testDir: 'specs',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  reporter: [['list']],
  timeout: 30_000,
  use: { baseURL: address, launchOptions, locale: 'uz', actionTimeout: 10_000, trace: 'retain-on-failure', serviceWorkers: 'block' },
  webServer,
  projects: [
    { name: 'pages', testMatch: /pages\/.*\.spec\.ts/, use: { viewport: { width: 320, height: 640 } } },
    { name: 'phone-360', testMatch: journeys, use: phone },
    { name: 'phone-360-no-scripts', testMatch: journeys, use: { ...phone, javaScriptEnabled: false } },
    { name: 'desktop-1280', testMatch: journeys, use: desktop },
  ],
});
