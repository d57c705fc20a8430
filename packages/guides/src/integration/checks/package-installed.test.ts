import { expect, it } from 'vitest';
import type { Verdict } from '../../model/check.ts';
import type { OwnPermissions } from '../../no-rows.ts';
import { setupWith } from '../../testing/setup.ts';
import { verdictOf } from '../../testing/verdict.ts';
import type { InstallObstacle, VendorPackage } from '../facts/vendor-package.ts';
import { packageInstalled } from './package-installed.ts';
import { packageVersion } from './package-version.ts';

const installed = {
  state: 'installed',
  name: 'Tidewater Connect',
  installed: [1, 4, 0, 2],
  wanted: [1, 4, 0, 2],
  comparison: 'exact',
  source: 'tooling',
  obstacle: null,
} as const satisfies VendorPackage;

it.each<[string, VendorPackage, string, string]>([
  [
    'the exact version is installed',
    installed,
    'passed package-installed.passed',
    'passed package-version.passed.exact',
  ],
  [
    'a newer version is installed',
    { ...installed, installed: [2, 0, 0, 1], comparison: 'newer' },
    'passed package-installed.passed',
    'passed package-version.passed.newer',
  ],
  [
    'an older version is installed',
    { ...installed, installed: [1, 2, 0, 5], comparison: 'older' },
    'passed package-installed.passed',
    'failed blocker package-version.older',
  ],
  [
    'only the license shows it',
    { ...installed, installed: null, comparison: 'unknown', source: 'license' },
    'passed package-installed.passed.license',
    'cantTell not-readable-by-api package-version.unknown',
  ],
  [
    'it is being installed',
    { state: 'installing', since: Date.UTC(2026, 10, 21, 10, 15) },
    'cantTell propagating package-installed.installing',
    'inapplicable package-version.absent',
  ],
  [
    'it is not among the packages',
    { state: 'absent', source: 'tooling', others: 3, obstacle: null },
    'failed blocker package-installed.absent',
    'inapplicable package-version.absent',
  ],
  [
    'Salesforce refused the sign-in because of it',
    { state: 'absent', source: 'sign-in', others: 0, obstacle: null },
    'failed blocker package-installed.absent.sign-in',
    'inapplicable package-version.absent',
  ],
])('when %s', (_state, found, presence, version) => {
  expect(verdictOf(packageInstalled, { found, own: null, namesake: null })).toBe(presence);
  expect(verdictOf(packageVersion, { found, own: null })).toBe(version);
});

const at = Date.UTC(2026, 10, 29, 11);
const failedWith = (...reasons: string[]): InstallObstacle => ({ kind: 'failed', at, reasons });
const may = new Map([['PermissionsInstallPackaging', true]] as const);
const mayNot = new Map([['PermissionsInstallPackaging', false]] as const);
const unknown = new Map();
const beta = { kind: 'stop', stop: 'beta' } as const;
const feature = failedWith('Missing Organization Feature: CommonPortal null');
const dependency = failedWith('1. Permission Read Account depends on permission(s): Read Contact');

/** What is found of the package where it is missing, and where an older version of it is installed. */
const states = (obstacle: InstallObstacle | null): readonly [VendorPackage, VendorPackage] => [
  { state: 'absent', source: 'tooling', others: 3, obstacle },
  { ...installed, installed: [1, 2, 0, 5], comparison: 'older', obstacle },
];
const actOf = (verdict: Verdict): string =>
  verdict.outcome === 'failed' ? (verdict.act?.label.key ?? 'install') : verdict.outcome;

it.each<[string, InstallObstacle | null, OwnPermissions | null, string, string, string?]>([
  [
    'nothing is in the way',
    null,
    may,
    'failed blocker package-installed.absent',
    'install',
    'failed blocker package-version.older',
  ],
  [
    'the reader’s permissions are not known',
    null,
    null,
    'failed blocker package-installed.absent',
    'install',
    'failed blocker package-version.older',
  ],
  [
    'the org does not have the permission',
    null,
    unknown,
    'failed blocker package-installed.absent',
    'install',
    'failed blocker package-version.older',
  ],
  [
    'the reader may not install',
    null,
    mayNot,
    'failed blocker package-installed.may-not',
    'ask.install',
    'failed blocker package-version.may-not',
  ],
  [
    'a beta version is for no production org',
    beta,
    may,
    'failed blocker install-stop.beta',
    'ask.install-stop',
  ],
  [
    'a beta version, and the reader may not install',
    beta,
    mayNot,
    'failed blocker install-stop.beta',
    'ask.install-stop',
  ],
  [
    'the installed version cannot be upgraded',
    { kind: 'stop', stop: 'after-beta' },
    may,
    'failed blocker install-stop.after-beta',
    'act.open-packages',
  ],
  ['a feature is off', feature, may, 'failed blocker package-installed.failed.admin', 'install'],
  [
    'a feature is off, and the reader may not install',
    feature,
    mayNot,
    'failed blocker package-installed.failed.admin',
    'ask.install',
  ],
  [
    'the edition lacks something',
    failedWith(
      'Missing feature. Installing this package requires the following feature and its associated permissions: Apex Classes',
    ),
    may,
    'failed blocker package-installed.failed.account',
    'install',
  ],
  [
    'the package contradicts itself',
    dependency,
    may,
    'failed blocker package-installed.failed.vendor',
    'ask.install-failed',
  ],
  [
    'the package contradicts itself, and the reader may not install',
    dependency,
    mayNot,
    'failed blocker package-installed.failed.vendor',
    'ask.install-failed',
  ],
  [
    'nobody knows the reason',
    failedWith('Something else'),
    may,
    'failed blocker package-installed.failed.unclear',
    'install',
  ],
  ['there is no reason', failedWith(), may, 'failed blocker package-installed.failed.no-reason', 'install'],
])('before the click: %s', (_state, obstacle, own, verdict, act, older = verdict) => {
  const [absent, old] = states(obstacle);
  expect(verdictOf(packageInstalled, { found: absent, own, namesake: null })).toBe(verdict);
  expect(actOf(packageInstalled.evaluate({ found: absent, own, namesake: null }, setupWith()))).toBe(act);
  expect(verdictOf(packageVersion, { found: old, own })).toBe(older);
  const upgrade = packageVersion.evaluate({ found: old, own }, setupWith());
  expect(actOf(upgrade)).toBe(act);
  // A row of two values would hide why the version is not simply installed.
  const compares = (upgrade.outcome === 'failed' ? upgrade.evidence : []).some(
    (one) => one.kind === 'value' && one.expected !== null,
  );
  expect(compares).toBe(older === 'failed blocker package-version.older');
});

it('an app of the same name that was made in the org does not replace the package', () => {
  const [found] = states(null);
  expect(verdictOf(packageInstalled, { found, own: may, namesake: 'Tidewater Connect' })).toBe(
    'failed blocker package-installed.absent.local',
  );
});
