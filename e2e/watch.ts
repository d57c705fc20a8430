import type { BrowserContext } from '@playwright/test';

/** One layout shift, as the browser counts it for CLS. */
interface Shift {
  /** Two documents never share this. */
  readonly document: number;
  readonly path: string;
  /** Milliseconds since the document started. */
  readonly at: number;
  readonly value: number;
  /** What moved, as class names, from and to how many pixels below the upper edge of the window. */
  readonly moved: readonly string[];
  /** How far the page was scrolled when the browser reported it. */
  readonly scrolled: number;
}

/** What a page of ours must never make a browser do. Each list is empty if all is well. */
export interface Watched {
  /** Requests to another origin, other than going there. */
  readonly strangers: string[];
  readonly images: string[];
  /** Errors in the console, uncaught ones, and violations of the content policy. */
  readonly errors: string[];
  /** What moved on our pages without user input. */
  readonly shifts: Shift[];
  /** How often something on our pages was pressed with the pointer. */
  clicks: number;
  /** What else the console may log. */
  tolerated: readonly RegExp[];
}

/** The browser's entry; TypeScript's library does not declare it. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

/** The browser logs every refused fetch; that a request is refused is often what a journey is about. */
const isRefusal = (text: string): boolean =>
  /^Failed to load resource: the server responded with a status of 4\d\d/.test(text);

/** Watches the pages of this origin in a browser. */
export const watch = async (
  context: BrowserContext,
  origin: string,
  tolerated: readonly RegExp[],
): Promise<Watched> => {
  const watched: Watched = { strangers: [], images: [], errors: [], shifts: [], clicks: 0, tolerated };
  const isOurs = (url: string): boolean => URL.parse(url)?.origin === origin;

  context.on('request', (request) => {
    if (request.isNavigationRequest() || !isOurs(request.frame().url())) return;
    if (!isOurs(request.url())) watched.strangers.push(request.url());
    if (request.resourceType() === 'image') watched.images.push(request.url());
  });
  context.on('console', (message) => {
    if (message.type() !== 'error' || !isOurs(message.page()?.url() ?? '')) return;
    const text = message.text();
    if (!isRefusal(text) && !watched.tolerated.some((pattern) => pattern.test(text)))
      watched.errors.push(text);
  });
  context.on('weberror', (error) => watched.errors.push(String(error.error())));

  await context.exposeBinding('shifted', (_source, shift: Shift) => watched.shifts.push(shift));
  await context.exposeBinding('pressed', () => {
    watched.clicks += 1;
  });
  await context.addInitScript((ours) => {
    if (location.origin !== ours) return;
    // Before anything else hears of it: the page may leave at once.
    const { pressed } = globalThis as unknown as { pressed(): void };
    addEventListener('pointerdown', () => pressed(), true);
    addEventListener('securitypolicyviolation', (event) =>
      console.error(`content policy: ${event.violatedDirective} ${event.blockedURI}`),
    );
    const { shifted } = globalThis as unknown as { shifted(shift: Shift): void };
    const tell = (entry: LayoutShift) => {
      if (entry.hadRecentInput) return;
      shifted({
        document: performance.timeOrigin,
        path: location.pathname,
        at: entry.startTime,
        value: entry.value,
        moved: entry.sources.map(({ node, previousRect, currentRect }) => {
          const what =
            node instanceof Element ? `${node.localName}.${node.className}` : `text ${node?.textContent}`;
          return `${what} ${previousRect.top} → ${currentRect.top}`;
        }),
        scrolled: scrollY,
      });
    };
    new PerformanceObserver((list) => {
      (list.getEntries() as LayoutShift[]).forEach(tell);
    }).observe({ type: 'layout-shift', buffered: true });
  }, origin);
  return watched;
};

/** The CLS of the worst document: the sum of all its shifts, where browsers report the worst five seconds of it. */
export const cumulativeLayoutShift = ({ shifts }: Watched): number => {
  const sums = new Map<number, number>();
  for (const { document, value } of shifts) sums.set(document, (sums.get(document) ?? 0) + value);
  return Math.max(0, ...sums.values());
};
