import { expect, it } from 'vitest';
import type { Check } from '../model/check.ts';
import type { Needs, ValuesOf } from '../model/fact.ts';
import type { SetupContext } from '../model/setup-context.ts';
import { verdictOf } from './verdict.ts';

/** A state of the org in words, what was read of it, the verdict in short, and the setup if it matters. */
type Row<N extends Needs> = readonly [
  state: string,
  values: ValuesOf<N>,
  verdict: string,
  setup?: SetupContext,
];

/** Tests a check state by state. */
export const testCheck = <N extends Needs>(check: Check<string, N>, rows: readonly Row<N>[]): void => {
  for (const [state, values, verdict, setup] of rows)
    it(`${check.id}: ${state}`, () => {
      expect(verdictOf(check, values, setup)).toBe(verdict);
    });
};
