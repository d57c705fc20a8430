import type { OrgState } from '@orgready/org-simulator/org-state';
import type { Scenario as AnyScenario } from '../../model/scenario.ts';
import type { SharingSetsParams } from '../params.ts';
import { type Overrides, ready } from './expected.ts';
import { admin, ids, params, party, readyOrg } from './world.ts';

/** A scenario of this guide. */
export type Scenario = AnyScenario<SharingSetsParams>;

export const answers = {
  site: ids.site,
  profiles: ids.customerProfile,
  account: ids.burlington,
  contact: ids.jack,
};

/** A scenario of the customer's org; checks that are not named say what they say of an org that is ready. */
export const scenario = (
  id: string,
  title: string,
  org: Partial<OrgState>,
  expect: Overrides = {},
  more: Partial<Scenario> = {},
): Scenario => ({
  id,
  title,
  guide: 'sharing-sets',
  params,
  party,
  consumerSecret: null,
  answers,
  orgs: [{ ...readyOrg, ...org }],
  user: admin,
  expect: ready(expect),
  ...more,
});
