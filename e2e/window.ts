import type { BrowserContext, Page } from '@playwright/test';
import { customerWith } from './customer.ts';
import { test as base } from './fixtures.ts';
import { type Watched, watch } from './watch.ts';

interface Window {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly watched: Watched;
}

/** Fails if the pages made the browser do what they must never make it do, and forgets what it did. */
const settle = ({ strangers, images, errors, shifts }: Watched): void => {
  const seen = { strangers: strangers.splice(0), images: images.splice(0), errors: errors.splice(0) };
  shifts.splice(0);
  base.expect(seen).toEqual({ strangers: [], images: [], errors: [] });
};

/**
 * For tests of how pages look: their customers use one window of the worker one after the other, and each finds it without
 * cookies and without what the one before kept. A new window takes Chromium longer than to show a page in one that is open.
 */
export const test = base.extend<object, { readonly kept: { window?: Window } }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names a fixture needs from this pattern
  kept: [({}, use) => use({}), { scope: 'worker' }],

  customer: async ({ kept, browser, contextOptions, product, salesforce: _ready }, use) => {
    if (!kept.window) {
      const context = await browser.newContext(contextOptions);
      const watched = await watch(context, product.url, []);
      kept.window = { context, page: await context.newPage(), watched };
    }
    const { context, page, watched } = kept.window;
    await page.emulateMedia({ colorScheme: null, reducedMotion: null });
    await use(customerWith(page, watched, product.url));
    await page.evaluate(() => sessionStorage.clear());
    // What the page still asks for ends with it. Chromium gives the pages of another origin another process, which
    // begins with nothing compiled.
    await page.goto(`${product.url}/readyz`);
    await context.clearCookies();
    settle(watched);
  },
});
