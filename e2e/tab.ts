import { expect, type Page } from '@playwright/test';

/**
 * Closes a tab. Chromium may acknowledge the closing of a tab that is about to show another page and not close it, and
 * `Page.close()` then waits forever (microsoft/playwright#42366): this asks again.
 */
export const closeTab = (tab: Page): Promise<void> =>
  expect(async () => {
    if (tab.isClosed()) return;
    const closed = tab.waitForEvent('close', { timeout: 2000 });
    // With the events of leaving it, because Playwright sends a closing without them only once.
    await tab.close({ runBeforeUnload: true });
    await closed;
  }).toPass();
