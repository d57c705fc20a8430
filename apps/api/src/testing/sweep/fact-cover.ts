import type { ReadFact } from '@orgready/guides/model/fact';
import { factsOf } from '@orgready/guides/plan';
import type { Gathered } from '../gathered.ts';

/** A scenario with the facts whose part in a check no scenario before it shows: each with those checks. */
export interface Covered {
  readonly gathered: Gathered;
  readonly facts: ReadonlyMap<ReadFact<unknown>, readonly string[]>;
}

/** Returns whether a fact was read and found something. */
const isFound = ({ kept }: Gathered, { id }: ReadFact<unknown>): boolean => {
  const reading = kept.readings[id];
  return reading?.state === 'read' && !(Array.isArray(reading.raw) && reading.raw.length === 0);
};

/** Returns each fact that a scenario found something for, with each check that it helped to decide. */
const decidedWith = (gathered: Gathered): readonly (readonly [fact: ReadFact<unknown>, check: string])[] =>
  gathered.checks.flatMap((check) => {
    const outcome = gathered.verdicts.get(check.id)?.outcome;
    if (outcome !== 'passed' && outcome !== 'failed') return [];
    return factsOf([check]).flatMap((fact) =>
      fact.kind === 'read' && isFound(gathered, fact) ? [[fact, check.id] as const] : [],
    );
  });

/** Returns few scenarios that show every fact of every guide at work in every check that it helps to decide. */
export const coverFacts = (gathered: readonly Gathered[]): readonly Covered[] => {
  const shown = new Set<string>();
  return gathered.flatMap((one) => {
    const nameOf = ([fact, check]: readonly [ReadFact<unknown>, string]): string =>
      `${one.guide.id} ${fact.id} ${check}`;
    const fresh = decidedWith(one).filter((pair) => !shown.has(nameOf(pair)));
    if (fresh.length === 0) return [];
    for (const pair of fresh) shown.add(nameOf(pair));
    const byFact = Map.groupBy(fresh, ([fact]) => fact);
    const facts = new Map([...byFact].map(([fact, pairs]) => [fact, pairs.map(([, check]) => check)]));
    return [{ gathered: one, facts }];
  });
};
