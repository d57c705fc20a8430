import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type axe from 'axe-core';
import { root } from './program.ts';

/** The document's own window, where axe was loaded. */
interface WindowWithAxe {
  readonly axe: typeof axe;
}

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];
/**
 * 320 px is the width of a page of 1280 px at 400 %. The themes differ in colors alone (`tokens.test.ts`): each width is
 * checked once.
 */
const widths: Readonly<Record<Theme, readonly number[]>> = { light: [1440, 768, 320], dark: [360] };
/**
 * axe takes its time: each theme once, a wide and a narrow page once, and between the two what the width can change. With
 * `EVERY_LOOK=1` it looks for everything in both themes at each of the three widths.
 */
const everyLook = process.env.EVERY_LOOK === '1';
const looksOfAxe: Readonly<Record<Theme, number>> = { light: 1440, dark: 360 };
const between = 768;
const three = [1440, between, 360];
const rulesOfWidth = ['target-size', 'scrollable-region-focusable'];

/** Returns what axe looks for in a theme at a width; undefined for nothing. */
const looksFor = (theme: Theme, width: number): axe.RunOnly | undefined => {
  if (everyLook ? three.includes(width) : looksOfAxe[theme] === width)
    return { type: 'tag', values: standards };
  return width === between ? { type: 'rule', values: rulesOfWidth } : undefined;
};

const folder = join(root, 'docs/screens');
/** Tall enough for the important part of a page. The wide one is drawn smaller, as a README shows it anyway. */
const pictures = [
  { width: 360, height: 1800, scale: 1 },
  { width: 1440, height: 2700, scale: 2 / 3 },
] as const;
const mostBytes = 250_000;

/** The short form: what `axe.source` holds is more than twice as long. */
const axeScript = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Loads axe once into a document: AxeBuilder loads its half megabyte again for each look at the same page. */
const findViolations = async (page: Page, runOnly: axe.RunOnly): Promise<readonly string[]> => {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeScript);
  const { passes, violations } = await page.evaluate(
    // Only violations are wanted whole: of what passes, axe looks for the place of one element and not of all.
    (only) =>
      (globalThis as unknown as WindowWithAxe).axe.run(document, {
        runOnly: only,
        resultTypes: ['violations'],
      }),
    runOnly,
  );
  // axe does not report what it cannot compute as a violation, so contrast must be among what it computed.
  if (runOnly.type === 'tag') expect(passes.map(({ id }) => id)).toContain('color-contrast');
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, any }) => `${id}: ${target.join(' ')} ${any.map(({ message }) => message).join('; ')}`,
    ),
  );
};

/** Draws the whole window. Playwright itself can draw nothing smaller. */
const draw = async (page: Page, width: number, height: number, scale: number): Promise<Buffer> => {
  await page.setViewportSize({ width, height });
  const browser = await page.context().newCDPSession(page);
  const { data } = await browser.send('Page.captureScreenshot', {
    format: 'png',
    clip: { x: 0, y: 0, width, height, scale },
  });
  await browser.detach();
  return Buffer.from(data, 'base64');
};

/** Keeps `docs/screens/<picture>-<theme>-<width>.png`. */
const keepPicture = async (page: Page, picture: string, theme: Theme): Promise<void> => {
  for (const shape of pictures) {
    const which = `${picture}-${theme}-${shape.width}`;
    await page.setViewportSize({ width: shape.width, height: 700 });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    // A short page is shown whole: its bar is then at its end and not in the middle.
    const bytes = await draw(page, shape.width, Math.min(height, shape.height), shape.scale);
    expect(bytes.byteLength, `${which}: bytes`).toBeLessThan(mostBytes);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, `${which}.png`), bytes);
  }
};

const expectToFit = async (page: Page, which: string): Promise<void> => {
  const { isHeadingInView, beyond } = await page.evaluate(async () => {
    // Of a window that has just changed its size, the page hears before the next frame.
    await new Promise(requestAnimationFrame);
    scrollTo(0, 0);
    const { top, bottom, left, right } =
      document.querySelector('h1')?.getBoundingClientRect() ?? new DOMRect();
    return {
      isHeadingInView: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
      beyond: document.documentElement.scrollWidth - innerWidth,
    };
  });
  expect.soft(isHeadingInView, `${which}: the heading is in view`).toBe(true);
  expect.soft(beyond, `${which}: pixels beyond the screen`).toBeLessThanOrEqual(0);
};

/**
 * Expects of a page in both themes, and wide and narrow: one heading, in view; nothing to scroll sideways; nothing that
 * axe finds. With `UPDATE_SCREENS=1` a picture of each is kept under the name `picture`.
 */
export const expectAccessible = async (page: Page, name: string, picture?: string): Promise<void> => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  // Nothing is being fetched or checked anymore.
  await expect(page.locator('.spinner')).toHaveCount(0);
  const before = page.viewportSize();
  await page.mouse.move(0, 0);
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    for (const width of everyLook ? [...three, 320] : widths[theme]) {
      const which = `${name}, ${theme}, ${width} px`;
      await page.setViewportSize({ width, height: 800 });
      await expectToFit(page, which);
      const rules = looksFor(theme, width);
      if (rules) expect.soft(await findViolations(page, rules), which).toEqual([]);
    }
    if (picture !== undefined && process.env.UPDATE_SCREENS === '1') await keepPicture(page, picture, theme);
  }
  if (before) await page.setViewportSize(before);
};
