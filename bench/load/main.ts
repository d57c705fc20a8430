import { setTimeout as pause } from 'node:timers/promises';
import { percentile, round } from '../figures.ts';
import { openClient } from './client.ts';
import { mixedLoad } from './mix.ts';
import { type LoopFigures, sendOpenLoop } from './open-loop.ts';
import { openPage } from './pages.ts';
import { besideExpress, type RunningProduct, withProduct } from './processes.ts';

const port = 4_630;
const perSecond = 200;
const seconds = 60;
const bareSeconds = 15;
const warmUpSeconds = 5;
const connections = 64;
/** Setups, each of its own org. */
const customers = 50;
/** Open pages, each of its own setup. */
const pageCount = 500;
/** By people whose setups are not verified meanwhile. */
const looksPerSecond = 40;
/** Milliseconds that Salesforce takes for each answer while all setups are verified at once. */
const latency = 200;

const bare = (): Promise<LoopFigures> =>
  besideExpress(async (origin) => {
    const client = openClient(origin, connections);
    const send = async () => {
      await client.send({ method: 'GET', path: '/', headers: {} });
    };
    await sendOpenLoop(perSecond, warmUpSeconds, send);
    const figures = await sendOpenLoop(perSecond, bareSeconds, send);
    await client.close();
    return figures;
  });

const mixed = async (running: RunningProduct): Promise<LoopFigures> => {
  const client = openClient(running.product.origin, connections);
  const send = await mixedLoad(client, running);
  await sendOpenLoop(perSecond, warmUpSeconds, send);
  const figures = await sendOpenLoop(perSecond, seconds, (place) => send(place + perSecond * warmUpSeconds));
  await client.close();
  return figures;
};

/**
 * Verifies every connected setup at once, while a page is open for each of all setups and people look at their documents. Returns
 * milliseconds of the verifications, until the setup's own page shows the end, and of the documents.
 */
const verifyAll = async ({ product, connected, opened, delay }: RunningProduct) => {
  await delay(latency);
  const client = openClient(product.origin, connections);
  const pages = await Promise.all(
    [...connected, ...opened].map((customer) => openPage(product, client, customer)),
  );
  const before = pages.map(({ fetches }) => fetches.length);
  let isOver = false;
  const look = async (): Promise<void> => {
    for (let place = 0; !isOver; place += 1) {
      pages[connected.length + (place % opened.length)]?.refresh();
      await pause(1000 / looksPerSecond);
    }
  };
  const looking = look();
  const verifications = await Promise.all(
    connected.map(async ({ browser, setupId }, place) => {
      const started = performance.now();
      await browser.call('verify', { params: { id: setupId }, body: { step: null } });
      await pages[place]?.settled(performance.now());
      return performance.now() - started;
    }),
  );
  isOver = true;
  await looking;
  for (const page of pages) page.close();
  await client.close();
  return { verifications, fetches: pages.flatMap(({ fetches }, place) => fetches.slice(before[place])) };
};

const report = (what: string, times: readonly number[]): void =>
  console.log(
    `  ${what.padEnd(34)} ${String(times.length).padStart(6)}  ` +
      [0.5, 0.95, 0.99, 0.999]
        .map((share) => `p${share * 100} ${percentile(times, share).toFixed(1)}`)
        .join('  '),
  );

/**
 * `pnpm bench load`: mixed requests at a rate that does not give way, then all setups verified at once while pages show them, and
 * a bare Express beside. Ends with one JSON line; times in milliseconds.
 */
export const benchLoad = async (): Promise<void> => {
  const beside = await bare();
  const { load, all, rssMb } = await withProduct(
    port,
    { connected: customers, opened: pageCount - customers },
    async (running) => {
      let most = 0;
      const watch = setInterval(async () => {
        most = Math.max(most, await running.product.memory());
      }, 500);
      try {
        const load = await mixed(running);
        const all = await verifyAll(running);
        return { load, all, rssMb: most };
      } finally {
        clearInterval(watch);
      }
    },
  );
  console.log(
    `${perSecond} requests a second for ${seconds} s; ${customers} setups verified at once, ${pageCount} pages open`,
  );
  report('a bare Express', beside.times);
  report('mixed requests', load.times);
  report('a verification, until pages show it', all.verifications);
  report("the pages' fetches meanwhile", all.fetches);
  for (const error of new Set(load.errors)) console.log(`  ${error}`);
  console.log(
    JSON.stringify({
      p99: round(percentile(load.times, 0.99), 1),
      p999: round(percentile(load.times, 0.999), 1),
      errors: load.errors.length,
      rssMb: Math.round(rssMb),
      bareP99: round(percentile(beside.times, 0.99), 1),
      verifyP99: Math.round(percentile(all.verifications, 0.99)),
      pageP99: round(percentile(all.fetches, 0.99), 1),
    }),
  );
};
