import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from '@playwright/test';
import express from 'express';
import { build } from 'vite';
import { compressed } from '../apps/api/src/http/compressed.ts';
import { web } from '../apps/api/src/http/web.ts';
import { findScenario } from '../apps/api/src/testing/scenario.ts';
import { enterScenario } from '../apps/api/src/testing/scenario-document.ts';
import { startServer } from '../apps/api/src/testing/server.ts';
import { startScenarios } from '../apps/api/src/testing/simulator.ts';
import { precompressed } from '../apps/web/build/precompressed.ts';
import buildWeb from '../e2e/build-web.ts';
import { chromiumArguments, findChromium } from '../e2e/chromium.ts';
import { median, round } from './figures.ts';

/** A phone on a slow network. */
const slow = { bitsPerSecond: 1_600_000, latency: 150, cpu: 4 } as const;
const runs = 5;
/** What is pressed on the step's page. */
const presses = ['.instructions > summary', '.details > summary', '.act-second button'] as const;

const kilobytes = (bytes: number): number => round(bytes / 1000, 1);

interface Visit {
  /** Milliseconds from the start of the navigation. */
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly jsGzip: number;
  readonly cssGzip: number;
  readonly images: number;
  /** Cumulative layout shift of what moved without the reader's input. */
  readonly shift: number;
  /** Milliseconds until the slowest press was answered by the next frame; 0 if nothing was pressed. */
  readonly slowestPress: number;
  /** The same on this machine's own processor. */
  readonly press: number;
}

/** What the observers of a page have seen. */
interface Seen {
  readonly seen: { readonly largest: number; readonly shift: number; readonly slowest: number };
}

/** Notes what the page draws, moves, and answers. */
const watch = (page: Page) =>
  page.addInitScript(() => {
    const seen = { largest: 0, shift: 0, slowest: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        readonly value: number;
        readonly hadRecentInput: boolean;
      })[])
        if (!entry.hadRecentInput) seen.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.slowest = Math.max(seen.slowest, duration);
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.largest = entry.startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });

/** Presses one after the other and returns the milliseconds until the slowest press was answered. */
const pressAll = async (page: Page, names: readonly string[]): Promise<number> => {
  await page.evaluate(() => Object.assign((globalThis as unknown as Seen).seen, { slowest: 0 }));
  for (const name of names) {
    await page.locator(name).click();
    await page.waitForTimeout(500);
  }
  return page.evaluate(() => (globalThis as unknown as Seen).seen.slowest);
};

/** One visit with an empty cache on the slow profile, until long after the heading `ready` is drawn. */
const visit = async (
  browser: Browser,
  url: string,
  cookie: string | null,
  ready: string,
  presses: readonly string[] = [],
): Promise<Visit> => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  try {
    if (cookie !== null) {
      const [name = '', value = ''] = cookie.split('=');
      await context.addCookies([
        { name, value, domain: 'localhost', path: '/', secure: true, httpOnly: true },
      ]);
    }
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: slow.latency,
      downloadThroughput: slow.bitsPerSecond / 8,
      uploadThroughput: slow.bitsPerSecond / 8,
    });
    await client.send('Emulation.setCPUThrottlingRate', { rate: slow.cpu });
    await watch(page);
    const sizes = { script: 0, stylesheet: 0, images: 0 };
    const bodies: Promise<void>[] = [];
    page.on('response', (response) => {
      const kind = response.request().resourceType();
      if (kind === 'image' && !response.url().endsWith('/favicon.svg')) sizes.images += 1;
      if (kind !== 'script' && kind !== 'stylesheet') return;
      bodies.push(
        response.body().then((body) => {
          sizes[kind] += gzipSync(body).length;
        }),
      );
    });
    await page.goto(url);
    // Nothing is asked of the page while it is drawn: the tools' own scripts would be measured along with it.
    await page.waitForTimeout(4_000);
    await page.getByRole('heading', { level: 1, name: ready }).waitFor();
    await Promise.all(bodies);
    const slowestPress = await pressAll(page, presses);
    await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    const press = await pressAll(page, presses);
    const paints = await page.evaluate(() => ({
      first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      ...(globalThis as unknown as Seen).seen,
    }));
    return {
      firstPaint: paints.first,
      largestPaint: paints.largest,
      jsGzip: sizes.script,
      cssGzip: sizes.stylesheet,
      images: sizes.images,
      shift: paints.shift,
      slowestPress,
      press,
    };
  } finally {
    await context.close();
  }
};

/** The median visit of some, by each figure. */
const visits = async (...given: Parameters<typeof visit>): Promise<Visit> => {
  const all: Visit[] = [];
  for (let run = 0; run < runs; run += 1) all.push(await visit(...given));
  const of = (figure: keyof Visit) => median(all.map((one) => one[figure]));
  return {
    firstPaint: of('firstPaint'),
    largestPaint: of('largestPaint'),
    jsGzip: of('jsGzip'),
    cssGzip: of('cssGzip'),
    images: of('images'),
    shift: of('shift'),
    slowestPress: of('slowestPress'),
    press: of('press'),
  };
};

/** Serves the bare page as the product serves its pages. */
const serveBare = async (): Promise<{ readonly url: string; close(): Promise<void> }> => {
  const folder = await mkdtemp(join(tmpdir(), 'orgready-bare-'));
  await build({
    root: fileURLToPath(new URL('bare', import.meta.url)),
    logLevel: 'error',
    plugins: [precompressed()],
    build: { outDir: folder, emptyOutDir: true },
  });
  const server = createServer(
    express()
      .use(compressed)
      .use(web(folder, 'bench', { of: () => ({ origin: '', blueprintId: null }) })),
  );
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await rm(folder, { recursive: true });
    },
  };
};

/**
 * What the customer's route downloads and when it is drawn, on a slow network and processor, beside a bare page of the
 * same libraries. Ends with one JSON line.
 */
export const benchWeb = async (): Promise<void> => {
  buildWeb();
  const { scenario } = findScenario('integration/ready');
  const simulator = await startScenarios();
  const server = await startServer({
    salesforce: simulator.url,
    webRoot: fileURLToPath(new URL('../apps/web/dist', import.meta.url)),
  });
  const { browser: customer, setupId } = await enterScenario(server, simulator, scenario);
  const cookie = customer.cookieHeader();
  const bare = await serveBare();
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
  try {
    const route = `${server.origin}/setups/${setupId}/steps/app-policies-eca`;
    const product = await visits(browser, route, cookie, 'Tidewater Connect stays connected', presses);
    const beside = await visits(browser, bare.url, null, 'A page of the same libraries');
    const print = (name: string, { jsGzip, cssGzip, images, firstPaint, largestPaint }: Visit): void =>
      console.log(
        `${name.padEnd(12)} JavaScript ${kilobytes(jsGzip)} kB, CSS ${kilobytes(cssGzip)} kB, ${images} images, ` +
          `FCP ${firstPaint.toFixed(0)} ms, LCP ${largestPaint.toFixed(0)} ms`,
      );
    print('a step', product);
    print('a bare page', beside);
    console.log(
      JSON.stringify({
        jsGzip: product.jsGzip,
        cssGzip: product.cssGzip,
        images: product.images,
        lcpSlowMs: Math.round(product.largestPaint),
        bareLcpSlowMs: Math.round(beside.largestPaint),
        shift: Math.round(product.shift * 1000) / 1000,
        slowestPressMs: Math.round(product.slowestPress),
        pressMs: Math.round(product.press),
      }),
    );
  } finally {
    await browser.close();
    await bare.close();
    await server.close();
    await simulator.close();
  }
};
