import { goTo } from '../model/acts.ts';
import type { Verdict } from '../model/check.ts';
import { cantTell, inapplicable, withAct } from './define-check.ts';
import type { Feature } from './facts/feature.ts';
import type { Key } from './locales/en.ts';

/** The verdict of a check that has nothing to look at while the feature is off or retired. */
export const withoutFeature = (feature: Exclude<Feature, 'on'>): Verdict<Key> =>
  feature === 'retired'
    ? inapplicable('feature.retired')
    : withAct(
        cantTell('not-yet', { message: 'feature.first', remedy: 'feature.first.remedy' }),
        goTo('enabled'),
      );
