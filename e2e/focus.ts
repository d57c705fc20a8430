import { expect, type Page } from '@playwright/test';

/** What the focus rests on while something that stays on top of the page covers a part of it. */
const coveredBy = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const own = element.getBoundingClientRect();
    for (const bar of document.querySelectorAll('.action-bar, .step-sheet')) {
      const { top, bottom } = bar.getBoundingClientRect();
      const covers = getComputedStyle(bar).position === 'sticky' && !bar.contains(element);
      if (covers && Math.min(own.bottom, bottom) - Math.max(own.top, top) > 1)
        return `${element.localName} “${element.textContent?.trim().slice(0, 40)}” under .${bar.classList[0]}`;
    }
    return null;
  });

/** Tab goes through the whole page, on a wide and on a narrow screen, and nothing it comes to is under a bar. */
export const showsWhatHasFocus = async (page: Page): Promise<void> => {
  const before = page.viewportSize();
  for (const [width, height] of [
    [1440, 900],
    [360, 740],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.getByRole('heading', { level: 1 }).focus();
    const covered: string[] = [];
    let stops = 0;
    for (; stops < 100; stops += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.closest('footer') !== null)) break;
      const found = await coveredBy(page);
      if (found) covered.push(found);
    }
    expect(stops, 'stops of the Tab key').toBeGreaterThan(3);
    expect(covered, `${width} px`).toEqual([]);
  }
  if (before) await page.setViewportSize(before);
};
