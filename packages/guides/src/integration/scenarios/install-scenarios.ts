import type { OrgState, PackageVersion } from '@orgready/org-simulator/org-state';
import { asAdministrator, blocker, inapplicable, notYet, policies, warning } from './expected.ts';
import type { Scenario } from './integration-scenario.ts';
import { scenario } from './scenario.ts';
import {
  administratorWithout,
  correctPolicy,
  customerOrg,
  installedOrg,
  olderVersion,
  wantedVersion,
} from './world.ts';

const absent = {
  'package-installed': blocker,
  'package-version': inapplicable,
  ...policies(blocker),
} as const;

/** The customer's org, with the version as it is offered to it. */
const offered = (version: Partial<PackageVersion>): OrgState => ({
  ...customerOrg,
  available: [{ ...wantedVersion(), ...version }],
});
const failedWith = (...errors: string[]): OrgState => ({
  ...customerOrg,
  ended: [{ version: wantedVersion(), status: 'ERROR', errors, at: '2026-11-20T11:00:00.000Z' }],
});
const lessAble = administratorWithout('InstallPackaging');
const ready = installedOrg(correctPolicy);

/** The id that the customer's org has as a sandbox that was refreshed: it was `customerOrg.id`. */
export const refreshedId = '00DHs0000004RfrMAE';

/** What keeps a package from being installed, and who can act. */
export const installScenarios: readonly Scenario[] = [
  scenario(
    'install-failed',
    'The last installation failed: a feature of the org is off',
    failedWith('Missing Organization Feature: CommonPortal null'),
    asAdministrator(absent),
  ),
  scenario(
    'install-failed-package',
    'The last installation failed: the package contradicts itself',
    failedWith('1. Permission Read Account depends on permission(s): Read Contact'),
    asAdministrator(absent),
  ),
  scenario(
    'install-beta',
    'The version is a beta version, and this is a production org',
    offered({ beta: true }),
    asAdministrator(absent),
  ),
  scenario(
    'upgrade-beta',
    'A beta version is installed, which cannot be upgraded',
    {
      ...ready,
      installed: [{ ...olderVersion, beta: true }],
      available: [wantedVersion(), { ...olderVersion, beta: true }],
    },
    asAdministrator({ 'package-version': blocker }),
  ),
  scenario(
    'install-denied',
    'The package is missing, and the person signed in may not install packages',
    {
      ...customerOrg,
      profiles: [...customerOrg.profiles, lessAble],
      users: customerOrg.users.map((user) =>
        user.profile === 'System Administrator' ? { ...user, profile: lessAble.name } : user,
      ),
    },
    asAdministrator({ 'reader-permissions': warning, ...absent }),
  ),
  scenario(
    'app-lost-oauth',
    'The sandbox was refreshed, and the app lost its OAuth part',
    {
      ...ready,
      id: refreshedId,
      isSandbox: true,
      installed: (ready.installed ?? []).map((one) => ({
        ...one,
        app: one.app && { ...one.app, policy: null, oauthLost: true },
      })),
    },
    asAdministrator({ ...policies(notYet), 'app-enabled': blocker, 'edition-known': warning }),
  ),
];
