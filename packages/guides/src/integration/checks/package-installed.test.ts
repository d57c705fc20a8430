import { expect, it } from 'vitest';
import { verdictOf } from '../../testing/verdict.ts';
import type { VendorPackage } from '../facts/vendor-package.ts';
import { packageInstalled } from './package-installed.ts';
import { packageVersion } from './package-version.ts';

const installed = {
  state: 'installed',
  name: 'Tidewater Connect',
  installed: [1, 4, 0, 2],
  wanted: [1, 4, 0, 2],
  comparison: 'exact',
  source: 'tooling',
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
    { state: 'absent', source: 'tooling', others: 3 },
    'failed blocker package-installed.absent',
    'inapplicable package-version.absent',
  ],
  [
    'Salesforce refused the sign-in because of it',
    { state: 'absent', source: 'sign-in', others: 0 },
    'failed blocker package-installed.absent.sign-in',
    'inapplicable package-version.absent',
  ],
])('when %s', (_state, found, presence, version) => {
  expect(verdictOf(packageInstalled, { found })).toBe(presence);
  expect(verdictOf(packageVersion, { found })).toBe(version);
});
