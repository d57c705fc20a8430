import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type Theme = 'light' | 'dark';
/** Every look costs time: each theme once, each width once. */
const looks: readonly (readonly [Theme, number])[] = [
  ['light', 1440],
  ['dark', 360],
];

const violations = async (page: Page): Promise<readonly string[]> => {
  // Legacy: without the blank page that axe otherwise opens to put the results of frames together. We have none.
  const axe = new AxeBuilder({ page }).setLegacyMode().withTags(standards);
  const { passes, violations } = await axe.analyze();
  // What axe cannot compute it does not call a violation: contrast has to be among what it could.
  expect(passes.map(({ id }) => id)).toContain('color-contrast');
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, any }) => `${id}: ${target.join(' ')} ${any.map(({ message }) => message).join('; ')}`,
    ),
  );
};

/** Nothing to find for axe in either theme on a wide or a narrow screen, and nothing to scroll sideways on a small one. */
export const fitsEverybody = async (page: Page, name: string): Promise<void> => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  const before = page.viewportSize();
  for (const [theme, width] of looks) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    expect.soft(await violations(page), `${name}, ${theme}, ${width} px`).toEqual([]);
  }
  for (const width of [360, 320]) {
    await page.setViewportSize({ width, height: 800 });
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect.soft(sideways, `${name}: pixels beyond a screen of ${width} px`).toBeLessThanOrEqual(0);
  }
  if (before) await page.setViewportSize(before);
};
