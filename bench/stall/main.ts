import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../apps/api/src/testing/processes/free-port.ts';
import {
  answerRunsAs,
  newTidewaterCustomer,
  orgId,
  signInThrough,
} from '../../apps/api/src/testing/salesforce.ts';
import { startScenarios } from '../../apps/api/src/testing/simulator.ts';
import { type Between, startBetween } from '../faults/between.ts';
import { median, round } from '../figures.ts';
import { productOn } from '../product.ts';
import { inflate } from './inflate.ts';

const program = fileURLToPath(new URL('./product.ts', import.meta.url));

/** Returns the longest that the product's event loop worked without a pause since this was last asked, in milliseconds. */
const stallAt = async (stallPort: number): Promise<number> =>
  Number(await (await fetch(`http://127.0.0.1:${stallPort}/`)).text());

/** The product and, in this process, a Salesforce of which one answer can be made as large as the product takes any. */
const startLarge = async (folder: string) => {
  const [port, stallPort, target] = [await freePort(), await freePort(), await freePort()];
  const between = await startBetween(target);
  const simulator = await startScenarios({
    port: target,
    origin: between.url,
    callbackUrls: [`http://localhost:${port}/oauth/callback`],
    installMilliseconds: 0,
  });
  const product = productOn(`sqlite:${join(folder, 'orgready.db')}`, port, between.url, {
    program,
    env: { STALL_PORT: String(stallPort) },
  });
  await product.start();
  const customer = await newTidewaterCustomer({ server: product });
  const params = { id: customer.setupId };
  const ended = async (): Promise<void> => {
    while ((await customer.browser.call('getSetup', { params })).verification !== null) await pause(50);
  };
  await answerRunsAs(customer.browser, customer.setupId);
  await signInThrough({ simulator }, customer);
  await customer.browser.call('confirmOrg', { params, body: { orgId } });
  await ended();
  return {
    between,
    stall: () => stallAt(stallPort),
    async verify(): Promise<void> {
      await customer.browser.call('verify', { params, body: { step: null } });
      await ended();
    },
    async close() {
      await product.kill();
      await simulator.close();
      await between.close();
    },
  };
};

/** From now on this answer of a verification is a large one, in the order in which they are asked for. */
const enlarge = (between: Between, chosen: number) => {
  let asked = 0;
  const made: { path: string; length: number }[] = [];
  between.spoil((request, _response, pass) => {
    const isIt = asked === chosen;
    asked += 1;
    if (!isIt) return pass();
    pass((body, contentType) => {
      const large = inflate(body, contentType);
      if (large !== undefined)
        made.push({ path: `${request.method} ${request.url?.split('?')[0]}`, length: large.length });
      return large;
    });
  });
  return { asked: () => asked, made };
};

/**
 * `pnpm bench stall`: a verification again and again, each time with another one of the org's answers as large as any that the
 * product takes (5 MB). What counts is how long its event loop works without a pause: so long everybody else waits, on an idle machine.
 */
export const benchStall = async (): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'orgready-stall-'));
  const { between, stall, verify, close } = await startLarge(folder);
  const stalls: number[] = [];
  try {
    // The first ones compile.
    for (let time = 0; time < 3; time += 1) await verify();
    await stall();
    await verify();
    const usual = round(await stall());
    console.log(`usual answers: ${usual} ms`);
    for (let chosen = 0, count = 1; chosen < count; chosen += 1) {
      const { asked, made } = enlarge(between, chosen);
      await stall();
      await verify();
      const first = await stall();
      count = Math.max(count, asked());
      const [one] = made;
      if (!one) continue;
      // A collection of garbage falls into one of them: the median of three.
      const measured = [first];
      while (measured.length < 3) {
        enlarge(between, chosen);
        await verify();
        measured.push(await stall());
      }
      const milliseconds = round(median(measured));
      stalls.push(milliseconds);
      console.log(`${one.path}, ${round(one.length / 1_000_000, 1)} MB: ${milliseconds} ms`);
    }
    console.log(JSON.stringify({ answers: stalls.length, usualMs: usual, maxStallMs: Math.max(...stalls) }));
  } finally {
    await close();
    await rm(folder, { recursive: true });
  }
};
