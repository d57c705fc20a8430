import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { root } from './program.ts';

const folder = join(root, 'docs/screens');
/** Tall enough for what matters of a page. The wide one is drawn smaller, as a README shows it anyway. */
const shapes = [
  { width: 360, height: 1800, scale: 1 },
  { width: 1440, height: 2700, scale: 2 / 3 },
] as const;
const mostBytes = 200_000;

/** Of the whole window. Playwright itself can draw nothing smaller. */
const pictureOf = async (page: Page, width: number, height: number, scale: number): Promise<Buffer> => {
  await page.setViewportSize({ width, height });
  const browser = await page.context().newCDPSession(page);
  const { data } = await browser.send('Page.captureScreenshot', {
    format: 'png',
    clip: { x: 0, y: 0, width, height, scale },
  });
  await browser.detach();
  return Buffer.from(data, 'base64');
};

/**
 * The page in both themes, narrow and wide, each with its heading in view and nothing to scroll sideways.
 * With `UPDATE_SCREENS=1` a picture of each is kept: `docs/screens/<name>-<theme>-<width>.png`.
 */
export const isShownInEveryShape = async (page: Page, name: string): Promise<void> => {
  const before = page.viewportSize();
  await page.mouse.move(0, 0);
  for (const theme of ['light', 'dark'] as const)
    for (const shape of shapes) {
      const which = `${name}-${theme}-${shape.width}`;
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width: shape.width, height: 700 });
      await page.evaluate(() => scrollTo(0, 0));
      await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
      const [height, beyond] = await page.evaluate(() => {
        const { scrollHeight, scrollWidth } = document.documentElement;
        return [scrollHeight, scrollWidth - innerWidth] as const;
      });
      expect(beyond, `${which}: pixels beyond the screen`).toBeLessThanOrEqual(0);
      if (process.env.UPDATE_SCREENS !== '1') continue;
      // A short page is shown whole: its bar then stands at its end and not in the middle.
      const picture = await pictureOf(page, shape.width, Math.min(height, shape.height), shape.scale);
      expect(picture.byteLength, `${which}: bytes`).toBeLessThan(mostBytes);
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, `${which}.png`), picture);
    }
  if (before) await page.setViewportSize(before);
};
