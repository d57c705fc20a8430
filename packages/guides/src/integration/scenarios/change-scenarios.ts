import type { AppPolicy, OrgState } from '@orgready/org-simulator/org-state';
import { connectedApp, orgWithApps } from './connected-app-world.ts';
import { asAdministrator, blocker, type Overrides, unknown } from './expected.ts';
import type { Scenario } from './integration-scenario.ts';
import { scenario } from './scenario.ts';
import { connected } from './session-scenarios.ts';
import { correctPolicy, freshPolicy, installedOrg, wantedVersion } from './world.ts';

/** Minutes before the time at which a scenario is judged. */
const before = (minutes: number): string => new Date(Date.UTC(2026, 10, 21) - minutes * 60_000).toISOString();

const changed = (policy: AppPolicy, minutes: number): OrgState => {
  const version = wantedVersion(policy);
  const app = version.app && { ...version.app, policyChanged: before(minutes) };
  return { ...installedOrg(policy), installed: [{ ...version, app }] };
};
const external = (id: string, title: string, org: OrgState, expect: Overrides): Scenario =>
  scenario(id, title, org, asAdministrator(expect));
const connectedChanged = (minutes: number): OrgState =>
  orgWithApps(connectedApp('made-here', { ipRelaxation: 'ENFORCE' }, { policyChanged: before(minutes) }));

const propagating = unknown('propagating');

/** A change takes minutes to act everywhere: what fails just after it is not proved (C 2). */
export const changeScenarios: readonly Scenario[] = [
  external(
    'policies-changed-just-now',
    'The app’s policies were changed three minutes ago, and some are not as the vendor asks',
    changed(freshPolicy, 3),
    { 'refresh-token-policy': propagating, 'ip-relaxation': propagating },
  ),
  external(
    'policies-changed-before',
    'The app’s policies were changed 31 minutes ago, and some are not as the vendor asks',
    changed(freshPolicy, 31),
    { 'refresh-token-policy': blocker, 'ip-relaxation': blocker },
  ),
  external(
    'policies-set-just-now',
    'The app’s policies were changed three minutes ago, to what the vendor asks',
    changed(correctPolicy, 3),
    {},
  ),
  connected(
    'connected-policies-changed-just-now',
    'A policy of the connected app was changed nine minutes ago, and is not as the vendor asks',
    connectedChanged(9),
    { 'connected-ip-relaxation': propagating },
  ),
  connected(
    'connected-policies-changed-before',
    'A policy of the connected app was changed eleven minutes ago, and is not as the vendor asks',
    connectedChanged(11),
    { 'connected-ip-relaxation': blocker },
  ),
];
