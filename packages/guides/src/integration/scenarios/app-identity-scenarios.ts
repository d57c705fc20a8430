import type { ExternalClientApp, OrgState } from '@orgready/org-simulator/org-state';
import {
  asAdministrator,
  blocker,
  inapplicable,
  type Overrides,
  policies,
  unknown,
  warning,
} from './expected.ts';
import type { Scenario } from './integration-scenario.ts';
import { scenario } from './scenario.ts';
import {
  administrator,
  app,
  correctPolicy,
  customerOrg,
  freshPolicy,
  installedOrg,
  wantedVersion,
} from './world.ts';

const ready = installedOrg(correctPolicy);
/** An app with the names of the vendor's that somebody made in the org, with the policies of a new app. */
const namesake: ExternalClientApp = {
  ...app,
  namespace: null,
  consumerKey: '3MVG9pRzvMkjMb6mBrightwoodOwn00001demoKEYdemoKEYdemoKEY0009',
  policy: freshPolicy,
};
/** The org in which the vendor's app shows this origin. */
const withOrigin = (distributionState: string | null): OrgState => {
  const version = wantedVersion(correctPolicy);
  return {
    ...ready,
    installed: [{ ...version, app: version.app && { ...version.app, distributionState } }],
  };
};
const external = (id: string, title: string, org: OrgState, expect: Overrides): Scenario =>
  scenario(id, title, org, asAdministrator(expect));
const unclear = unknown('not-readable-by-api');
const approvalsOf = (...developerNames: (string | undefined)[]) =>
  developerNames.map((developerName) => ({
    username: administrator,
    appLabel: app.label,
    ...(developerName === undefined ? {} : { developerName }),
  }));
const five = approvalsOf(undefined, undefined, undefined, undefined, undefined);
/** Has the label of the vendor's app, and another name. */
const sameLabel: ExternalClientApp = { ...namesake, developerName: 'Tidewater_Trial' };

/** Which app is the vendor's, and whose approvals are read. */
export const appIdentityScenarios: readonly Scenario[] = [
  external(
    'local-namesake',
    'Beside the vendor’s app, the org has one of the same name that was made here',
    { ...ready, localApps: [namesake] },
    {},
  ),
  external(
    'local-namesake-by-metadata',
    'The same, and only the Metadata API shows the apps’ policies',
    { ...ready, localApps: [namesake], quirks: { appObjectsMissing: true } },
    {},
  ),
  external(
    'local-namesake-only',
    'The package is missing; an app of the same name was made in the org',
    { ...customerOrg, localApps: [namesake] },
    { 'package-installed': blocker, 'package-version': inapplicable, ...policies(blocker) },
  ),
  external(
    'app-origin-hidden',
    'The org does not show whether the app comes from a package',
    withOrigin(null),
    policies(unclear),
  ),
  external(
    'app-origin-new-value',
    'The org shows an origin of the app that nobody knows',
    withOrigin('Mirrored'),
    policies(unclear),
  ),
  external(
    'app-origin-auto-installed',
    'The app’s package was installed by Salesforce',
    withOrigin('AutoInstalled'),
    {},
  ),
  external(
    'five-approvals-by-name',
    'The user has approved the app five times, which only its name shows',
    { ...ready, authorizations: five, quirks: { tokensWithoutApp: true } },
    { 'approvals-left': warning },
  ),
  external(
    'five-approvals-of-one-name',
    'Five approvals show only a name that two apps have',
    { ...ready, localApps: [sameLabel], authorizations: five, quirks: { tokensWithoutApp: true } },
    { 'approvals-left': unclear },
  ),
  external(
    'five-approvals-of-two-apps',
    'Of five approvals, three are of another app with the label',
    {
      ...ready,
      localApps: [sameLabel],
      authorizations: approvalsOf(
        undefined,
        undefined,
        'Tidewater_Trial',
        'Tidewater_Trial',
        'Tidewater_Trial',
      ),
    },
    {},
  ),
];
