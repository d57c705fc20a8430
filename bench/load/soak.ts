import { setTimeout as pause } from 'node:timers/promises';
import { round, slope } from '../figures.ts';
import { openClient } from './client.ts';
import type { LoadCustomer } from './customers.ts';
import { mixedLoad } from './mix.ts';
import { sendOpenLoop } from './open-loop.ts';
import { openPage } from './pages.ts';
import { withProduct } from './processes.ts';

const port = 4_631;
const usualMinutes = 60;
const perSecond = 20;
const customers = { connected: 20, opened: 40 };
/** Between the starts of two verifications. */
const betweenVerifications = 2_000;
const betweenReadings = 5_000;
/** The share of the time after which memory is compared: before it the caches fill. */
const warmUp = 0.2;

/** Verifies one setup after the other until it is stopped; returns what was refused. */
const verifyInTurns = async (
  connected: readonly LoadCustomer[],
  isOver: () => boolean,
): Promise<string[]> => {
  const errors: string[] = [];
  for (let turn = 0; !isOver(); turn += 1) {
    const { browser, setupId } = connected[turn % connected.length] ?? {};
    await browser
      ?.call('verify', { params: { id: setupId ?? '' }, body: { step: null } })
      .catch((error: unknown) => errors.push(String(error)));
    await pause(betweenVerifications);
  }
  return errors;
};

/**
 * `pnpm bench soak [minutes]`: mixed requests, pages that open and close, and verifications, at a rate that is far from the
 * limit; how much memory grows. Ends with one JSON line.
 */
export const benchSoak = async (): Promise<void> => {
  const minutes = Number(process.argv[3] ?? usualMinutes);
  const { points, errors } = await withProduct(port, customers, async (running) => {
    const { product, connected } = running;
    const client = openClient(product.origin, 16);
    const send = await mixedLoad(client, running);
    const started = performance.now();
    const elapsed = () => (performance.now() - started) / 60_000;
    let isOver = false;
    const readings: (readonly [minute: number, megabytes: number])[] = [];
    const read = async (): Promise<void> => {
      for (let turn = 0; !isOver; turn += 1) {
        const customer = connected[turn % connected.length];
        const page = customer && (await openPage(product, client, customer));
        await pause(betweenReadings);
        page?.close();
        readings.push([elapsed(), await product.memory()]);
      }
    };
    const reading = read();
    const verifying = verifyInTurns(connected, () => isOver);
    const loop = await sendOpenLoop(perSecond, minutes * 60, (place) => send(place));
    isOver = true;
    await reading;
    const refused = await verifying;
    await client.close();
    return { points: readings, errors: [...loop.errors, ...refused] };
  });
  for (const error of new Set(errors)) console.log(`  ${error}`);
  const compared = points.filter(([minute]) => minute >= minutes * warmUp);
  const [first, last] = [compared.at(0), compared.at(-1)];
  console.log(`memory from ${first?.[1].toFixed(0)} MB to ${last?.[1].toFixed(0)} MB`);
  console.log(JSON.stringify({ minutes, slopeMbPerMin: round(slope(compared), 3), errors: errors.length }));
};
