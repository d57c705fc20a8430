import { read } from '../../model/derive.ts';
import { type DerivedFact, deriveFact, type Fact } from '../../model/fact.ts';
import { type Feature, feature } from './feature.ts';
import { whereApi } from './where-api.ts';

/** What was read while the feature is on; while it is off or retired there is nothing to read. */
export type WhileOn<T> = { readonly is: 'on'; readonly value: T } | { readonly is: Exclude<Feature, 'on'> };

const made = new WeakMap<Fact<unknown>, DerivedFact<unknown>>();

/** The same fact for checks that have nothing to look at while the feature is off or retired. */
export const whileOn = <T>(fact: Fact<T>): DerivedFact<WhileOn<T>> => {
  const known = made.get(fact);
  if (known) return known as DerivedFact<WhileOn<T>>;
  const gated = whereApi(
    deriveFact<WhileOn<T>>({
      id: `${fact.id}-while-on`,
      after: [feature, fact],
      derive: (_setup, readings) => {
        const state = readings.get(feature);
        if (state.state !== 'read') return state;
        if (state.value !== 'on') return read({ is: state.value });
        const reading = readings.get(fact);
        return reading.state === 'read' ? read({ is: 'on', value: reading.value }) : reading;
      },
    }),
  );
  made.set(fact, gated);
  return gated;
};
