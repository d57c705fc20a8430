import type { OrgState } from '@orgready/org-simulator/org-state';
import type { Expected, Scenario } from '../../model/scenario.ts';
import type { SharingParams } from '../params.ts';
import { ready } from './expected.ts';
import { admin, answers, params, party } from './world.ts';

/** A scenario of the customer's org; checks that are not named say what they say of an org that is ready. */
export const scenario = (
  id: string,
  title: string,
  org: OrgState,
  expect: Readonly<Record<string, Expected | undefined>> = {},
  more: Partial<Scenario<SharingParams>> = {},
): Scenario<SharingParams> => ({
  id,
  title,
  guide: 'salesforce-to-salesforce',
  params,
  party,
  consumerSecret: null,
  answers,
  orgs: [org],
  user: admin,
  ...more,
  expect: Object.fromEntries(
    Object.entries({ ...ready, ...expect }).flatMap(([check, expected]) =>
      expected === undefined ? [] : [[check, expected]],
    ),
  ),
});
