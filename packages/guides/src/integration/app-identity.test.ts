import { expect, it } from 'vitest';
import { originOf } from './app-origin.ts';
import { componentOfVendorApp } from './app-reference.ts';
import type { ExternalClientAppRow } from './facts/external-client-apps.ts';
import { findNamesake, findVendorApp } from './facts/vendor-app.ts';
import { integration } from './scenarios/world.ts';

const { app: wanted } = integration;
const row = (origin: ExternalClientAppRow['origin'], more: Partial<ExternalClientAppRow> = {}) => ({
  id: `0xI ${origin}`,
  developerName: wanted.developerName,
  label: wanted.label,
  namespace: wanted.namespace,
  origin,
  changed: null,
  ...more,
});
const packaged = row('packaged');
const local = row('local', { namespace: null });

it.each([
  ['tidewater', 'Managed', 'packaged'],
  ['tidewater', 'AutoInstalled', 'packaged'],
  ['tidewater', 'Packaged', 'packaged'],
  [null, 'Packaged', 'packaged'],
  [null, 'Local', 'local'],
  ['tidewater', 'LOCAL', 'local'],
  [null, 'Managed', 'unknown'],
  [null, 'AutoInstalled', 'unknown'],
  ['tidewater', 'Mirrored', 'unknown'],
  ['tidewater', '', 'unknown'],
  ['tidewater', null, 'unknown'],
])('an app with the namespace %s and the distribution state %s is %s', (namespace, state, origin) => {
  expect(originOf(namespace, state)).toBe(origin);
});

it.each<[string, readonly ExternalClientAppRow[], string | undefined]>([
  ['the packaged one of two with its name', [local, packaged], packaged.id],
  ['the packaged one beside one of unknown origin', [row('unknown'), packaged], packaged.id],
  ['nothing sure for one of unknown origin', [row('unknown'), local], 'unclear'],
  ['none for one that was made in the org, even with its namespace', [row('local'), local], undefined],
  [
    'the one whose names are spelled in another case',
    [row('packaged', { developerName: 'TIDEWATER_connect' })],
    packaged.id,
  ],
  ['none for another namespace', [row('packaged', { namespace: 'other' })], undefined],
])('the vendor’s app is %s', (_, apps, expected) => {
  const found = findVendorApp(apps, wanted);
  expect(typeof found === 'object' ? found.id : found).toBe(expected);
});

it('an app that was made in the org has the name of the vendor’s by its developer name or its label', () => {
  expect(findNamesake([packaged, local], wanted)).toBe(local);
  const labeled = row('local', { namespace: null, developerName: 'Own_App' });
  expect(findNamesake([labeled], wanted)).toBe(labeled);
  expect(findNamesake([row('local', { namespace: null, developerName: 'A', label: 'B' })], wanted)).toBe(
    undefined,
  );
  expect(findNamesake([packaged], wanted)).toBe(undefined);
});

const bare = { externalClientApplication: 'tidewater_connect' };
const whole = { externalClientApplication: 'Tidewater__Tidewater_Connect' };
it.each([
  ['names it with its namespace', [bare, whole], null, whole],
  ['names it without, and it is the only app with the name', [bare], [packaged], bare],
  ['names it without, and another app has the name', [bare], [packaged, local], 'unclear'],
  ['names it without, and the apps are not known', [bare], null, 'unclear'],
  ['names it, and the app’s origin is not known', [whole], [row('unknown')], 'unclear'],
  ['names another app', [{ externalClientApplication: 'Other' }], null, undefined],
] as const)('a component %s', (_, components, apps, expected) => {
  expect(componentOfVendorApp(components, apps, wanted)).toBe(expected);
});
