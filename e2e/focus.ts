import { expect, type Page } from '@playwright/test';

/** What the focus rests on while it cannot be seen: something that stays on top covers a part of it, or its ring lies outside. */
const unseen = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const own = element.getBoundingClientRect();
    const called = `${element.localName} “${element.textContent?.trim().slice(0, 40)}”`;
    const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(element);
    const ring = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
    const { clientWidth } = document.documentElement;
    if (outlineStyle === 'none' || own.left < ring || own.right + ring > clientWidth)
      return `the ring of ${called}`;
    for (const bar of document.querySelectorAll('.action-bar, .step-sheet')) {
      const { top, bottom } = bar.getBoundingClientRect();
      const covers = getComputedStyle(bar).position === 'sticky' && !bar.contains(element);
      if (covers && Math.min(own.bottom, bottom) - Math.max(own.top, top) > 1)
        return `${called} under .${bar.classList[0]}`;
    }
    return null;
  });

/** Tab goes through the whole page, on a wide and on a narrow screen, and all it comes to can be seen. */
export const expectFocusVisible = async (page: Page): Promise<void> => {
  const before = page.viewportSize();
  for (const [width, height] of [
    [1440, 900],
    [360, 740],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.getByRole('link', { name: 'Skip to the step' }).focus();
    const hidden: string[] = [];
    let stops = 0;
    for (; stops < 100; stops += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.closest('footer') !== null)) break;
      const found = await unseen(page);
      if (found) hidden.push(found);
    }
    expect(stops, 'stops of the Tab key').toBeGreaterThan(3);
    expect(hidden, `${width} px`).toEqual([]);
  }
  if (before) await page.setViewportSize(before);
};
