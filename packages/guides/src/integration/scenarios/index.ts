import type { Scenario } from '../../model/scenario.ts';
import { administrator, consumerSecret, customerOrg, integration, otherOrg, readyOrg } from './world.ts';

const base = {
  integration,
  consumerSecret,
  answers: { environment: 'production' },
  orgs: [customerOrg, otherOrg, readyOrg],
  user: administrator,
} as const satisfies Partial<Scenario>;

/** Every state of an org that this guide is held to. */
export const scenarios: readonly Scenario[] = [
  {
    ...base,
    id: 'package-absent',
    title: 'Nothing has been done yet',
    signInRefusal: 'OAUTH_EC_APP_NOT_FOUND',
    expect: {},
  },
];
