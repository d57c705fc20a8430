import type { AppPolicy, OrgState } from '@orgready/org-simulator/org-state';
import { untouchedOrg } from './connected-app-world.ts';
import {
  advice,
  all,
  asAdministrator,
  blocker,
  everyUserCheck,
  inapplicable,
  loginChecks,
  passed,
  policies,
  unknown,
  warning,
} from './expected.ts';
import type { Scenario } from './integration-scenario.ts';
import { scenario } from './scenario.ts';
import {
  administrator,
  administratorWithout,
  correctPolicy,
  customerOrg,
  installedOrg,
  newerVersion,
  olderVersion,
  otherOrg,
  otherPackages,
  readyOrg,
  unfinishedOrg,
  wantedVersion,
} from './world.ts';

const ready = installedOrg(correctPolicy);
const withPolicy = (policy: Partial<AppPolicy>): OrgState => installedOrg({ ...correctPolicy, ...policy });
const asReader = (org: OrgState, ...missing: Parameters<typeof administratorWithout>): OrgState => {
  const profile = administratorWithout(...missing);
  return {
    ...org,
    profiles: [...org.profiles, profile],
    users: org.users.map((user) =>
      user.username === administrator ? { ...user, profile: profile.name } : user,
    ),
  };
};

/** States of the org, the package, the sign-in and the app’s policies; the signed-in administrator runs the integration. */
export const orgScenarios: readonly Scenario[] = [
  scenario(
    'package-absent',
    'Nothing has been done: the package is missing and Salesforce refuses the sign-in',
    customerOrg,
    all(unknown('signed-out'), {
      'package-installed': blocker,
      'package-version': inapplicable,
    }),
    {
      signInRefusal: 'OAUTH_EC_APP_NOT_FOUND',
      // Where the demo begins: it also shows the vendor's other integration.
      orgs: [customerOrg, otherOrg, readyOrg, unfinishedOrg, untouchedOrg],
    },
  ),
  scenario('ready', 'Everything is right', ready, asAdministrator()),
  scenario(
    'fresh-installation',
    'The package is installed, the policies are those of a fresh installation',
    installedOrg(),
    asAdministrator({ 'refresh-token-policy': blocker, 'ip-relaxation': blocker }),
  ),
  scenario(
    'package-removed',
    'The package was uninstalled after someone had signed in',
    customerOrg,
    asAdministrator({
      'package-installed': blocker,
      'package-version': inapplicable,
      ...policies(blocker),
    }),
  ),
  scenario(
    'package-older',
    'An older version of the package is installed',
    { ...ready, installed: [olderVersion], available: [wantedVersion(), olderVersion] },
    asAdministrator({ 'package-version': blocker }),
  ),
  scenario(
    'package-newer',
    'A newer version of the package is installed',
    { ...ready, installed: [newerVersion], available: [wantedVersion(), newerVersion] },
    asAdministrator(),
  ),
  scenario(
    'package-installing',
    'The package is being installed',
    { ...customerOrg, installing: [wantedVersion()] },
    asAdministrator({
      'package-installed': unknown('propagating'),
      'package-version': inapplicable,
      ...policies(blocker),
    }),
  ),
  scenario(
    'package-upgrading',
    'An older version is being replaced by the wanted one',
    {
      ...ready,
      installed: [olderVersion],
      installing: [wantedVersion(correctPolicy)],
      available: [wantedVersion(), olderVersion],
    },
    asAdministrator({
      'package-installed': unknown('propagating'),
      'package-version': inapplicable,
    }),
  ),
  scenario(
    'many-packages',
    'The package is the last of more installed packages than one page holds',
    { ...ready, installed: [...otherPackages(2_050), ...(ready.installed ?? [])] },
    asAdministrator(),
  ),
  scenario(
    'packages-not-readable',
    'The Tooling API does not show installed packages; the license does, without a version',
    { ...ready, quirks: { installedPackagesMissing: true } },
    asAdministrator({ 'package-version': unknown('not-readable-by-api') }),
  ),
  scenario(
    'app-rights-missing',
    'The person signed in may not see external client apps',
    asReader(ready, 'ExternalClientAppViewer', 'ExternalClientAppAdmin', 'ExternalClientAppDeveloper'),
    asAdministrator({ 'reader-permissions': warning, ...policies(unknown('no-access')) }),
  ),
  scenario(
    'rows-hidden',
    'The person signed in may not see Setup, and Salesforce answers with no rows',
    { ...asReader(ready, 'ViewSetup', 'CustomizeApplication'), quirks: { rowsHidden: true } },
    asAdministrator({
      'reader-permissions': warning,
      'package-version': unknown('not-readable-by-api'),
      ...everyUserCheck(unknown('no-access')),
      'user-active': passed,
      'user-not-frozen': passed,
      'user-not-locked': passed,
      'user-license': unknown('no-access'),
      'system-permissions': passed,
      'over-granting': advice,
      'privileged-sign-in': passed,
      ...loginChecks(passed),
    }),
  ),
  scenario(
    'no-view-setup',
    'The person signed in may not see Setup; the package shows by its license alone',
    asReader(ready, 'ViewSetup', 'CustomizeApplication'),
    asAdministrator({
      'reader-permissions': warning,
      'package-version': unknown('not-readable-by-api'),
      ...everyUserCheck(unknown('not-readable-by-api')),
    }),
  ),
  scenario(
    'app-objects-missing',
    'External client apps cannot be queried; the Metadata API shows their policies',
    { ...ready, quirks: { appObjectsMissing: true } },
    asAdministrator(),
  ),
  scenario(
    'app-objects-missing-fresh',
    'External client apps cannot be queried; the Metadata API shows that the policies are wrong',
    { ...installedOrg(), quirks: { appObjectsMissing: true } },
    asAdministrator({ 'refresh-token-policy': blocker, 'ip-relaxation': blocker }),
  ),
  scenario(
    'app-policies-unreadable',
    'Neither SOQL nor the Metadata API shows the policies: a person has to look',
    { ...ready, quirks: { appObjectsMissing: true, metadataRefused: true } },
    asAdministrator({
      ...policies(unknown('not-readable-by-api')),
      ...loginChecks(unknown('no-access')),
    }),
  ),
  scenario(
    'policy-values-as-numbers',
    'SOQL shows a policy as a number that nothing explains; the Metadata API names it',
    { ...ready, quirks: { policyValuesAsNumbers: true } },
    asAdministrator(),
  ),
  scenario(
    'policy-values-as-numbers-only',
    'SOQL shows a policy as a number and the Metadata API refuses',
    { ...ready, quirks: { policyValuesAsNumbers: true, metadataRefused: true } },
    asAdministrator({
      'ip-relaxation': unknown('not-readable-by-api'),
      ...loginChecks(unknown('no-access')),
    }),
  ),
  scenario(
    'policy-record-missing',
    'The app is installed and Salesforce has no policy record for it',
    installedOrg(null),
    asAdministrator({
      'permitted-users': blocker,
      'refresh-token-policy': blocker,
      'ip-relaxation': blocker,
      'session-level': blocker,
    }),
  ),
  scenario(
    'app-disabled',
    'The app is disabled',
    withPolicy({ enabled: false }),
    asAdministrator({ 'app-enabled': blocker }),
  ),
  scenario(
    'refresh-token-ends-at-once',
    'Refresh tokens end at once',
    withPolicy({ refreshToken: 'Zero' }),
    asAdministrator({ 'refresh-token-policy': blocker }),
  ),
  scenario(
    'ip-relaxed-for-refresh-only',
    'IP restrictions are relaxed for refresh tokens only',
    withPolicy({ ipRelaxation: 'Enforce_RelaxRefresh' }),
    asAdministrator({ 'ip-relaxation': blocker }),
  ),
  scenario(
    'ip-relaxed-for-activated-devices',
    'IP restrictions are relaxed for activated devices only',
    withPolicy({ ipRelaxation: 'Bypass_2factor' }),
    asAdministrator({ 'ip-relaxation': blocker }),
  ),
  scenario(
    'admin-approved-granted',
    'Only approved users can use the app, and the person signed in is approved by profile',
    withPolicy({
      permittedUsers: 'AdminApprovedPreAuthorized',
      grantedProfiles: ['System Administrator'],
    }),
    asAdministrator({ 'permitted-users': warning }),
  ),
  scenario(
    'admin-approved-not-granted',
    'Only approved users can use the app, and the person signed in is not approved',
    withPolicy({ permittedUsers: 'AdminApprovedPreAuthorized', grantedProfiles: ['Standard User'] }),
    asAdministrator({ 'permitted-users': blocker }),
  ),
  scenario(
    'api-disabled',
    'The edition has no API access',
    { ...ready, edition: 'Professional Edition', quirks: { apiDisabled: true } },
    all(unknown('not-yet'), { 'api-access': blocker, 'signed-in': passed, 'granted-scopes': passed }),
  ),
  scenario(
    'api-disabled-for-user',
    'The person signed in has no API access',
    asReader(ready, 'ApiEnabled'),
    all(unknown('not-yet'), { 'api-access': blocker, 'signed-in': passed, 'granted-scopes': passed }),
  ),
  scenario(
    'api-requests-low',
    'Few API requests are left for today',
    { ...ready, apiRequests: { max: 15_000, used: 12_900 } },
    asAdministrator({ 'api-requests': warning }),
  ),
  scenario(
    'api-requests-almost-gone',
    'More than nine tenths of the API requests are used: reading stops after the first answers',
    { ...ready, apiRequests: { max: 15_000, used: 14_300 } },
    asAdministrator({
      'api-requests': warning,
      'reader-permissions': unknown('limit-low'),
      ...policies(unknown('limit-low')),
      ...everyUserCheck(unknown('limit-low')),
      'user-active': passed,
      'user-not-frozen': passed,
      'user-not-locked': passed,
      'user-license': passed,
      'approvals-left': unknown('limit-low'),
      'integration-connected': unknown('limit-low'),
    }),
  ),
  scenario(
    'sandbox-instead-of-production',
    'The admin answered production, but it is a sandbox',
    { ...ready, isSandbox: true, instance: 'USA810S' },
    asAdministrator({ 'edition-known': warning }),
  ),
  scenario(
    'trial',
    'The org is a trial',
    { ...ready, trialExpires: '2026-12-20T08:00:00.000+0000' },
    asAdministrator({ 'edition-known': advice }),
  ),
];
