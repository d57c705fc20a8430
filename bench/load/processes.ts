import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openStaff } from '../../apps/api/src/testing/browser.ts';
import { sampleBlueprint } from '../../apps/api/src/testing/integration.ts';
import { type Product, productOn } from '../product.ts';
import { connectCustomers, openLinks } from './customers.ts';
import type { LoadWorld } from './mix.ts';
import type { SimulatedSalesforce } from './salesforce.ts';

/** Starts a program of this folder, and returns what it sends first. It ends when its parent does. */
const start = async (program: URL, ...given: string[]): Promise<readonly [ChildProcess, unknown]> => {
  const child = fork(fileURLToPath(program), given);
  const [message] = await once(child, 'message');
  return [child, message];
};

/** Runs the work beside a bare Express, at its origin. */
export const besideExpress = async <Result>(work: (origin: string) => Promise<Result>): Promise<Result> => {
  const [child, origin] = await start(new URL('./express.ts', import.meta.url));
  try {
    return await work(String(origin));
  } finally {
    child.disconnect();
  }
};

/** Delays every answer of the simulated Salesforce. */
const delay = async (url: string, ms: number): Promise<void> => {
  await fetch(`${url}/__simulator/latency`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ms }),
  });
};

export interface RunningProduct extends LoadWorld {
  readonly product: Product;
  /** Of every answer of the simulated Salesforce. */
  delay(milliseconds: number): Promise<void>;
}

/**
 * Runs the work with the product and a simulated Salesforce, each its own process, on a SQLite file: so many customers have signed
 * in, each to its own org, and so many have only opened their links.
 */
export const withProduct = async <Result>(
  port: number,
  customers: { readonly connected: number; readonly opened: number },
  work: (running: RunningProduct) => Promise<Result>,
): Promise<Result> => {
  const folder = await mkdtemp(join(tmpdir(), 'orgready-load-'));
  const [child, message] = await start(
    new URL('./salesforce.ts', import.meta.url),
    `http://localhost:${port}/oauth/callback`,
    String(customers.connected),
  );
  const salesforce = message as SimulatedSalesforce;
  const product = productOn(`sqlite:${join(folder, 'orgready.db')}`, port, salesforce.url);
  try {
    await product.start();
    const body = { ...sampleBlueprint, consumerSecret: 'a-consumer-secret' };
    const { id } = await openStaff(product).call('createBlueprint', { body });
    return await work({
      product,
      connected: await connectCustomers(product, salesforce),
      opened: await openLinks(product, customers.opened),
      blueprintId: id,
      delay: (milliseconds) => delay(salesforce.url, milliseconds),
    });
  } finally {
    await product.kill();
    child.disconnect();
    await rm(folder, { recursive: true });
  }
};
