import type { Browser, BrowserContext, Page } from '@playwright/test';
import { type Watched, watch } from './watch.ts';

/** What is a browser of its own to the pages. */
export interface Window {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly watched: Watched;
}

/** What the pages made the browser do that they must never make it do. */
export type Seen = Pick<Watched, 'strangers' | 'images' | 'errors'>;

/** The windows of a worker. */
export interface Windows {
  /** Opens one without a past. `tolerated`: what else the console may log. */
  open(browser: Browser, tolerated: readonly RegExp[]): Promise<Window>;
  /** Leaves the pages, forgets everything they kept, and returns what was seen. */
  leave(window: Window): Promise<Seen>;
}

/** More are seldom open at the same time, and each takes memory. */
const most = 2;

/** Forgets what the pages of this origin kept; fails if the window cannot be used again. */
const clean = async ({ context, page }: Window, origin: string): Promise<void> => {
  if (context.pages().length !== 1) throw new Error('Other tabs are open');
  // What the page still asks for ends with it. Chromium gives the pages of another origin another process, which
  // begins with nothing compiled.
  await page.goto(`${origin}/readyz`);
  await page.evaluate(() => {
    sessionStorage.clear();
    localStorage.clear();
  });
  await context.clearCookies();
  await page.mouse.move(0, 0);
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
};

/**
 * Customers use the windows of their worker one after the other, and each finds one without cookies and without what the
 * one before kept: a new window takes Chromium longer than to show a page in one that is open.
 */
export const windowsFor = (origin: string): Windows => {
  const free: Window[] = [];
  return {
    async open(browser, tolerated) {
      const window = free.pop();
      if (window) {
        window.watched.tolerated = tolerated;
        return window;
      }
      const context = await browser.newContext();
      const watched = await watch(context, origin, tolerated);
      return { context, page: await context.newPage(), watched };
    },
    async leave(window) {
      const { context, watched } = window;
      const isClean =
        free.length < most &&
        (await clean(window, origin).then(
          () => true,
          () => false,
        ));
      if (isClean) free.push(window);
      else await context.close();
      const { strangers, images, errors, shifts } = watched;
      const seen = { strangers: strangers.splice(0), images: images.splice(0), errors: errors.splice(0) };
      shifts.splice(0);
      watched.clicks = 0;
      return seen;
    },
  };
};
