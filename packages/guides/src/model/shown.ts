import { z } from 'zod';
import type { Shown } from './check.ts';
import { deriveFrom, read } from './derive.ts';
import type { DerivedFact, Needs, ValuesOf } from './fact.ts';
import type { SetupContext } from './setup-context.ts';

/** One of several answers that the org offers, with what distinguishes it. */
export interface Choice<Key extends string = string> {
  readonly value: string;
  readonly label: readonly Shown<Key>[];
}

export type ShownValue<Key extends string = string> = Shown<Key> | readonly Choice<Key>[];

/**
 * A fact that pages show or branch on. Its value is stored with the verification that found it; null if there is
 * nothing to show or it is unknown.
 */
export type ShownFact<V extends ShownValue = ShownValue> = DerivedFact<V | null>;

export const showFrom = <N extends Needs, V extends ShownValue>(fact: {
  readonly id: string;
  readonly from: N;
  show(values: ValuesOf<N>, setup: SetupContext): V | null;
}): ShownFact<V> =>
  deriveFrom({
    id: fact.id,
    from: fact.from,
    derive: (values, setup) => read(fact.show(values, setup)),
  });

const shown = z.union([
  z.string(),
  z.object({
    key: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number()])).exactOptional(),
  }),
]);

/** Parses a stored value: another release may have stored a different kind of value. */
export const shownValueSchema: z.ZodType<ShownValue | null> = z
  .union([shown, z.array(z.object({ value: z.string(), label: z.array(shown) }))])
  .nullable();
