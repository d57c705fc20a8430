import { en as shared } from '../../locales/en.ts';
import { connectedApp } from './en-connected-app.ts';
import { integrationUser } from './en-integration-user.ts';
import { reads } from './en-reads.ts';
import { requirements } from './en-requirements.ts';
import { signIn } from './en-sign-in.ts';

/** `{party}`, `{integration}`, `{app}`, `{package}` and `{customer}` are filled in everywhere. */
export const en = {
  ...shared,
  ...connectedApp,
  ...integrationUser,
  ...requirements,
  ...signIn,
  ...reads,
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
    '{party} works with your data through the Salesforce API. Enterprise, Unlimited, Performance and Developer Edition have it; Professional has it as an add-on.',
  'edition.text':
    'There is nothing to change here. As soon as you are signed in, a live query shows whether the API answers.',
  'edition.without':
    'If it turns out that your edition has no API access, ask your Salesforce account representative to add it. No setting in the org can replace it.',
  'edition-known.title': 'Edition and kind of org',
  'edition-known.why': 'So that you can see you are in the org you mean.',
  'edition-known.passed': 'This is {name}.',
  'edition-known.trial': 'This org is a trial that ends on {date, date, day}. The integration stops with it.',
  'edition-known.other-kind':
    'You said {said, select, sandbox {this is a sandbox} other {this is a production org}}, and it is {found, select, sandbox {a sandbox} other {a production org}}.',
  'edition-known.other-kind.remedy':
    'If this is not the org you mean, ask {party} for a new setup: this one stays with this org. Otherwise change your answer in the step <b>Install the package</b>.',
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
  'install.open-title': 'Install {package}',
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
  'package-installed.passed.license': 'A package with the namespace of {name} is installed and licensed.',
  'package-installed.absent': '{package} is not installed in this org.',
  'package-installed.absent.sign-in':
    'Salesforce refused the sign-in because {package} is not installed in that org.',
  'package-installed.absent.remedy': 'Install it from the installation page, then check again.',
  'package-installed.absent.sign-in.remedy':
    'Install it from the installation page, then sign in again: that is when it is looked for.',
  'package-installed.installing': '{package} is being installed since {since, time, minute}.',
  'package-installed.seen': 'Package',
  'package-installed.seen.none':
    'not among the {count, plural, one {# installed package} other {# installed packages}}',
  'package-installed.seen.sign-in': 'refused: <c>OAUTH_EC_APP_NOT_FOUND</c>',
  'package-installed.statement': 'I see {package} on the page Installed Packages of this org.',
  'package-version.title': 'Its version is the one {party} needs, or newer',
  'package-version.why': 'An older version can lack what {integration} relies on.',
  'package-version.passed.exact': 'Exactly the version {party} asks for.',
  'package-version.passed.newer': 'Newer than the version {party} asks for.',
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
  'connect.open-title': 'Sign in to the org',
  'connect.why':
    'OrgReady reads the settings with your rights and writes nothing. The access ends when you sign out here, or half an hour after you leave.',
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
  'reader-permissions.lost.CustomizeApplication': 'Whether another user has authorised the app stays unseen',
  'reader-permissions.lost.ManageUsers': 'Whether the user is frozen stays unseen',
  'reader-permissions.lost.ExternalClientAppViewer': 'The app and its policies stay unseen',
  'reader-permissions.lost.ExternalClientAppAdmin': 'You can neither see nor edit the app’s policies',
  'reader-permissions.lost.InstallPackaging': 'You cannot install the package yourself',

  // app-policies-eca
  'policies.name': 'Policies of the app',
  'policies.title': '{app} stays connected until you revoke it',
  'policies.open-title': 'Put the policies of {app} right',
  'policies.why':
    'A fresh installation gets Salesforce’s own policies. They decide who may use the app, from where, and how long a connection lives.',
  'policies.clicks': 'Put the policies right',
  'policies.click.open': 'Open <b>{app}</b> in <b>External Client App Manager</b>.',
  'policies.click.edit': 'Go to the <b>Policies</b> tab and click <b>Edit</b>.',
  'policies.click.users':
    'Under <b>OAuth Policies</b>, set <b>Permitted Users</b> to <b>All users may self-authorize</b>.',
  'policies.click.refresh':
    'Under <b>App Authorization</b>, set <b>Refresh Token Policy</b> to <b>Refresh token is valid until revoked</b>.',
  'policies.click.ip': 'Set <b>IP Relaxation</b> to <b>Relax IP restrictions</b>.',
  'policies.click.save': 'Click <b>Save</b>.',
  'policies.open-app': 'Open {app} in Setup',
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
  'permitted-users.why': 'Otherwise Salesforce refuses the person who connects {party}.',
  'permitted-users.passed': 'All users may authorise the app themselves.',
  'permitted-users.granted':
    'Only approved users may authorise the app; {who, select, you {you are} other {the user that runs the integration is}} one of them.',
  'permitted-users.granted.remedy':
    'This works for now. Set it to <b>All users may self-authorize</b> if someone else will connect {party}.',
  'permitted-users.not-granted':
    'Only approved users may authorise the app, and {who, select, you {you are} other {the user that runs the integration is}} not one of them.',
  'permitted-users.not-granted.remedy':
    'Set <b>Permitted Users</b> to <b>All users may self-authorize</b>, or add the user’s profile or a permission set of the user to the app’s policies.',
  'permitted-users.seen': 'Permitted Users',
  'permitted-users.grants': 'Granted by',
  'permitted-users.grant.profile': 'profile {name}',
  'permitted-users.grant.permission-set': 'permission set {name}',
  'permitted-users.no-grant': 'nothing that the user has',
  'permitted-users.statement': 'I see that Permitted Users of {app} is “All users may self-authorize”.',
  'refresh-token-policy.title': 'Refresh tokens stay valid until revoked',
  'refresh-token-policy.why':
    'When the refresh token ends, {party} loses the connection and somebody must sign in again.',
  'refresh-token-policy.passed': 'The refresh token is valid until somebody revokes it.',
  'refresh-token-policy.inactivity':
    'The refresh token ends after {days, plural, one {# day} other {# days}} without use.',
  'refresh-token-policy.inactivity.remedy':
    'It keeps working while {party} uses it regularly. Set it to <b>Refresh token is valid until revoked</b> to be safe.',
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
  'ip-relaxation.title': 'The app works from {party}’s servers',
  'ip-relaxation.why': 'With IP restrictions enforced, calls from {party}’s addresses are refused.',
  'ip-relaxation.passed': 'IP restrictions are relaxed for this app.',
  'ip-relaxation.refresh-only': 'IP restrictions are relaxed for refresh tokens only.',
  'ip-relaxation.enforced': 'IP restrictions are enforced for this app.',
  'ip-relaxation.devices': 'IP restrictions are relaxed only for devices that were activated.',
  'ip-relaxation.remedy': 'Set <b>IP Relaxation</b> to <b>Relax IP restrictions</b>.',
  'ip-relaxation.seen': 'IP Relaxation',
  'ip-relaxation.value':
    '{value, select, Bypass {Relax IP restrictions} Bypass_2factor {Relax IP restrictions for activated devices} Enforce_RelaxRefresh {Enforce IP restrictions, but relax for refresh tokens} other {Enforce IP restrictions}}',
  'ip-relaxation.statement': 'I see that IP Relaxation of {app} is “Relax IP restrictions”.',

  // user
  'phase.user': 'User',
  'phase.access': 'Access',
  'runs-as.title': 'As which user will {integration} run?',
  'runs-as.me': 'As me',
  'runs-as.another': 'As another person',
  'subject-user.title': 'Find the user',
  'subject-user.label': 'Name or username',
  'user.name': 'The user',
  'user.title': 'The right kind of user runs it',
  'user.open-title': 'Choose the user that runs the integration',
  'user.why':
    'Whoever connects {party} lends it their rights: the integration can do what this user can do, and nothing else.',
  'user.text':
    'Choose the user whose sign-in {party} will be connected with. Everything that follows is checked for this user, whoever is signed in here.',
  'user.open': 'Open this user',
  'user.manage': 'Open Users',
  'user.manage.hint': 'There a user is activated, or unfrozen.',
  'user-active.title': 'The user is active',
  'user-active.why': 'An inactive user cannot sign in, nor can an integration as that user.',
  'user-active.user': 'User',
  'user-active.seen': 'Active',
  'user-active.yes': 'Active',
  'user-active.no': 'Inactive',
  'user-active.passed': '{name} is active.',
  'user-active.failed': '{name} is inactive.',
  'user-active.remedy':
    'In Users, open the user, click <b>Edit</b> and tick <b>Active</b>, or choose another user.',
  'user-not-frozen.title': 'The user is not frozen',
  'user-not-frozen.why': 'A frozen user looks active and cannot sign in.',
  'user-not-frozen.seen': 'Frozen',
  'user-not-frozen.yes': 'frozen',
  'user-not-frozen.no': 'not frozen',
  'user-not-frozen.unreadable': 'not shown to you',
  'user-not-frozen.passed': 'The user is not frozen.',
  'user-not-frozen.failed': 'The user is frozen.',
  'user-not-frozen.remedy': 'In Users, open the user and click <b>Unfreeze</b>.',
  'user-not-frozen.unread': 'Whether the user is frozen could not be read.',
  'user-not-frozen.unread.remedy':
    'Only people with the permission <b>Manage Users</b> may read it. Look at the user’s page in Users.',
  'user-license.title': 'The user’s licence allows it',
  'user-license.why': 'A licence sets the limit of what any profile or permission set can give.',
  'user-license.seen': 'User License',
  'user-license.none': 'not told by Salesforce',
  'user-license.salesforce': 'A full Salesforce licence.',
  'user-license.integration': 'This is an integration user: its access comes from permission sets alone.',
  'user-license.integration.remedy':
    'Answer above that the integration runs as a Salesforce Integration user: the steps then fit it.',
  'user-license.platform': 'The licence {license} does not reach the standard objects of sales and service.',
  'user-license.external':
    'The licence {license} is for customers, partners or chat, not for an integration.',
  'user-license.unknown': 'The licence {license} is not one we know.',
  'user-license.remedy': 'Choose a user with the licence <b>Salesforce</b>.',
  'user-license.statement': 'I know that this licence gives access to the objects the integration needs.',
  'user-profile.seen': 'Profile',
  'user-profile.sets': 'Profile, permission sets and groups',
  'user-profile.counts': 'Counts',
  'user-profile.counts.yes': 'yes',
  'user-profile.outdated': 'yes, but Salesforce has not recalculated the group yet',
  'user-profile.left.expired': 'no: the assignment has expired',
  'user-profile.left.inactive': 'no: the assignment is not active',
  'user-profile.left.revoked': 'no: a user access policy has revoked it',
  'user-profile.left.session': 'no: it counts only in sessions in which it is activated',
  'over-granting.title': 'The user can do no more than the integration needs',
  'over-granting.why': 'A connection is worth as much to a thief as its user can do.',
  'over-granting.seen': 'Permissions over all data',
  'over-granting.permission': 'Permission',
  'over-granting.by': 'Granted by',
  'over-granting.none': 'none',
  'over-granting.passed': 'The user has no permission over all data.',
  'over-granting.found':
    'The user has {permissions}, and the integration needs rights on the objects it names only.',
  'over-granting.remedy':
    'A user with the profile Minimum Access – Salesforce and one permission set with exactly the rights of the next steps is enough.',
  'granted-by.profile': 'profile {name}',
  'granted-by.permission-set': 'permission set {name}',
  'granted-by.group': 'permission set group {name}',
  'granted-by.inherited': 'inherited from its parent object',
  'granted-by.always': 'always: Salesforce has no field-level security for it',

  // system-permissions
  'system-permissions.name': 'System permissions',
  'system-permissions.step-title': 'The user may use the API',
  'system-permissions.open-title': 'Let the user use the API',
  'system-permissions.step-why':
    'System permissions apply to everything a user does. Without them {integration} is not let in at all.',
  'system-permissions.standard':
    '{profile, select, unknown {If the profile is a standard one: grant it with a permission set} other {Grant it with a permission set: {profile} is a standard profile}}',
  'system-permissions.custom':
    '{profile, select, unknown {If the profile is a custom one: grant it there} other {Grant it on the profile {profile}}}',
  'system-permissions.click.sets':
    'Open <b>Permission Sets</b>, click <b>New</b>, give it a label and click <b>Save</b>.',
  'system-permissions.click.set-system':
    'Open <b>System Permissions</b>, click <b>Edit</b>, tick <b>API Enabled</b> and click <b>Save</b>.',
  'system-permissions.click.assign':
    'Click <b>Manage Assignments</b>, then <b>Add Assignment</b>, choose {user, select, unknown {the user} other {<b>{user}</b>}} and click <b>Assign</b>.',
  'system-permissions.click.profiles':
    'Open {profile, select, unknown {the user’s profile} other {the profile <b>{profile}</b>}} in <b>Profiles</b>.',
  'system-permissions.click.profile-edit':
    'Click <b>Edit</b>, tick <b>API Enabled</b> and click <b>Save</b>.',
  'system-permissions.open-sets': 'Open Permission Sets',
  'system-permissions.open-profile': 'Open the user’s profile',
  'system-permissions.open-profiles': 'Open Profiles',
  'system-permissions.open.hint': 'The page opens in a new tab.',
  'system-permissions.title': 'The system permissions are granted',
  'system-permissions.check.why': 'API Enabled lets a user’s connection call Salesforce at all.',
  'system-permissions.seen': 'System permissions',
  'system-permissions.granted': 'Granted',
  'system-permissions.not-here': 'does not exist in this org',
  'system-permissions.missing': 'Not granted: {permissions}.',
  'system-permissions.remedy': 'Grant what is missing on a custom profile or with a permission set.',
  'system-permissions.passed': '{count, plural, one {It is granted.} other {All are granted.}}',

  // object-access
  'object-access.name': 'Objects',
  'object-access.title': 'The user has the rights on every object',
  'object-access.open-title': 'Give the user the rights on every object',
  'object-access.why':
    'Rights on objects say whether their records can be read, created, edited or deleted at all.',
  'object-access.custom':
    '{profile, select, unknown {If the profile is a custom one: grant them there} other {Grant them on the profile {profile}}}',
  'object-access.click.manager': 'Open <b>Object Manager</b> and click the object.',
  'object-access.click.access': 'Click <b>Object Access</b>, choose <b>Profiles</b> and click <b>Edit</b>.',
  'object-access.click.tick':
    'Tick what is missing for {profile, select, unknown {the user’s profile} other {the profile <b>{profile}</b>}} and click <b>Save</b>.',
  'object-access.standard':
    '{profile, select, unknown {If the profile is a standard one: grant them with a permission set} other {Grant them with a permission set: {profile} is a standard profile}}',
  'object-access.click.set': 'Open <b>Permission Sets</b> and click the set that the user has, or make one.',
  'object-access.click.settings': 'Click <b>Object Settings</b>, click the object, then <b>Edit</b>.',
  'object-access.click.rights': 'Tick what is missing under <b>Object Permissions</b> and click <b>Save</b>.',
  'object-access.open-manager': 'Open Object Manager',
  'object-access.note':
    'Some objects have no rights of their own and follow a parent: price book entries follow products.',
  'object-rights.title': 'Every right the integration needs is granted',
  'object-rights.why': 'Without a right the integration gets an error for every record of that object.',
  'object-rights.seen': 'Object permissions',
  'object-rights.passed': 'All rights on {count, plural, one {the object} other {# objects}} are granted.',
  'object-rights.missing': 'Rights are missing on {count, plural, one {one object} other {# objects}}.',
  'object-rights.remedy':
    'Grant what the table marks as missing, on a custom profile or with a permission set of the user.',
  'object-rights.unknown': 'This org does not have {objects}.',
  'object-rights.unknown.remedy':
    'Ask {party} whether the integration needs it here, or which edition or feature brings it.',
  'all-records.title': 'The user sees every record of these objects',
  'all-records.why': 'Without View All Records the integration works with what sharing shows this user.',
  'all-records.seen': 'Records the user sees',
  'all-records.object': 'Object',
  'all-records.sees': 'Sees',
  'all-records.all': 'all records',
  'all-records.shared': 'what is shared with the user',
  'all-records.passed': 'All records are seen.',
  'all-records.missing':
    'On {count, plural, one {one object} other {# objects}} the user sees only what is shared.',
  'all-records.remedy': 'Tick <b>View All Records</b> if the integration is to work with all of them.',
  'all-records.none': 'None of the objects has this right.',
  'matrix.with-gaps': 'Something is missing',
  'matrix.complete': 'Everything is granted',
  'matrix.inherits': 'follows its parent object',
  'matrix.unknown-object': 'this org does not have it',
  'matrix.unknown-field': 'this org does not have it',
  'matrix.not-editable': 'cannot be edited by anybody: a formula or a system field',
  'matrix.object-unreadable': 'the object itself cannot be read',
  'matrix.secured-by': 'follows {field}',
  'matrix.missing-object': '{object}: this org does not have it',
  'matrix.missing-inherited': '{object}: {rights}, through its parent object',
  'matrix.missing.unknown': '{field}: this org does not have it',
  'matrix.missing.no-read': '{field}: Read',
  'matrix.missing.no-edit': '{field}: Edit',
  'matrix.missing.not-editable': '{field}: cannot be edited by anybody',
  'matrix.missing.no-read-nor-edit': '{field}: Read, Edit',
  'matrix.read': 'Read',
  'matrix.edit': 'Edit',

  // field-access
  'field-access.name': 'Fields',
  'field-access.title': 'The user can read and edit every field',
  'field-access.open-title': 'Let the user read and edit every field',
  'field-access.why':
    'Field-level security hides single fields, from administrators too: a field made through the API is hidden from everybody at first.',
  'field-access.clicks': 'Show a field to the profile',
  'field-access.click.object':
    'Open <b>Object Manager</b>, click the object, then <b>Fields & Relationships</b>.',
  'field-access.click.field': 'Click the field, then <b>Set Field-Level Security</b>.',
  'field-access.click.visible':
    'Tick <b>Visible</b> for {profile, select, unknown {the user’s profile} other {the profile <b>{profile}</b>}}; leave <b>Read-Only</b> empty where the integration writes.',
  'field-access.click.save': 'Click <b>Save</b>, and go on with the next field.',
  'field-access.note.set':
    'For many fields a permission set is quicker: Object Settings shows all fields of an object on one page.',
  'field-rights.title': 'Every field the integration needs is within reach',
  'field-rights.why': 'A hidden field looks to the integration as if it did not exist.',
  'field-rights.seen': 'Fields',
  'field-rights.passed': 'All {count, plural, one {one field} other {# fields}} can be used.',
  'field-rights.missing': '{count} of {total} fields cannot be used as needed.',
  'field-rights.remedy':
    'Make them visible with Set Field-Level Security, or in a permission set of the user. An object that cannot be read comes first.',
  'field-rights.unknown': 'This org does not have {count, plural, one {one field} other {# fields}}.',
  'field-rights.unknown.remedy': 'Ask {party} whether the integration needs it here.',
  'field-rights.none': 'The integration names no fields.',
  'all-fields.title': 'Fields added later are seen too',
  'all-fields.why': 'View All Fields covers every field of an object, new ones included.',
  'all-fields.yes': 'granted',
  'all-fields.no': 'not granted',
  'all-fields.passed': 'View All Fields is granted.',
  'all-fields.missing':
    'On {count, plural, one {one object} other {# objects}} View All Fields is not granted; fields added later need a look of their own.',
  'all-fields.none': 'None of the objects has this right.',

  // connect-integration
  'connect-integration.name': 'Connect {party}',
  'connect-integration.title': '{party} is connected to this org',
  'connect-integration.open-title': 'Connect {party} to this org',
  'connect-integration.why':
    'Now the connection itself is made, inside {party}, by {user, select, unknown {the user chosen before} other {{user}}}.',
  'connect-integration.clicks': 'Connect it',
  'connect-integration.click.open': 'Open {party} with the button below.',
  'connect-integration.click.sign-in':
    'Start the connection to Salesforce there and sign in as {user, select, unknown {the user chosen before} other {<b>{user}</b>}}.',
  'connect-integration.click.allow': 'Click <b>Allow</b> when Salesforce asks.',
  'connect-integration.open': 'Open {party}',
  'connect-integration.open.hint': 'The page opens in a new tab.',
  'integration-connected.title': 'The user has authorised {app}',
  'integration-connected.why': 'Salesforce keeps a record of every app a user has authorised.',
  'integration-connected.passed': '{name} has authorised the app.',
  'integration-connected.app': 'App',
  'integration-connected.uses': 'Times used',
  'integration-connected.own':
    'You are this user, and signing in here has authorised the app already: the record proves nothing.',
  'integration-connected.own.remedy': 'Connect {party}, then confirm it here.',
  'integration-connected.none': 'Salesforce shows no record that {name} has authorised the app.',
  'integration-connected.none.remedy':
    'Connect {party} as this user. Salesforce shows you your own records only: confirm here what {party} shows.',
  'integration-connected.not-yet':
    '{name} has not authorised {app} yet: you see the records of all users, and there is none.',
  'integration-connected.not-yet.remedy':
    'Connect {party} as this user; the record is then seen here. Confirm it only if {party} shows that it is connected all the same.',
  'integration-connected.statement': '{party} shows that it is connected to this Salesforce org.',

  // glossary
  'glossary.license.title': 'License',
  'glossary.license.words': 'user license|license|licence|licences|licenses',
  'glossary.license.text': 'Bought from Salesforce. It sets the limit of what a user can be allowed at all.',
  'glossary.profile.title': 'Profile',
  'glossary.profile.words': 'profile|profiles',
  'glossary.profile.text':
    'Every user has exactly one. It says which objects, fields and functions the user can use. Standard profiles come from Salesforce and can hardly be edited; custom profiles are copies that can.',
  'glossary.permission-set.title': 'Permission set',
  'glossary.permission-set.words': 'permission set|permission sets',
  'glossary.permission-set.text':
    'Permissions that are given to users on top of their profile. A user can have many. It takes nothing away.',
  'glossary.permission-set-group.title': 'Permission set group',
  'glossary.permission-set-group.words': 'permission set group|permission set groups',
  'glossary.permission-set-group.text':
    'Several permission sets given as one. Single permissions can be muted in it: then the group does not give them.',
  'glossary.connected-app.title': 'Connected app',
  'glossary.connected-app.words': 'connected app|connected apps',
  'glossary.connected-app.text':
    'The older way in which Salesforce knows another program that signs in to it. New ones are made as external client apps.',
  'glossary.external-client-app.title': 'External client app',
  'glossary.external-client-app.words': 'external client app|external client apps',
  'glossary.external-client-app.text':
    'How Salesforce knows another program that signs in to it. It comes with a package; the org’s administrator sets its policies.',
  'glossary.field-level-security.title': 'Field-level security',
  'glossary.field-level-security.words': 'field-level security',
  'glossary.field-level-security.text':
    'Says for each field whether a profile or permission set may read or edit it. It applies to administrators too.',

  // done
  'done.name': 'Done',
  'done.title': 'Your org is ready for {integration}',
  'done.open-title': 'Not everything is in place yet',
  'done.why': 'One check of the whole setup, newer than the last change, decides.',
} as const;

export type Key = keyof typeof en;
