import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import express from 'express';
import { web } from '../apps/api/src/http/web.ts';
import buildWeb from '../e2e/build-web.ts';
import { chromiumArguments, findChromium } from '../e2e/chromium.ts';
import { measureStep, type StepFigures } from './measure-step.ts';
import { readStepStates, type StepState } from './step-states.ts';

const sizes = [
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
  { width: 360, height: 640 },
] as const;
type Size = (typeof sizes)[number];

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Answers the page's calls with one state: the page itself is the built one. */
const showState = async (page: Page, origin: string, { setup, step }: StepState): Promise<void> => {
  const json = (body: unknown) => ({ contentType: 'application/json', body: JSON.stringify(body) });
  await page.unrouteAll();
  await page.route('**/api/**', (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path === `/api/setups/${setup.id}`) return route.fulfill(json(setup));
    if (path === `/api/setups/${setup.id}/steps/${step.id}`) return route.fulfill(json(step));
    return route.fulfill({ status: 204 });
  });
  await page.goto(`${origin}/setups/${setup.id}/steps/${step.id}`);
  await page.locator('.act').waitFor();
};

type Figures = StepFigures & { readonly name: string };

/** What one state looks like at each size. */
type AtSizes = ReadonlyMap<Size, Figures>;

const measureAtSizes = async (page: Page, sizes: readonly Size[], name: string): Promise<AtSizes> => {
  const figures = new Map<Size, Figures>();
  for (const size of sizes) {
    await page.setViewportSize(size);
    await page.evaluate(() => scrollTo(0, 0));
    figures.set(size, { name, ...(await measureStep(page)) });
  }
  return figures;
};

/** Measures every state at every size, at first and after the page of its task was opened. */
const measureAll = async (
  browser: Browser,
  origin: string,
  sizes: readonly Size[],
  states: readonly StepState[],
): Promise<readonly AtSizes[]> => {
  const context = await browser.newContext({ locale: 'en-US', reducedMotion: 'reduce' });
  const page = await context.newPage();
  // The states do not change, so nothing is announced.
  await page.addInitScript(() => {
    Object.assign(globalThis, {
      EventSource: class extends EventTarget {
        close() {}
      },
    });
  });
  const figures: AtSizes[] = [];
  for (const state of states) {
    await showState(page, origin, state);
    figures.push(await measureAtSizes(page, sizes, state.name));
    const opens = page.locator('.act-main a[target=_blank]');
    if ((await opens.count()) === 0) continue;
    // The Setup page itself is not reachable from here.
    await opens.evaluate((link) => {
      link.addEventListener('click', (event) => event.preventDefault());
      (link as HTMLElement).click();
    });
    figures.push(await measureAtSizes(page, sizes, `${state.name} opened`));
  }
  await context.close();
  return figures;
};

const isMiss = ({ inSight, needsDrawing, hasDrawing, tabStops, evidenceHeight }: Figures): boolean =>
  !inSight || (needsDrawing && !hasDrawing) || tabStops > 4 || (evidenceHeight ?? 0) > 72;

/** Prints the states that miss a goal at one size, and its line. */
const printSize = ({ width, height }: Size, figures: readonly Figures[]): void => {
  const heights = figures.flatMap(({ evidenceHeight }) => (evidenceHeight === null ? [] : [evidenceHeight]));
  for (const { name, ...of } of figures.filter(isMiss)) console.log(`  ${name} ${JSON.stringify(of)}`);
  console.log(
    JSON.stringify({
      size: `${width}x${height}`,
      states: figures.length,
      actInSight: figures.filter(({ inSight }) => inSight).length,
      medianActY: Math.round(median(figures.map(({ actY }) => actY))),
      medianEvidenceHeight: Math.round(median(heights)),
      highestEvidence: Math.round(Math.max(...heights)),
      withoutDrawing: figures.filter((one) => one.needsDrawing && !one.hasDrawing).length,
      tabStopsToAct: Math.max(...figures.map(({ tabStops }) => tabStops)),
    }),
  );
};

/** Names of the states that missed a goal when they were opened last. */
const missesFile = join(tmpdir(), 'orgready-bench-steps.json');

/**
 * Opens every state of every step and prints how far the next act is in sight, one JSON line a size, and the states that
 * miss a goal. A size such as `1440x900` measures that one of the five only, `again` opens only the states that missed a
 * goal last time.
 */
export const benchSteps = async (): Promise<void> => {
  const asked = process.argv.slice(3);
  const named = sizes.filter(({ width, height }) => asked.includes(`${width}x${height}`));
  const only = asked.includes('again')
    ? new Set<string>(JSON.parse(await readFile(missesFile, 'utf8')))
    : undefined;
  buildWeb();
  // A copy: the pages may be built again meanwhile.
  const pages = await mkdtemp(join(tmpdir(), 'orgready-pages-'));
  await cp(new URL('../apps/web/dist', import.meta.url), pages, { recursive: true });
  const states = await readStepStates(only);
  const server = createServer(
    express().use(web(pages, 'bench', { of: () => ({ origin: '', blueprintId: null }) })),
  );
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
  try {
    const wanted = named.length > 0 ? named : sizes;
    const all = await measureAll(browser, origin, wanted, states);
    for (const size of wanted)
      printSize(
        size,
        all.flatMap((one) => one.get(size) ?? []),
      );
    const misses = all.flatMap((one) => [...one.values()].filter(isMiss));
    await writeFile(
      missesFile,
      JSON.stringify([...new Set(misses.map(({ name }) => name.replace(/ opened$/, '')))]),
    );
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
    await rm(pages, { recursive: true });
  }
};
