import { defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium } from './chromium.ts';

export default defineConfig({
  testDir: '.',
  globalSetup: './build-web.ts',
  // Each worker runs a browser, the product and a simulated Salesforce of its own.
  workers: 2,
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
    { name: 'journeys', testMatch: 'journeys/*.spec.ts' },
    { name: 'pages', testMatch: 'pages/*.spec.ts', testIgnore: 'pages/staff-list.spec.ts' },
    // A project of its own has a worker, and so a database, of its own: the picture of the list shows only what it made.
    { name: 'staff-list', testMatch: 'pages/staff-list.spec.ts' },
  ],
});
