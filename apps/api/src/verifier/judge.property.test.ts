import type { AnyCheck, Verdict } from '@orgready/guides/model/check';
import type { Fact, ReadFact, Reading } from '@orgready/guides/model/fact';
import { factsOf } from '@orgready/guides/plan';
import { computeReading, type Readings } from '@orgready/guides/readings';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { wordsOf } from '../domain/words.ts';
import { type Gathered, gatheredScenarios } from '../testing/gathered.ts';
import { judge } from './judge.ts';

let gathered: readonly Gathered[] = [];

beforeAll(async () => {
  gathered = await gatheredScenarios();
}, 60_000);

const fail = (error: unknown): never => {
  throw error;
};
const broken = fc.constantFrom<Reading<never> | undefined>(
  undefined,
  { state: 'skipped' },
  { state: 'failed', failure: { reason: 'no-access', code: 'INSUFFICIENT_ACCESS' } },
  { state: 'failed', failure: { reason: 'not-readable-by-api', code: 'INVALID_TYPE' } },
  { state: 'failed', failure: { reason: 'unreachable' } },
  { state: 'failed', failure: { reason: 'signed-out' } },
  { state: 'failed', failure: { reason: 'limit-low' } },
  { state: 'failed', failure: { reason: 'fault', code: 'UNEXPECTED_ANSWER' } },
);

/** A scenario and one of its checks. */
const anyCheck = fc.nat().chain((n) => {
  const one = gathered[n % gathered.length] as Gathered;
  return fc.tuple(fc.constant(one), fc.constantFrom(...one.checks));
});

/** The readings with these facts replaced, and everything that is worked out from them worked out again. */
const withReplaced = (
  { readings, setup }: Gathered,
  replace: (fact: ReadFact<unknown>) => Reading<unknown>,
): Readings => {
  const result = new Map<Fact<unknown>, Reading<unknown>>();
  for (const fact of readings.keys())
    result.set(fact, fact.kind === 'read' ? replace(fact) : computeReading(fact, setup, result));
  return result;
};

const evidenceOrReason = (verdict: Verdict): boolean => {
  switch (verdict.outcome) {
    case 'passed':
    case 'failed':
      return verdict.evidence.length > 0 && verdict.message.key !== '';
    case 'cantTell':
      return verdict.reason.length > 0 && verdict.message !== undefined;
    case 'inapplicable':
      return verdict.why.key !== '';
  }
};

describe('judging', () => {
  it('never passes a check when any fact it needs is missing or failed', () => {
    fc.assert(
      fc.property(anyCheck, fc.nat(), broken, ([one, check], which, reading) => {
        const needs = Object.values<Fact<unknown>>(check.needs);
        const victim = needs[which % needs.length] as Fact<unknown>;
        const readings = new Map(one.readings);
        if (reading) readings.set(victim, reading);
        else readings.delete(victim);
        // A check that waits for an answer has no verdict at all.
        expect(judge(check, readings, one.setup, fail)?.outcome ?? 'cantTell').toBe('cantTell');
      }),
      { numRuns: 500 },
    );
  });

  it('never passes a check when everything that is read for it failed', () => {
    fc.assert(
      fc.property(anyCheck, ([one, check]) => {
        if (factsOf([check]).every((fact) => fact.kind !== 'read')) return;
        const readings = withReplaced(one, () => ({
          state: 'failed',
          failure: { reason: 'unreachable' },
        }));
        expect(judge(check, readings, one.setup, fail)?.outcome).not.toBe('passed');
      }),
    );
  });

  it('says what it saw or why it cannot tell, whatever mix of facts it is given, in words that exist', () => {
    fc.assert(
      fc.property(anyCheck, fc.infiniteStream(fc.nat()), ([one, check], picks) => {
        const readings = new Map<Fact<unknown>, Reading<unknown>>();
        for (const fact of Object.values<Fact<unknown>>(check.needs)) {
          const others = gathered.flatMap(({ readings: from }) => from.get(fact) ?? []);
          readings.set(fact, others[(picks.next().value as number) % others.length] as Reading<unknown>);
        }
        const verdict = judge(check, readings, one.setup, fail);
        if (!verdict) return;
        expect(evidenceOrReason(verdict)).toBe(true);
        const words = wordsOf(
          { guide: one.guide, params: one.setup.params, party: one.scenario.party },
          'en',
          'Acme',
        );
        const message = 'why' in verdict ? verdict.why : verdict.message;
        if (message) expect(words.line(message.key, message.params)).not.toBe('');
        if ('remedy' in verdict && verdict.remedy)
          expect(words.line(verdict.remedy.key, verdict.remedy.params)).not.toBe('');
        if ('evidence' in verdict)
          for (const evidence of verdict.evidence ?? []) {
            expect(words.shown(evidence.label)).not.toBe('');
            if (evidence.kind === 'value') expect(words.shown(evidence.actual)).not.toBe('');
          }
      }),
      { numRuns: 500 },
    );
  });

  it('never finds a failure more severe than the check declares', () => {
    const order = ['advice', 'warning', 'blocker'];
    let failures = 0;
    for (const { checks, readings, setup } of gathered)
      for (const check of checks) {
        const verdict = judge(check, readings, setup, fail);
        if (verdict?.outcome !== 'failed') continue;
        failures += 1;
        expect(order.indexOf(verdict.severity)).toBeLessThanOrEqual(order.indexOf(check.severity));
      }
    expect(failures).toBeGreaterThan(10);
  });

  it('turns a check that throws into "cannot tell" and reports it', () => {
    const reported: unknown[] = [];
    const check: AnyCheck = {
      id: 'thrower',
      title: 't',
      why: 'w',
      severity: 'blocker',
      needs: {},
      evaluate: () => {
        throw new Error('a mistake of ours');
      },
    };
    const { setup } = gathered[0] as Gathered;
    const verdict = judge(check, new Map(), setup, (error) => reported.push(error));
    expect(verdict).toMatchObject({ outcome: 'cantTell', reason: 'fault' });
    expect(reported).toHaveLength(1);
  });
});
