import { defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium } from './chromium.ts';

export default defineConfig({
  testDir: '.',
  globalSetup: './build-web.ts',
  // Each worker runs a browser, the product and a simulated Salesforce of its own.
  workers: 3,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  // Generous, because a busy machine is no fault of the product; what passes does not wait.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: {
    launchOptions: { executablePath: findChromium(), args: chromiumArguments },
    locale: 'en-GB',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1280, height: 800 },
    screenshot: { mode: 'only-on-failure', fullPage: true },
    actionTimeout: 15_000,
    navigationTimeout: 15_000,
  },
  projects: [
    // These need a product of their own, and so another worker, whose start takes its time: they come first, each beside
    // the other, so that at the end no worker waits for one that has just started. The picture of the list shows only the
    // setups that its test made.
    { name: 'own-product', testMatch: ['journeys/test-guide.spec.ts', 'pages/staff-list.spec.ts'] },
    {
      name: 'product',
      testMatch: ['journeys/*.spec.ts', 'pages/*.spec.ts'],
      testIgnore: ['journeys/test-guide.spec.ts', 'pages/staff-list.spec.ts'],
    },
  ],
});
