import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
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

/** Measures every state, at first and after the page of its task was opened. */
const measureAll = async (
  browser: Browser,
  origin: string,
  size: (typeof sizes)[number],
  states: readonly StepState[],
): Promise<readonly (StepFigures & { readonly name: string })[]> => {
  const context = await browser.newContext({ viewport: size, locale: 'en-US', reducedMotion: 'reduce' });
  const page = await context.newPage();
  // The states do not change, so nothing is announced.
  await page.addInitScript(() => {
    Object.assign(globalThis, {
      EventSource: class extends EventTarget {
        close() {}
      },
    });
  });
  const figures: (StepFigures & { name: string })[] = [];
  for (const state of states) {
    await showState(page, origin, state);
    figures.push({ name: state.name, ...(await measureStep(page)) });
    const opens = page.locator('.act-main a[target=_blank]');
    if ((await opens.count()) === 0) continue;
    // The Setup page itself is not reachable from here.
    await opens.evaluate((link) => {
      link.addEventListener('click', (event) => event.preventDefault());
      (link as HTMLElement).click();
    });
    figures.push({ name: `${state.name} opened`, ...(await measureStep(page)) });
  }
  await context.close();
  return figures;
};

/**
 * Opens every state of every step at five sizes, or at the one that is named, such as `1440x900`, and prints how far the
 * next act is in sight, one JSON line a size, and the states that miss a goal.
 */
export const benchSteps = async (): Promise<void> => {
  const named = process.argv[3];
  const wanted = sizes.filter(({ width, height }) => !named || named === `${width}x${height}`);
  buildWeb();
  const states = await readStepStates();
  const server = createServer(
    express().use(web(fileURLToPath(new URL('../apps/web/dist', import.meta.url)), 'bench')),
  );
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
  try {
    for (const size of wanted) {
      const figures = await measureAll(browser, origin, size, states);
      const misses = figures.filter(
        ({ inSight, needsDrawing, hasDrawing, tabStops, evidenceHeight }) =>
          !inSight || (needsDrawing && !hasDrawing) || tabStops > 4 || (evidenceHeight ?? 0) > 72,
      );
      for (const { name, ...of } of misses) console.log(`  ${name} ${JSON.stringify(of)}`);
      console.log(
        JSON.stringify({
          size: `${size.width}x${size.height}`,
          states: figures.length,
          actInSight: figures.filter(({ inSight }) => inSight).length,
          medianActY: Math.round(median(figures.map(({ actY }) => actY))),
          medianEvidenceHeight: Math.round(
            median(
              figures.flatMap(({ evidenceHeight }) => (evidenceHeight === null ? [] : [evidenceHeight])),
            ),
          ),
          withoutDrawing: figures.filter((one) => one.needsDrawing && !one.hasDrawing).length,
          tabStopsToAct: Math.max(...figures.map(({ tabStops }) => tabStops)),
        }),
      );
    }
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
};
