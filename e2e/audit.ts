import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const violations = async (page: Page): Promise<readonly string[]> => {
  // Legacy: without the blank page that axe otherwise opens to put the results of frames together. We have none.
  const { passes, violations } = await new AxeBuilder({ page }).withTags(standards).setLegacyMode().analyze();
  // What axe cannot compute it does not call a violation: contrast has to be among what it could.
  expect(passes.map(({ id }) => id)).toContain('color-contrast');
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, any }) => `${id}: ${target.join(' ')} ${any.map(({ message }) => message).join('; ')}`,
    ),
  );
};

/** Nothing to find for axe in either theme on a wide or a narrow screen, and nothing to scroll sideways at 320 px. */
export const fitsEverybody = async (page: Page, name: string): Promise<void> => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  const before = page.viewportSize();
  for (const width of [1440, 360]) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect.soft(await violations(page), `${name}, ${colorScheme}, ${width} px`).toEqual([]);
    }
  }
  await page.setViewportSize({ width: 320, height: 800 });
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect.soft(sideways, `${name}: pixels beyond a screen of 320 px`).toBeLessThanOrEqual(0);
  if (before) await page.setViewportSize(before);
};
