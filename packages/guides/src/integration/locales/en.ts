import { en as shared } from '../../locales/en.ts';

/** `{vendor}`, `{integration}`, `{app}`, `{package}` and `{customer}` are filled in everywhere. */
export const en = {
  ...shared,
  'guide.title': 'Set up the Salesforce integration',
  'phase.prepare': 'Prepare',
  'phase.connect': 'Connect',
  'phase.app': 'App',
  'phase.finish': 'Finish',

  'environment.title': 'Which org do you set up?',
  'environment.production': 'Production or Developer Edition',
  'environment.sandbox': 'A sandbox',

  // edition
  'edition.name': 'API access',
  'edition.title': 'Your Salesforce edition has API access',
  'edition.why':
    '{vendor} works with your data through the Salesforce API. Enterprise, Unlimited, Performance and Developer Edition have it; Professional has it as an add-on.',
  'edition.text':
    'There is nothing to change here. As soon as you are signed in, a live query shows whether the API answers.',
  'edition.without':
    'If it turns out that your edition has no API access, ask your Salesforce account representative to add it. No setting in the org can replace it.',
  'api-access.title': 'The Salesforce API answers',
  'api-access.why': 'A query that is answered proves API access; the name of the edition does not.',
  'api-access.passed': 'A live query was answered.',
  'api-access.seen': 'Live query',
  'api-access.answered': 'answered by {org}',
  'api-access.refused': 'refused with {code}',
  'api-access.org': 'This org has no access to the REST API.',
  'api-access.org.remedy':
    'Ask your Salesforce account representative to add API access to the edition. A new app can also see this for up to two hours: check again later.',
  'api-access.user': 'The API is switched off for the person signed in.',
  'api-access.user.remedy':
    'Give this person’s profile or a permission set the system permission <b>API Enabled</b>, or sign in as someone who has it.',
  'api-access.session': 'Salesforce does not accept this sign-in for the API.',
  'api-access.session.remedy':
    'The app lacks the <c>api</c> scope, or API Access Control blocks it. Ask {vendor} to check the app’s scopes.',
  'edition-known.title': 'Edition and kind of org',
  'edition-known.why': 'So that you can see you are in the org you mean.',
  'edition-known.passed': 'This is {name}.',
  'edition-known.trial': 'This org is a trial that ends on {date}. The integration stops with it.',
  'edition-known.other-kind':
    'You said {said, select, sandbox {this is a sandbox} other {this is a production org}}, and it is {found, select, sandbox {a sandbox} other {a production org}}.',
  'edition-known.other-kind.remedy':
    'If this is not the org you mean, sign out and sign in to the other one. Otherwise change your answer in the step <b>Install the package</b>.',
  'edition-known.edition': 'Edition',
  'edition-known.instance': 'Instance',
  'edition-known.kind': 'Kind of org',
  'edition-known.kind.value': '{kind, select, sandbox {Sandbox} trial {Trial} other {Production}}',
  'edition-known.not-told': 'not told by Salesforce',
  'api-requests.title': 'API requests are left for today',
  'api-requests.why': 'An org has a daily allowance. When it is used up, every integration stops.',
  'api-requests.passed': '{left, number} of {max, number} requests are left.',
  'api-requests.low': 'Only {left, number} of {max, number} requests are left today.',
  'api-requests.low.remedy':
    'See in Setup, System Overview, what uses them, before another integration is added.',
  'api-requests.seen': 'Left of the daily API requests',
  'api-requests.expected': '20% or more',
  'api-requests.actual': '{share, number, percent}',

  // install-package
  'install.name': 'Install the package',
  'install.title': '{package} is installed',
  'install.why':
    'The package brings the external client app {app} into your org. Until it is there, Salesforce lets nobody sign in to it.',
  'install.clicks': 'Install it',
  'install.click.open':
    'Open the installation page with the button below and sign in to your org if Salesforce asks.',
  'install.click.all-users': 'Select <b>Install for All Users</b>.',
  'install.click.acknowledge': 'Tick the box that says you install a non-Salesforce application.',
  'install.click.install': 'Click <b>Install</b> and wait for <b>Installation Complete!</b>',
  'install.open': 'Open the installation page',
  'install.open.hint': 'The page opens in a new tab, on the host of your org once it is known.',
  'install.screen.title': 'Install {package}',
  'install.screen':
    'On the page Install {package}: choose Install for All Users, tick the acknowledgement, then press Install.',
  'install.note.choice':
    'In Professional and Group Edition the choice of users is not shown; everyone gets access then. The choice does not decide who may use the app: that is a policy of the next phase.',
  'install.manage': 'Open Installed Packages',
  'install.manage.hint': 'The list of packages in your org, where the installation shows up.',
  'package-installed.title': 'The package is in this org',
  'package-installed.why': 'Without it the app does not exist in your org.',
  'package-installed.passed': '{name} is installed.',
  'package-installed.passed.licence': 'A package with the namespace of {name} is installed and licensed.',
  'package-installed.absent': '{package} is not installed in this org.',
  'package-installed.absent.sign-in':
    'Salesforce refused the sign-in because {package} is not installed in that org.',
  'package-installed.absent.remedy': 'Install it from the installation page, then check again.',
  'package-installed.installing': '{package} is being installed since {since}.',
  'package-installed.seen': 'Package',
  'package-installed.seen.none':
    'not among the {count, plural, one {# installed package} other {# installed packages}}',
  'package-installed.seen.sign-in': 'refused: <c>OAUTH_EC_APP_NOT_FOUND</c>',
  'package-installed.statement': 'I see {package} on the page Installed Packages of this org.',
  'package-version.title': 'Its version is the one {vendor} needs, or newer',
  'package-version.why': 'An older version can lack what {integration} relies on.',
  'package-version.passed.exact': 'Exactly the version {vendor} asks for.',
  'package-version.passed.newer': 'Newer than the version {vendor} asks for.',
  'package-version.older': 'Version {installed} is older than {wanted}.',
  'package-version.older.remedy': 'Open the installation page again: it upgrades the package in place.',
  'package-version.unknown': 'The package is here, its version number is not shown to the API.',
  'package-version.absent': 'There is no version to compare while the package is not installed.',
  'package-version.seen': 'Installed version',
  'package-version.or-newer': '{wanted} or newer',
  'package-version.exactly': 'the version the installation link installs',
  'package-version.same': 'exactly that version',
  'package-version.statement':
    'I see {package} on the page Installed Packages, and it was installed from the link on this page.',

  // connect
  'connect.name': 'Sign in to Salesforce',
  'connect.title': 'You are signed in to the org',
  'connect.why':
    'OrgReady reads the settings with your rights and writes nothing. The access ends when the setup does.',
  'signed-in.title': 'Signed in to the org of this setup',
  'signed-in.why': 'Everything else is read through this sign-in.',
  'signed-in.passed': 'Signed in to {org} as {username}.',
  'signed-in.other-org': 'The org that answers is not the org of this sign-in.',
  'signed-in.other-org.remedy': 'Sign out and sign in again.',
  'signed-in.org': 'Org',
  'signed-in.user': 'User',
  'signed-in.host': 'Host',
  'granted-scopes.title': 'The sign-in allows API calls and nothing it does not need',
  'granted-scopes.why':
    'Only <c>api</c> and <c>id</c> are asked for: no refresh token, no access to the user interface.',
  'granted-scopes.passed': 'Salesforce granted what was asked for.',
  'granted-scopes.missing': 'Salesforce did not grant the scope <c>api</c>.',
  'granted-scopes.missing.remedy': 'Ask {vendor} to allow the scope for the app, then sign in again.',
  'granted-scopes.seen': 'Scopes',
  'reader-permissions.title': 'Your own rights are enough to check everything',
  'reader-permissions.why': 'What you may not see cannot be checked for you.',
  'reader-permissions.passed': 'You have every right the checks use.',
  'reader-permissions.missing':
    '{count, plural, one {One right is missing} other {# rights are missing}}; what depends on {count, plural, one {it} other {them}} needs your word or another person.',
  'reader-permissions.missing.remedy':
    'Sign in as a System Administrator, or confirm the settings by hand where you are asked to.',
  'reader-permissions.seen': 'Your permissions',
  'reader-permissions.column.permission': 'Permission',
  'reader-permissions.column.has': 'You',
  'reader-permissions.column.lost': 'Without it',
  'reader-permissions.has': 'have it',
  'reader-permissions.has-not': 'do not have it',
  'reader-permissions.not-here': 'does not exist in this org',
  'reader-permissions.lost.ViewSetup': 'Installed packages and grants of apps stay unseen',
  'reader-permissions.lost.ModifyMetadata': 'Policies are read only where the data API shows them',
  'reader-permissions.lost.ExternalClientAppViewer': 'The app and its policies stay unseen',
  'reader-permissions.lost.ExternalClientAppAdmin': 'You can neither see nor edit the app’s policies',
  'reader-permissions.lost.InstallPackaging': 'You cannot install the package yourself',

  // app-policies-eca
  'policies.name': 'Policies of the app',
  'policies.title': '{app} stays connected until you revoke it',
  'policies.why':
    'A fresh installation gets Salesforce’s own policies. They decide who may use the app, from where, and how long a connection lives.',
  'policies.clicks': 'Put the policies right',
  'policies.click.open': 'Open <b>External Client App Manager</b> and click <b>{app}</b>.',
  'policies.click.edit': 'Go to the <b>Policies</b> tab and click <b>Edit</b>.',
  'policies.click.users':
    'Under <b>OAuth Policies</b>, set <b>Permitted Users</b> to <b>All users may self-authorize</b>.',
  'policies.click.refresh':
    'Under <b>App Authorization</b>, set <b>Refresh Token Policy</b> to <b>Refresh token is valid until revoked</b>.',
  'policies.click.ip': 'Set <b>IP Relaxation</b> to <b>Relax IP restrictions</b>.',
  'policies.click.save': 'Click <b>Save</b>.',
  'policies.open': 'Open External Client App Manager',
  'policies.open.hint': 'The page opens in a new tab. A change can take a few minutes to work everywhere.',
  'policies.screen.title': '{app}',
  'policies.screen':
    'On the Policies tab of {app}: Permitted Users, Refresh Token Policy and IP Relaxation with the value each of them needs.',
  'app-enabled.title': 'The app is enabled',
  'app-enabled.why': 'A disabled app refuses every sign-in.',
  'app-enabled.passed': '{app} and its OAuth part are enabled.',
  'app-enabled.off': '{app} is disabled in this org.',
  'app-enabled.oauth-off': 'The OAuth part of {app} is disabled in this org.',
  'app-enabled.remedy': 'In External Client App Manager, open {app} and enable it.',
  'app-enabled.seen': 'App',
  'app-enabled.seen.oauth': 'OAuth plugin',
  'app-enabled.on': 'Enabled',
  'app-enabled.not-on': 'Disabled',
  'app-enabled.statement': 'I see that {app} is enabled in External Client App Manager.',
  'app-missing': '{app} is not in this org.',
  'app-missing.remedy': 'Install {package} first.',
  'app-missing.seen': 'External client app',
  'app-missing.none': 'not found',
  'policy-missing': 'Salesforce has no policy record for {app} yet.',
  'policy-missing.remedy':
    'Open the app’s Policies tab, click <b>Edit</b>, set the values and click <b>Save</b>: that makes the record.',
  'policy-missing.none': 'no policy record',
  'permitted-users.title': 'Everyone who connects may authorise the app',
  'permitted-users.why': 'Otherwise Salesforce refuses the person who connects {vendor}.',
  'permitted-users.passed': 'All users may authorise the app themselves.',
  'permitted-users.granted': 'Only approved users may authorise the app; you are one of them.',
  'permitted-users.granted.remedy':
    'This works for you. Set it to <b>All users may self-authorize</b> if someone else will connect {vendor}.',
  'permitted-users.not-granted': 'Only approved users may authorise the app, and you are not one of them.',
  'permitted-users.not-granted.remedy':
    'Set <b>Permitted Users</b> to <b>All users may self-authorize</b>, or add your profile or a permission set of yours to the app’s policies.',
  'permitted-users.seen': 'Permitted Users',
  'permitted-users.grants': 'Granted by',
  'permitted-users.grant.profile': 'profile {name}',
  'permitted-users.grant.permission-set': 'permission set {name}',
  'permitted-users.no-grant': 'nothing that you have',
  'permitted-users.statement': 'I see that Permitted Users of {app} is “All users may self-authorize”.',
  'refresh-token-policy.title': 'Refresh tokens stay valid until revoked',
  'refresh-token-policy.why':
    'When the refresh token ends, {vendor} loses the connection and somebody must sign in again.',
  'refresh-token-policy.passed': 'The refresh token is valid until somebody revokes it.',
  'refresh-token-policy.inactivity':
    'The refresh token ends after {days, plural, one {# day} other {# days}} without use.',
  'refresh-token-policy.inactivity.remedy':
    'It keeps working while {vendor} uses it regularly. Set it to <b>Refresh token is valid until revoked</b> to be safe.',
  'refresh-token-policy.lifetime': 'The refresh token ends at a fixed time, used or not.',
  'refresh-token-policy.zero': 'The refresh token ends at once.',
  'refresh-token-policy.remedy':
    'Set <b>Refresh Token Policy</b> to <b>Refresh token is valid until revoked</b>.',
  'refresh-token-policy.seen': 'Refresh Token Policy',
  'refresh-token-policy.value':
    '{value, select, Infinite {Refresh token is valid until revoked} Zero {Immediately expire refresh token} SpecificInactivity {Expire refresh token if not used for specific time} other {Expire refresh token after specific time}}',
  'refresh-token-policy.value.days':
    '{value, select, SpecificInactivity {Expire refresh token if not used for specific time} other {Expire refresh token after specific time}} ({days, plural, =0 {less than a day} one {# day} other {# days}})',
  'refresh-token-policy.statement':
    'I see that Refresh Token Policy of {app} is “Refresh token is valid until revoked”.',
  'ip-relaxation.title': 'The app works from {vendor}’s servers',
  'ip-relaxation.why': 'With IP restrictions enforced, calls from {vendor}’s addresses are refused.',
  'ip-relaxation.passed': 'IP restrictions are relaxed for this app.',
  'ip-relaxation.refresh-only': 'IP restrictions are relaxed for refresh tokens only.',
  'ip-relaxation.enforced': 'IP restrictions are enforced for this app.',
  'ip-relaxation.devices': 'IP restrictions are relaxed only for devices that were activated.',
  'ip-relaxation.remedy': 'Set <b>IP Relaxation</b> to <b>Relax IP restrictions</b>.',
  'ip-relaxation.seen': 'IP Relaxation',
  'ip-relaxation.value':
    '{value, select, Bypass {Relax IP restrictions} Bypass_2factor {Relax IP restrictions for activated devices} Enforce_RelaxRefresh {Enforce IP restrictions, but relax for refresh tokens} other {Enforce IP restrictions}}',
  'ip-relaxation.statement': 'I see that IP Relaxation of {app} is “Relax IP restrictions”.',

  // done
  'done.name': 'Done',
  'done.title': 'Your org is ready for {integration}',
  'done.open-title': 'Not everything is in place yet',
  'done.why': 'One check of the whole setup, newer than the last change, decides.',
} as const;

export type Key = keyof typeof en;
