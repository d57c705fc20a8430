import type { OrgState } from '@orgready/org-simulator/org-state';
import type { Scenario } from './integration-scenario.ts';
import {
  administrator,
  consumerSecret,
  integration,
  otherOrg,
  readyOrg,
  unfinishedOrg,
  vendor,
} from './world.ts';

/** A scenario of the customer's org, in addition to the orgs that always exist. */
export const scenario = (
  id: string,
  title: string,
  org: OrgState,
  expect: Scenario['expect'],
  more: Partial<Scenario> = {},
): Scenario => ({
  id,
  title,
  guide: 'integration',
  params: integration,
  party: vendor,
  consumerSecret,
  answers: { environment: 'production', 'runs-as': 'me' },
  orgs: [org, otherOrg, readyOrg, unfinishedOrg],
  user: administrator,
  expect,
  ...more,
});
