import { acts } from './en-acts.ts';
import { connection } from './en-connection.ts';
import { explainApi } from './en-explain-api.ts';
import { explainMore } from './en-explain-more.ts';
import { explainOauth } from './en-explain-oauth.ts';
import { partnerReads } from './en-partner-reads.ts';
import { siteReads } from './en-site-reads.ts';
import { whyNot } from './en-why-not.ts';

/** Messages that every guide shares: what is read, why something is unknown, and what errors mean. */
export const en = {
  ...acts,
  ...connection,
  ...explainApi,
  ...explainMore,
  ...explainOauth,
  ...partnerReads,
  ...siteReads,
  ...whyNot,
  'reads.describe': 'Which fields this org’s objects have',
  'reads.organization': 'The org’s name, edition, instance, and whether it is a sandbox or a trial',
  'reads.apiUsage': 'How many of today’s API requests are used',
  'reads.ownPermissions': 'Which Setup permissions you have',
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
  'reads.apiAccessControl': 'Whether only allowlisted apps can use the API',
  'reads.sessionSettings': 'Session settings that lock sessions to IP addresses',
  'reads.licenses': 'Licenses, and how many seats are available',
  'reads.licensedSets': 'Permission sets that require a license',
  'reads.deliveredEvents': 'How many events the org has delivered in 24 hours',
  'reads.changeEvents': 'Objects selected for Change Data Capture',

  'reads.users-of-license': 'Users with a certain license',
  'reads.subject': 'The user that this setup is about: active or not, profile, license',
  'reads.frozen': 'Whether that user is frozen',
  'reads.loginLimits': 'From which IP addresses and at what times users with that profile can sign in',
  'reads.assignments': 'Permission sets and groups assigned to that user, and the permissions in them',
  'reads.fields': 'The required fields in the org’s list of fields',
  'reads.objectPermissions': 'That user’s permissions on the required objects',
  'reads.fieldPermissions': 'That user’s permissions on the required fields',
  'reads.inheritedAccess': 'That user’s permissions on objects that follow a parent',
  'reads.authorizations': 'Whether that user has authorized the app',

  'chosen.unnamed': 'Name not known (ID {id})',

  'reason.needs-a-person':
    'Salesforce’s API does not show this. Someone who can see the Setup page has to confirm it.',
  'reason.not-readable-by-api': 'This org does not show the setting to the API.',
  'reason.without-api': 'This org has no API, so we cannot check this.',
  'reason.not-there-or-hidden':
    'Salesforce’s API does not show this: either the org does not have it, or the user you signed in as cannot see it.',
  'reason.jwt-token':
    'This org issues tokens in JWT format. Salesforce’s Metadata API, which shows this setting, does not accept them.',
  'reason.no-access': 'The user you signed in as is not allowed to read this.',
  'reason.refused': 'Salesforce refused to show this.',
  'reason.unreachable': 'Salesforce did not answer. Nothing changed.',
  'reason.paused':
    'Salesforce does not answer at the moment. We ask this org again from {until, time, minute}. Nothing changed.',
  'reason.signed-out': 'Nobody is signed in to the org in this browser.',
  'reason.limit-low': 'The org has used almost all of its API requests for today, so we stopped reading.',
  'reason.own-limit':
    'We send at most {limit} requests within 24 hours, so that enough are left for everything else that uses the org. That many have been sent.',
  'reason.changed':
    'This was changed at {since, time, minute}. Salesforce takes up to {minutes, number} minutes to apply such a change everywhere, so the result is not certain yet.',
  'reason.propagating': 'Salesforce is still processing it.',
  'reason.waits-for-api': 'This waits for API access.',
  'reason.not-yet': 'This can be checked as soon as an earlier check has passed.',
  'reason.fault': 'We could not understand Salesforce’s answer.',
  'remedy.needs-a-person': 'Open the Setup page, and confirm what you see.',
  'remedy.not-readable-by-api': 'Open the Setup page, compare, and confirm what you see.',
  'remedy.unexplained':
    'Check again later. If the problem remains, contact {party} and quote Salesforce’s answer.',
  'remedy.unreachable': 'Check again in a minute.',
  'remedy.paused': 'Check again after that time.',
  'remedy.limit-low': 'Check again later. The limit covers the last 24 hours.',
  'remedy.changed': 'If you have saved the change that this step asks for, wait. If not, save it now.',
  'remedy.propagating': 'Wait a moment, then come back to this tab or select <b>Check again</b>.',
  'remedy.fault': 'Check again. If this happens again, contact {party} and quote the time on this page.',
  'refused.with-code': 'Salesforce answered <c>{code}</c>.',
  'refused.own-code': 'Code to quote: <c>{code}</c>.',
} as const;

export type EngineKey = keyof typeof en;
export type ReadsKey = Extract<EngineKey, `reads.${string}`>;
