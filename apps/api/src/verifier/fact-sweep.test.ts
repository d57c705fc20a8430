import type { Fact, Read, ReadFact } from '@orgready/guides/model/fact';
import { rowsAreProvedBy } from '@orgready/guides/no-rows';
import { factsOf } from '@orgready/guides/plan';
import { shortVerdict } from '@orgready/guides/testing/verdict';
import type { Simulator } from '@orgready/org-simulator';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { gatheredScenarios } from '../testing/gathered.ts';
import { rememberingSession } from '../testing/remembering-session.ts';
import { openScenario, verifyThrough } from '../testing/scenario.ts';
import { startScenarios } from '../testing/simulator.ts';
import { type Alteration, alteredSession } from '../testing/sweep/altered-session.ts';
import { isDecidedOtherwise } from '../testing/sweep/decided-otherwise.ts';
import { coverFacts } from '../testing/sweep/fact-cover.ts';
import { readsOfGathering } from './gather.ts';

// What hides rows is taken from the reader in no-rows.property.test.ts. Here a fact is refused, or finds nothing.

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startScenarios();
});
afterAll(() => simulator.close());

/** How a fact is read otherwise: refused; without rows, to a reader who is shown them; or to one whose rights are not known. */
const ways = ['refused', 'empty', 'unproved'] as const;
type Way = (typeof ways)[number];

const alter = (way: Way, reads: readonly Read[], own: readonly Read[]): ReadonlyMap<Read, Alteration> =>
  new Map<Read, Alteration>([
    ...reads.map((read) => [read, way === 'refused' ? 'refused' : 'empty'] as const),
    ...(way === 'unproved' ? own.map((read) => [read, 'refused'] as const) : []),
  ]);

const isMetadata = ({ via }: Read): boolean => via === 'metadata' || via === 'metadataList';

interface Altered {
  readonly way: Way;
  readonly line: string;
  /** The check comes out otherwise, and not as cannot tell. */
  readonly isOtherwise: boolean;
}

/** Returns what becomes of every check that a fact helps to decide, when the fact is read otherwise. */
const sweep = async (): Promise<Altered[]> => {
  const found: Altered[] = [];
  for (const { gathered, facts } of coverFacts(await gatheredScenarios())) {
    const { name, guide, scenario, checks } = gathered;
    simulator.reset(name);
    const { setup, session } = openScenario(simulator, scenario);
    if (!session) throw new Error(`Nobody signs in to ${name}, and facts are found`);
    const org = rememberingSession(session);
    const whole = await verifyThrough(org, guide, setup);
    const readsOf = (fact: Fact<unknown>) => readsOfGathering([fact], whole.readings, setup);
    const add = async (way: Way, fact: ReadFact<unknown>, listed: readonly string[]): Promise<void> => {
      const reads = readsOf(fact);
      // The Metadata API refuses people who may not read, and hides nothing (P head).
      if (way === 'unproved' && reads.some(isMetadata)) return;
      const altered = alteredSession(org, alter(way, reads, readsOf(rowsAreProvedBy)));
      const { verdicts } = await verifyThrough(altered, guide, setup);
      for (const check of checks) {
        if (!factsOf([check]).includes(fact)) continue;
        const is = verdicts.get(check.id);
        const isOtherwise = isDecidedOtherwise(whole.verdicts.get(check.id), is);
        const isListed = way === 'empty' ? listed.includes(check.id) : isOtherwise;
        const line = [guide.id, fact.id, check.id, shortVerdict(is)].join('\t');
        if (isListed) found.push({ way, line, isOtherwise });
      }
    };
    for (const [fact, listed] of facts) for (const way of ways) await add(way, fact, listed);
  }
  return found;
};

let swept: Promise<Altered[]> | undefined;
const linesOf = async (isWanted: (one: Altered) => boolean): Promise<readonly string[]> => {
  swept ??= sweep();
  return (await swept).filter(isWanted).map(({ way, line }) => `${way}\t${line}`);
};

it('the sweep has every fact of every guide', async () => {
  const gathered = await gatheredScenarios();
  const named = (id: string, facts: Iterable<Fact<unknown>>): string[] =>
    [...facts].flatMap((fact) => (fact.kind === 'read' ? `${id} ${fact.id}` : []));
  const all = new Set(gathered.flatMap(({ guide, checks }) => named(guide.id, factsOf(checks))));
  const seen = new Set(
    coverFacts(gathered).flatMap(({ gathered: one, facts }) => named(one.guide.id, facts.keys())),
  );
  expect(all.size).toBeGreaterThan(90);
  expect([...all].filter((fact) => !seen.has(fact))).toEqual([]);
}, 600_000);

it('a refused fact decides no check, and neither does one without rows to a reader whose rights are unknown', async () => {
  expect(await linesOf(({ way, isOtherwise }) => way !== 'empty' && isOtherwise)).toEqual([]);
}, 600_000);

it('a fact without rows gives the verdict of the committed table; `vitest run fact-sweep -u` rewrites it', async () => {
  const table = (await linesOf(({ way }) => way === 'empty')).map((line) => line.replace(/^empty\t/, ''));
  expect(table.length).toBeGreaterThan(300);
  await expect(`${[...new Set(table)].toSorted().join('\n')}\n`).toMatchFileSnapshot('when-empty.tsv');
}, 600_000);
