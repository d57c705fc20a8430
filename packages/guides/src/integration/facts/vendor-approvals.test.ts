import { expect, it } from 'vitest';
import type { Fact, Known, Reading } from '../../model/fact.ts';
import { setupWith } from '../../testing/setup.ts';
import { connectedIntegration } from '../scenarios/connected-app-world.ts';
import { integration } from '../scenarios/world.ts';
import { connectedApps } from './connected-apps.ts';
import { externalClientApps } from './external-client-apps.ts';
import { type Approval, integrationAuthorizations } from './integration-authorizations.ts';
import { vendorApp } from './vendor-app.ts';
import { vendorApprovals } from './vendor-approvals.ts';
import { vendorConnectedApp } from './vendor-connected-app.ts';

const ours = '0xIHs0000004Nam';
const approval = (app: Approval['app']): Approval => ({ lastUsed: null, uses: 1, app });
const linked = (id: string | null, developerName: string, namespace: string | null) =>
  approval({ id, developerName, namespace });
const unlinked = approval(null);
const failed: Reading<never> = { state: 'failed', failure: { reason: 'no-access' } };
const read = <T>(value: T): Reading<T> => ({ state: 'read', value });
const apps = (...labels: string[]) => read(labels.map((label) => ({ label })));
const here = read({ id: ours });

const derived = (
  approvals: readonly Approval[],
  readings: readonly (readonly [Fact<unknown>, Reading<unknown>])[],
  params = integration,
): string => {
  const all = new Map<Fact<unknown>, Reading<unknown>>([
    [integrationAuthorizations, read(approvals)],
    [vendorApp, failed],
    [externalClientApps, failed],
    [vendorConnectedApp, failed],
    [connectedApps, failed],
    ...readings,
  ]);
  const known: Known = { get: <T>(fact: Fact<T>) => all.get(fact) as Reading<T> };
  const found = vendorApprovals.derive(setupWith({ params }), known);
  return found.state === 'read' ? `${found.value.seen.length} ${found.value.foundBy}` : found.state;
};

const label = integration.app.label;
it.each([
  [
    'the id of the app',
    [linked(`${ours}IAS`, 'Renamed', null), linked('0xIHs0000004Oth', 'Tidewater_Connect', 'tidewater')],
    [[vendorApp, here]],
    '1 app',
  ],
  [
    'the names of the app, if its id is not known',
    [linked('0xIHs0000004Oth', 'tidewater_connect', 'TIDEWATER'), linked(null, 'Tidewater_Connect', null)],
    [],
    '1 app',
  ],
  [
    'the label of the only app that has it',
    [unlinked, unlinked],
    [
      [vendorApp, here],
      [externalClientApps, apps(label, 'Other')],
    ],
    '2 label',
  ],
  ['the label of an app that the org does not have', [unlinked], [[externalClientApps, apps()]], '1 label'],
  ['a label that two apps have', [unlinked], [[externalClientApps, apps(label, label)]], '1 several'],
  ['a label, and the apps are not known', [unlinked], [], '1 unsure'],
  ['nothing', [], [], '0 app'],
] as const)('approvals are known by %s', (_, approvals, readings, expected) => {
  expect(derived(approvals, readings)).toBe(expected);
});

const installed = (foundBy: string) => read({ state: 'installed', foundBy, app: { id: '0H4Hs0000000App' } });
it.each([
  ['the only one', installed('api-name'), 1, '1 label'],
  ['one of two, chosen by the person', installed('choice'), 2, '1 several'],
  ['one whose API name cannot be read', installed('unsure'), 1, '1 unsure'],
  ['not installed', read({ state: 'not-installed' }), 0, '1 label'],
] as const)('an approval with the label of a connected app that is %s', (_, found, count, expected) => {
  const list = apps(...Array.from({ length: count }, () => 'Tidewater Link'));
  const readings = [
    [vendorConnectedApp, found],
    [connectedApps, list],
  ] as const;
  expect(derived([unlinked], readings, connectedIntegration)).toBe(expected);
});
