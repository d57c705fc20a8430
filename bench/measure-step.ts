import type { Page } from '@playwright/test';

/** How a step's page looks without scrolling. Lengths are CSS pixels. */
export interface StepFigures {
  readonly act: string;
  /** The whole act is in the window, uncovered, enabled, and begins with a verb. */
  readonly inSight: boolean;
  /** Top of the act in the window. */
  readonly actY: number;
  /** Height of the first finding with one value; null if there is none. */
  readonly evidenceHeight: number | null;
  /** The next act, or the one before it, is to change something in Setup. */
  readonly needsDrawing: boolean;
  readonly hasDrawing: boolean;
  /** Tab stops from the heading to the act. */
  readonly tabStops: number;
}

/** The verbs an act may begin with. */
const verbs =
  /^(Open|Check|Continue|Sign in|Confirm|Choose|Create|Install|Installed|Go to|Answer|Enter|Return|Print|Send|Ask|Forward|Done)\b/;

/** Returns the figures of the page as it is now. */
export const measureStep = async (page: Page): Promise<StepFigures> => {
  const found = await page.evaluate(() => {
    const act = document.querySelector<HTMLElement>('.act-main .button');
    const heading = document.querySelector('h1');
    if (!act || !heading) return null;
    const box = act.getBoundingClientRect();
    const isWhole =
      box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth && box.width > 0;
    const corners = [
      [box.left + 4, box.top + 4],
      [box.right - 4, box.bottom - 4],
      [box.left + box.width / 2, box.top + box.height / 2],
    ] as const;
    const isUncovered = corners.every(([x, y]) => act.contains(document.elementFromPoint(x, y)));
    const stops = [
      ...document.querySelectorAll<HTMLElement>(
        'main :is(a[href], button, input, select, textarea, summary, [tabindex="0"])',
      ),
    ].filter((element) => element.checkVisibility() && element.tabIndex >= 0);
    const after = (a: Node, b: Node) =>
      (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const radios = new Set<string>();
    const between = stops.filter((element) => {
      if (!after(heading, element) || !after(element, act)) return false;
      // Radio buttons of one name are one stop.
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
      if (radios.has(element.name)) return false;
      radios.add(element.name);
      return true;
    });
    const single = document.querySelector('.fault:has(.fault-values)');
    return {
      act: act.textContent.trim(),
      isSeen: isWhole && isUncovered && act.getAttribute('aria-disabled') !== 'true',
      actY: box.top,
      evidenceHeight: single?.getBoundingClientRect().height ?? null,
      needsDrawing: act.matches(
        'a[target=_blank]:is([href*="/lightning/"], [href*="/_ui/"], [href*="/packaging/"])',
      ),
      hasDrawing: document.querySelector('.screen') !== null,
      tabStops: between.length + 1,
    };
  });
  if (!found) throw new Error(`No act on ${page.url()}`);
  const { isSeen, ...figures } = found;
  return { ...figures, inSight: isSeen && verbs.test(found.act) };
};
