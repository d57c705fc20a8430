import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openStaff } from '../../apps/api/src/testing/browser.ts';
import { sampleBlueprint } from '../../apps/api/src/testing/integration.ts';
import { seeded } from '../customers.ts';
import { type Product, productOn } from '../product.ts';
import { compare } from './compare.ts';
import { type CrashDatabase, crashDatabases } from './databases.ts';
import { type Acknowledged, nothingYet, startLoad } from './load.ts';

const usualKills = 200;
/** Of PostgreSQL's own first process. */
const databaseKills = 10;
const users = 8;
const seed = 11;
/** Acknowledged writes before a kill, at least and at most. */
const fewest = 3;
const most = 120;
/** If they do not come, the kill comes after so many milliseconds. */
const patience = 10_000;
const firstPort = 4_610;

interface Outcome {
  readonly kills: number;
  readonly lost: readonly string[];
  readonly torn: readonly string[];
  readonly slowestOpenMs: number;
}

const report = (
  name: string,
  { kills, lost, torn, slowestOpenMs }: Outcome,
  acknowledged: Acknowledged,
): void => {
  for (const each of [...lost.slice(0, 5), ...torn.slice(0, 5)]) console.log(`  ${each}`);
  console.log(`${name}: ${acknowledged.count} acknowledged writes compared`);
  console.log(
    JSON.stringify({ kills, lost: lost.length, torn: torn.length, slowestOpenMs: Math.round(slowestOpenMs) }),
  );
};

/** Kills under load so many times, brings back what was killed, and compares what was acknowledged with what is there. */
const crash = async (
  kills: number,
  database: CrashDatabase,
  site: { readonly origin: string },
  blueprintId: string,
  acknowledged: Acknowledged,
  killAndOpen: () => Promise<number>,
): Promise<Outcome> => {
  const random = seeded(seed);
  const lost = new Set<string>();
  const torn = new Set<string>();
  let slowestOpenMs = 0;
  for (let kill = 1; kill <= kills; kill += 1) {
    const load = startLoad(site, blueprintId, users, acknowledged);
    const enough = acknowledged.count + fewest + random() * (most - fewest);
    const until = performance.now() + patience;
    while (acknowledged.count < enough && performance.now() < until) await pause(1);
    const opening = killAndOpen();
    await load.stop();
    slowestOpenMs = Math.max(slowestOpenMs, await opening);
    const found = await compare(database.query, acknowledged);
    for (const each of found.lost) lost.add(each);
    for (const each of found.torn) torn.add(each);
    if (kill % 20 === 0) console.error(`${kill} of ${kills} kills, ${lost.size} lost, ${torn.size} torn`);
  }
  return { kills, lost: [...lost], torn: [...torn], slowestOpenMs };
};

const benchDatabase = async (name: string, database: CrashDatabase, product: Product, kills: number) => {
  await product.start();
  const body = { ...sampleBlueprint, consumerSecret: 'a-consumer-secret' };
  const { id } = await openStaff(product).call('createBlueprint', { body });
  const acknowledged = nothingYet();
  const ofProduct = await crash(kills, database, product, id, acknowledged, async () => {
    await product.kill();
    return product.start();
  });
  report(name, ofProduct, acknowledged);
  const { kill } = database;
  if (!kill) return;
  const ofDatabase = await crash(
    Math.min(kills, databaseKills),
    database,
    product,
    id,
    acknowledged,
    async () => {
      kill();
      const killed = performance.now();
      // The product notices with its next query.
      await pause(50);
      await product.ready();
      return performance.now() - killed;
    },
  );
  report(`${name}, its own process`, ofDatabase, acknowledged);
};

/** `pnpm bench crash [kills]`: SIGKILL under load, on each database; what was acknowledged must be there, and nothing by halves. */
export const benchCrash = async (): Promise<void> => {
  const kills = Number(process.argv[3] ?? usualKills);
  // Each start of the product would otherwise read all of its TypeScript again.
  process.env.NODE_COMPILE_CACHE ??= fileURLToPath(
    new URL('../../node_modules/.cache/node-compile', import.meta.url),
  );
  for (const [index, [name, open]] of crashDatabases().entries()) {
    const database = await open();
    const product = productOn(database.url, firstPort + index);
    try {
      await benchDatabase(name, database, product, kills);
    } finally {
      await product.kill();
      await database.close();
    }
  }
};
