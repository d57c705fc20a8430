import { expect, test } from '../fixtures.ts';
import { cumulativeLayoutShift } from '../watch.ts';

/** Every journey ends by asking the watch whether anything was wrong, so the watch must notice it. */
test('a page that moves by itself, loads an image or asks another origin is noticed', async ({
  customer,
  setup,
}) => {
  const { page, watched } = customer;
  await page.goto(setup.link);
  await expect(customer.heading).toBeVisible();
  await page.evaluate(() => {
    const block = document.createElement('div');
    block.style.height = '300px';
    document.body.prepend(block);
    document.body.append(Object.assign(new Image(), { src: '/favicon.svg' }));
    return fetch('https://elsewhere.example/').catch(() => {});
  });
  await expect.poll(() => cumulativeLayoutShift(watched)).toBeGreaterThan(0.1);
  await expect.poll(() => watched.images).toHaveLength(1);
  await expect.poll(() => watched.errors.join()).toContain('content policy: connect-src');

  // Already asserted; the end of this test must not find them again.
  watched.images.splice(0);
  watched.errors.splice(0);
  watched.strangers.splice(0);
});

test('a window that is used again keeps nothing of the customer who used it before', async ({
  browser,
  windows,
  product,
}) => {
  const address = `${product.url}/nowhere`;
  const first = await windows.open(browser, []);
  await first.page.goto(address);
  await first.page.evaluate(() => {
    localStorage.setItem('kept', 'here');
    sessionStorage.setItem('kept', 'there');
    // biome-ignore lint/suspicious/noDocumentCookie: the oldest way is available in every page
    document.cookie = 'kept=everywhere';
  });
  first.watched.clicks = 3;
  expect(await windows.leave(first)).toEqual({ strangers: [], images: [], errors: [] });

  const second = await windows.open(browser, []);
  expect(second.context).toBe(first.context);
  expect(second.watched).toMatchObject({ clicks: 0, shifts: [] });
  await second.page.goto(address);
  const kept = await second.page.evaluate(() => [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
  ]);
  expect(kept).toEqual([0, 0, '']);
  await windows.leave(second);
});
