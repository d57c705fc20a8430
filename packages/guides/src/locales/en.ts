import { acts } from './en-acts.ts';
import { connection } from './en-connection.ts';
import { partnerReads } from './en-partner-reads.ts';
import { siteReads } from './en-site-reads.ts';

/** Messages that every guide shares: what is read, why something is unknown, and refused sign-ins. */
export const en = {
  ...acts,
  ...connection,
  ...partnerReads,
  ...siteReads,
  'reads.describe': 'Which fields this org’s objects have',
  'reads.organization': 'The org’s name, edition, instance, and whether it is a sandbox or a trial',
  'reads.apiUsage': 'How many of today’s API requests are used',
  'reads.ownPermissions': 'Which Setup permissions you have yourself',
  'reads.installedPackages': 'Installed packages and their versions',
  'reads.wantedPackageVersion': 'The required package version',
  'reads.packageInstallRequests': 'Whether that package is currently being installed',
  'reads.packageLicense': 'The package’s license in this org',
  'reads.externalClientApps': 'External client apps in this org',
  'reads.appPolicies': 'OAuth policies of external client apps',
  'reads.appStates': 'Which external client apps are enabled',
  'reads.appGrants': 'Which profiles and permission sets grant the app',
  'reads.connectedApps': 'Connected apps of that name',
  'reads.connectedAppPolicies': 'OAuth policies of that connected app',
  'reads.apiAccessControl': 'Whether only allow-listed apps may use the API',
  'reads.licenses': 'Licenses, and how many seats are free',
  'reads.licensedSets': 'Permission sets that require a license',
  'reads.changeEvents': 'Objects selected for Change Data Capture',

  'reads.users-of-license': 'Users with a certain license',
  'reads.subject': 'The user that the setup is about: active or not, profile, license',
  'reads.frozen': 'Whether that user is frozen',
  'reads.assignments': 'Permission sets and groups assigned to that user, and the permissions in them',
  'reads.fields': 'The required fields in the org’s list of fields',
  'reads.objectPermissions': 'That user’s permissions on the required objects',
  'reads.fieldPermissions': 'That user’s permissions on the required fields',
  'reads.inheritedAccess': 'That user’s permissions on objects that follow a parent',
  'reads.authorizations': 'Whether that user has authorized the app',

  'reason.needs-a-person':
    'Salesforce’s API does not show this. Someone who can see the Setup page has to confirm it.',
  'reason.not-readable-by-api': 'This org does not show the setting to the API.',
  'reason.not-there-or-hidden':
    'Salesforce’s API does not show this here: either the org does not have it, or the person signed in cannot see it.',
  'reason.no-access': 'The person signed in is not allowed to read this.',
  'reason.refused': 'Salesforce refused to show this.',
  'reason.unreachable': 'Salesforce did not answer. Nothing was changed.',
  'reason.signed-out': 'Nobody is signed in to the org in this browser.',
  'reason.limit-low': 'The org has used almost all of its API requests for today, so we stopped reading.',
  'reason.propagating': 'Salesforce is still working on it.',
  'reason.waits-for-api': 'This waits for API access.',
  'reason.not-yet': 'This waits for something else.',
  'reason.fault': 'We could not understand Salesforce’s answer.',
  'remedy.needs-a-person': 'Look at the Setup page and confirm what you see.',
  'remedy.not-readable-by-api': 'Open the Setup page, compare, and confirm what you see.',
  'remedy.unexplained':
    'Check again later. If this stays, contact {party} and quote what Salesforce answered.',
  'remedy.unreachable': 'Check again in a minute.',
  'remedy.limit-low': 'Check again when requests are available: Salesforce counts the last 24 hours.',
  'remedy.not-yet': 'Finish that first. This is then checked automatically.',
  'remedy.propagating': 'Wait a moment, then come back to this tab or select Check again.',
  'remedy.fault': 'Check again. If this happens again, contact {party} and quote the time on this page.',
  'refused.with-code': 'Salesforce answered <c>{code}</c>.',
  'refused.own-code': 'Code to quote: <c>{code}</c>.',

  'sign-in.unknown.title': 'Salesforce stopped the sign-in',
  'sign-in.unknown.cause': 'Salesforce’s code for it is {code}. It has no single known cause.',
  'sign-in.none.title': 'This text contains no Salesforce error code',
  'sign-in.none.cause': 'The pasted text has neither an error code nor an error description from Salesforce.',
  'sign-in.none.action':
    'Copy the whole address from the browser’s address bar on the error page, or all text of that page.',
  'sign-in.action.retry': 'Start the sign-in again.',
  'sign-in.action.private-window': 'Use a private window: it has no saved session of another org.',
  'sign-in.action.my-domain': 'Enter the org’s My Domain address instead of login.salesforce.com.',
  'sign-in.action.forward': 'Send {party} the message below.',
  'sign-in.ec-app-not-found.title': 'The app is not installed in this org',
  'sign-in.ec-app-not-found.cause':
    'Nobody can sign in to an external client app before it is installed. Either the org you signed in to does not have {app}, or it is not the org you mean.',
  'sign-in.ec-app-not-found.action': 'Install {app} in this org, then sign in again.',
  'sign-in.not-installed.title': 'The app must be installed before you can use it',
  'sign-in.not-installed.cause':
    'Salesforce blocks apps that are not installed in the org, except for users with a permission to approve them.',
  'sign-in.not-installed.action':
    'Ask a System Administrator to sign in here: the standard profile can approve an app that is not installed. Then click Install next to {app} in Connected Apps OAuth Usage.',
  'sign-in.access-denied-by-policy.title': 'You are not an approved user of this app',
  'sign-in.access-denied-by-policy.cause':
    'Permitted Users is set to “Admin approved users are pre-authorized”, and the app’s list contains neither your profile nor any of your permission sets.',
  'sign-in.access-denied-by-policy.action':
    'In Setup, open the policies of {app}, and set Permitted Users to “All users may self-authorize”, or add your profile.',
  'sign-in.access-denied-by-policy.wait':
    'A change of this policy can take up to an hour to take effect everywhere.',
  'sign-in.blocked.title': 'An administrator has blocked this app',
  'sign-in.blocked.cause':
    'The app is blocked or disabled in this org, so Salesforce refuses every sign-in to it.',
  'sign-in.blocked.action': 'In Connected Apps OAuth Usage, click Unblock next to {app}, then sign in again.',
  'sign-in.redirect-mismatch.title': '{party} registered another return address',
  'sign-in.redirect-mismatch.cause':
    'Salesforce cannot send you back, because the return address is not registered for the app. Your org is not the cause.',
  'sign-in.client-id.title': 'Salesforce does not know this app here',
  'sign-in.client-id.cause':
    'The address you signed in to does not know the app’s client ID: it is the wrong org, the app is only minutes old, or {party}’s settings contain a mistake.',
  'sign-in.client-secret.title': 'Salesforce did not accept {party}’s app secret',
  'sign-in.client-secret.cause': 'Salesforce refused the secret of the app. Your org is not the cause.',
  'sign-in.scope.title': 'The app may not ask for this access',
  'sign-in.scope.cause': 'The sign-in asks for a scope that the app does not have. {party} must add it.',
  'sign-in.denied.title': 'Access was denied on the approval page',
  'sign-in.denied.cause': 'Someone clicked Deny or left the page. Nothing was changed in the org.',
  'sign-in.denied.action': 'Sign in again and click Allow.',
  'sign-in.no-policy.title': 'The app has no OAuth policies in this org yet',
  'sign-in.no-policy.cause': 'Salesforce found the app but no policy record for it.',
  'sign-in.no-policy.action':
    'In External Client App Manager, open {app}, Policies, Edit, and click Save. Saving creates the record.',
  'sign-in.inactive-user.title': 'This user cannot sign in',
  'sign-in.inactive-user.cause': 'The user is deactivated or frozen in this org.',
  'sign-in.inactive-user.action':
    'Sign in as another user, or ask an administrator to activate or unfreeze this user.',
  'sign-in.ip.title': 'The org does not allow sign-ins from this place or at this time',
  'sign-in.ip.cause': 'An IP restriction or the login hours of your profile blocked the sign-in.',
  'sign-in.ip.action':
    'Sign in from an allowed network, or ask an administrator to set IP Relaxation of {app} to “Relax IP restrictions”.',
  'sign-in.flow-disabled.title': 'This kind of sign-in is turned off',
  'sign-in.flow-disabled.cause': 'The org or the app does not allow the OAuth web server flow.',
  'sign-in.flow-disabled.action': 'In OAuth and OpenID Connect Settings, allow the web server flow.',
  'sign-in.session-level.title': 'Salesforce requires a stronger sign-in for this app',
  'sign-in.session-level.cause': 'The app requires a high-assurance session.',
  'sign-in.session-level.action': 'Sign in with multi-factor authentication, then try again.',
  'sign-in.org-closed.title': 'This org is locked, closed, or expired',
  'sign-in.org-closed.cause': 'Nobody can sign in to it.',
  'sign-in.org-closed.action': 'Contact Salesforce Customer Support, or use another org.',
  'sign-in.expired-code.title': 'The sign-in took too long or was used twice',
  'sign-in.expired-code.cause': 'Salesforce’s one-time code had expired when it came back.',
  'sign-in.busy.title': 'Salesforce cannot sign anyone in right now',
  'sign-in.busy.cause': 'The problem is on Salesforce’s side.',
  'sign-in.busy.action': 'Try again in a few minutes. status.salesforce.com shows known incidents.',
  'sign-in.generic.title': 'Salesforce refused without giving a reason',
  'sign-in.generic.cause':
    'Salesforce uses this error for many causes. The most common: the app is not installed in this org, the app is blocked, or the browser is signed in to another org.',
  'sign-in.message':
    'Setting up {blueprint} for {customer}: the sign-in to Salesforce stopped with {code}. {title}. {cause} What to do: {actions}',
} as const;

export type EngineKey = keyof typeof en;
export type ReadsKey = Extract<EngineKey, `reads.${string}`>;
