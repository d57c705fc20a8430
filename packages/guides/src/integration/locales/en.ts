import { en as shared } from '../../locales/en.ts';
import { acts } from './en-acts.ts';
import { connectedApp } from './en-connected-app.ts';
import { fields } from './en-fields.ts';
import { integrationUser } from './en-integration-user.ts';
import { limits } from './en-limits.ts';
import { lost } from './en-lost.ts';
import { policies } from './en-policies.ts';
import { reads } from './en-reads.ts';
import { requirements } from './en-requirements.ts';
import { signIn } from './en-sign-in.ts';
import { tasks } from './en-tasks.ts';
import { user } from './en-user.ts';

/** `{party}`, `{integration}`, `{app}`, `{package}` and `{customer}` are filled in everywhere. */
export const en = {
  ...shared,
  ...acts,
  ...connectedApp,
  ...fields,
  ...integrationUser,
  ...limits,
  ...lost,
  ...policies,
  ...requirements,
  ...tasks,
  ...user,
  ...signIn,
  ...reads,
  'guide.title': 'Set up the Salesforce integration',
  'phase.prepare': 'Prepare',
  'phase.connect': 'Connect',
  'phase.app': 'App',
  'phase.finish': 'Finish',

  'environment.title': 'Which org are you setting up?',
  'environment.production': 'Production or Developer Edition',
  'environment.sandbox': 'A sandbox',

  // edition
  'edition.name': 'API access',
  'edition.title': 'Your Salesforce edition has API access',
  'edition.why':
    '{party} works with your data through the Salesforce API. Enterprise, Unlimited, Performance, and Developer Edition include it. For Professional Edition it is an add-on.',
  'edition.text':
    'You do not need to change anything here. When you are signed in, a live query shows whether the API works.',
  'edition.without':
    'If your edition has no API access, ask your Salesforce account representative to add it. No setting in the org turns it on.',
  'edition-known.title': 'Edition and kind of org',
  'edition-known.why': 'Check that this is the org you mean.',
  'edition-known.passed': 'This is {orgName}.',
  'edition-known.trial':
    'This org is a trial that ends on {date, date, day}. The integration stops working on that day.',
  'edition-known.other-kind':
    'You answered that this is {answer, select, sandbox {a sandbox} other {a production org}}, but it is {found, select, sandbox {a sandbox} other {a production org}}.',
  'edition-known.other-kind.remedy':
    'If this is the wrong org, ask {party} for a new setup: this one cannot move to another org. Otherwise, change your answer in the step <b>Install the package</b>.',
  'edition-known.edition': 'Edition',
  'edition-known.instance': 'Instance',
  'edition-known.kind': 'Kind of org',
  'edition-known.kind.value': '{kind, select, sandbox {Sandbox} trial {Trial} other {Production}}',
  'api-requests.title': 'Enough API requests remain today',
  'api-requests.why': 'Every org has a daily limit. When it is reached, all integrations stop.',
  'api-requests.passed': '{left, number} of {max, number} requests remain.',
  'api-requests.low': 'Only {left, number} of {max, number} requests remain today.',
  'api-requests.low.remedy': 'Find out in System Overview what uses them before you add another integration.',
  'api-requests.seen': 'Remaining daily API requests',
  'api-requests.expected': '20% or more',
  'api-requests.actual': '{share, number, percent}',

  // install-package
  'install.name': 'Install the package',
  'install.title': '{package} is installed',
  'install.open-title': 'Install {package}',
  'install.why':
    'Installing the package adds the app {app} to your org. Nobody can sign in to the app before that.',
  'install.note.choice':
    'In Professional and Group Edition, the installation page does not ask <b>Choose who gets access</b>: everyone gets access. This does not decide who can use the app. You set that in the step <b>Policies of the app</b>.',
  'package-installed.title': 'The package is installed in this org',
  'package-installed.why': 'The package adds the app to your org.',
  'package-installed.passed': '{installedPackage} is installed.',
  'package-installed.passed.license':
    'A package with the same namespace as {installedPackage} is installed and licensed.',
  'package-installed.absent': '{package} is not installed in this org.',
  'package-installed.absent.local':
    '{package} is not installed in this org. The app {namesake} was made in this org and does not replace it.',
  'package-installed.absent.sign-in':
    'Salesforce refused the sign-in because {package} is not installed in that org.',
  'package-installed.absent.remedy':
    'Install it from the installation page, then check again. If Salesforce emailed you that the installation failed, select <b>Explain an error message</b> and paste the email.',
  'package-installed.may-not':
    '{package} is not installed, and you do not have the permission to install packages.',
  'package-installed.may-not.remedy':
    'Send the installation to someone who has <b>Download AppExchange Packages</b>.',
  'package-installed.reason': 'Salesforce’s reason',
  'package-installed.failed.admin':
    'The last installation failed on {at, date, medium} at {at, time, minute}: {reason}. An administrator has to turn on this feature in Setup first.',
  'package-installed.failed.admin.remedy': 'Turn on the feature in Setup, then install the package again.',
  'package-installed.failed.account':
    'The last installation failed on {at, date, medium} at {at, time, minute}: {reason}. Your edition does not include it.',
  'package-installed.failed.account.remedy':
    'Ask your Salesforce account representative to add it, then install the package again.',
  'package-installed.failed.vendor':
    'The last installation failed on {at, date, medium} at {at, time, minute}: {reason}. Only {party} can fix that, in the package.',
  'package-installed.failed.vendor.remedy': 'Send {party} the message, and wait for another version.',
  'package-installed.failed.unclear':
    'The last installation failed on {at, date, medium} at {at, time, minute}: {reason}.',
  'package-installed.failed.unclear.remedy':
    'Install it again. If it fails again, send {party} Salesforce’s reason.',
  'package-installed.failed.no-reason':
    'The last installation failed on {at, date, medium} at {at, time, minute}. Salesforce emailed the reason to the person who installed it.',
  'install-stop.beta':
    'Salesforce would refuse the installation: this is a beta version, and this is a production org.',
  'install-stop.earlier':
    'Salesforce would refuse the installation: a later version was installed in this org before.',
  'install-stop.after-beta':
    'Salesforce would refuse the upgrade: the installed version is a beta version, which cannot be upgraded.',
  'install-stop.after-unmanaged':
    'Salesforce would refuse the upgrade: the installed version is unmanaged and cannot be upgraded.',
  'install-stop.deprecated': 'Salesforce would refuse the installation: {party} has deprecated this version.',
  'install-stop.extension':
    'Salesforce would refuse the installation: the package extends another package, and the required version of that one is not installed here.',
  'install-stop.own-org': 'Salesforce would refuse the installation: the package is developed in this org.',
  'install-stop.remedy.vendor': 'Ask {party} which version or which org to use instead.',
  'install-stop.remedy.admin':
    'In <b>Installed Packages</b>, uninstall the installed version first. Then check again and install this one.',
  'package-installed.absent.sign-in.remedy':
    'Install it from the installation page, then sign in again. The sign-in shows whether it is installed.',
  'package-installed.installing': 'Salesforce has been installing {package} since {since, time, minute}.',
  'package-installed.seen': 'Package',
  'package-installed.seen.none':
    '{count, plural, =0 {no packages are installed} one {not the only installed package} other {not among the # installed packages}}',
  'package-installed.seen.sign-in': 'refused: <c>OAUTH_EC_APP_NOT_FOUND</c>',
  'package-installed.statement': 'I see {package} on the page Installed Packages of this org.',
  'package-version.title': 'The package has the version that {party} needs, or a newer one',
  'package-version.why': 'An older version may lack something that {integration} needs.',
  'package-version.passed.exact': 'The version is the one that {party} asks for.',
  'package-version.passed.newer': 'The version is newer than the one that {party} asks for.',
  'package-version.older': 'Version {installed} is older than {wanted}.',
  'package-version.may-not':
    'Version {installed} is older than {wanted}, and you do not have the permission to install packages.',
  'package-version.older.remedy': 'Open the installation page again: it upgrades the installed package.',
  'package-version.unknown': 'The package is installed, but the API does not show its version number.',
  'package-version.absent': 'There is no version to compare until the package is installed.',
  'package-version.seen': 'Installed version',
  'package-version.or-newer': '{wanted} or newer',
  'package-version.exactly': 'the version that the link installs',
  'package-version.same': 'that version',
  'package-version.statement':
    'I see {package} on the page Installed Packages, and it was installed with the link on this page.',

  // connect
  'connect.name': 'Sign in to Salesforce',
  'connect.title': 'You are signed in to the org',
  'connect.open-title': 'Sign in to the org',
  'connect.why':
    'This page (OrgReady, for {party}) reads settings with your permissions. It changes nothing. The access ends when you sign out here, or half an hour after you leave.',
  'reader-permissions.title': 'Your permissions are sufficient to check everything',
  'reader-permissions.why': 'We can check only what you can see.',
  'reader-permissions.passed': 'You have every permission that the checks need.',
  'reader-permissions.missing':
    '{count, plural, one {You lack one permission, so some checks cannot run.} other {You lack # permissions, so some checks cannot run.}}',
  'reader-permissions.missing.remedy':
    'Sign in as a System Administrator, or confirm the settings yourself where a check asks you to.',
  'reader-permissions.seen': 'Your permissions',
  'reader-permissions.column.permission': 'Permission',
  'reader-permissions.column.has': 'Status',
  'reader-permissions.column.lost': 'Without it',
  'reader-permissions.has': 'granted',
  'reader-permissions.has-not': 'missing',
  'reader-permissions.not-here': 'does not exist in this org',
  'reader-permissions.lost.ViewSetup': 'Installed packages and app approvals cannot be read',
  'reader-permissions.lost.ModifyMetadata': 'Policies can be read only if the data API shows them',
  'reader-permissions.lost.CustomizeApplication':
    'Whether another user has authorized the app cannot be read',
  'reader-permissions.lost.ManageUsers': 'Whether the user is frozen cannot be read',
  'reader-permissions.lost.ExternalClientAppViewer': 'The app and its policies cannot be read',
  'reader-permissions.lost.ExternalClientAppAdmin': 'You cannot see or edit the app’s policies',
  'reader-permissions.lost.InstallPackaging': 'You cannot install the package yourself',

  // app-policies-eca
  'policies.name': 'Policies of the app',
  'policies.title': '{app} stays connected while {party} uses it',
  'policies.open-title': 'Change the policies of {app}',
  'policies.why': 'New apps get Salesforce’s defaults, which can disconnect {party} or block its servers.',
  'app-enabled.title': 'The app is enabled',
  'app-enabled.why': 'Nobody can sign in to a disabled app.',
  'app-enabled.passed': '{app} and its OAuth plugin are enabled.',
  'app-enabled.off': '{app} is disabled in this org.',
  'app-enabled.oauth-off': 'The OAuth plugin of {app} is disabled in this org.',
  'app-enabled.remedy': 'In External Client App Manager, open {app} and enable it.',
  'app-enabled.lost': '{app} has lost its OAuth settings in this sandbox.',
  'app-enabled.lost.remedy':
    'The refresh of a sandbox can do this, and the app cannot be edited then. In <b>Installed Packages</b>, uninstall {package}, then install it again. If that is not possible, ask Salesforce Customer Support to restore the app.',
  'app-enabled.lost.waits': 'This waits until the app has its OAuth settings again.',
  'app-enabled.unclear':
    'An app named {app} is in this org, and Salesforce does not show whether it comes from the package or was made here.',
  'app-enabled.unclear.remedy':
    'Open it in External Client App Manager and look whether it comes from {package} and is enabled.',
  'app-enabled.unclear.statement':
    'I see in External Client App Manager that {app} comes from {package} and is enabled.',
  'app-enabled.unclear.seen': 'origin not shown',
  'app-enabled.seen': 'App',
  'app-enabled.seen.oauth': 'OAuth plugin',
  'app-enabled.on': 'Enabled',
  'app-enabled.not-on': 'Disabled',
  'app-enabled.statement': 'I see that {app} is enabled in External Client App Manager.',
  'app-missing': '{app} is not in this org.',
  'app-missing.local':
    '{app} is not in this org. The app {namesake} was made in this org: it is another app, which {party} cannot use.',
  'app-missing.seen.local': 'only {namesake}, which was made in this org',
  'app-missing.remedy': 'Install {package} first.',
  'app-missing.seen': 'External client app',
  'app-missing.none': 'not found',
  'policy-missing': 'Salesforce has no policy record for {app} yet.',
  'policy-missing.remedy':
    'On the app’s <b>Policies</b> tab, click <b>Edit</b>, set the values, and click <b>Save</b>. Saving creates the policy record.',
  'policy-missing.none': 'no policy record',

  // user
  'phase.user': 'User',
  'phase.access': 'Access',
  'runs-as.title': 'Which user will {integration} use?',
  'runs-as.me': 'My user',
  'runs-as.me.hint':
    'If you are a System Administrator, {party} can do far more than it needs. It stops if your user is deactivated.',
  'runs-as.another': 'Another person’s user',
  'runs-as.another.hint': '{party} can do whatever that person can do, and stops if the user is deactivated.',
  'subject-user.title': 'Find the user',
  'subject-user.label': 'Name or username',
  'user.name': 'The user',
  'user.title': 'The integration’s user is chosen',
  'user.open-title': 'Choose the integration’s user',
  'user.why': '{party} can do whatever this user can do, and nothing else.',
  'user.text':
    'Choose the user that {party} signs in as. All of the following checks are about this user, even if you are signed in here as someone else.',
  'user-active.title': 'The user is active',
  'user-active.why': 'Neither a person nor an integration can sign in as an inactive user.',
  'user-active.user': 'User',
  'user-active.seen': 'Active',
  'user-active.yes': 'Active',
  'user-active.no': 'Inactive',
  'user-active.passed': '{person} is active.',
  'user-active.failed': '{person} is inactive.',
  'user-active.remedy':
    'In Users, open the user, click <b>Edit</b>, and select <b>Active</b>, or choose another user.',
  'user-not-frozen.title': 'The user is not frozen',
  'user-not-frozen.why': 'A frozen user looks active but cannot sign in.',
  'user-not-frozen.seen': 'Frozen',
  'user-not-frozen.yes': 'frozen',
  'user-not-frozen.no': 'not frozen',
  'user-not-frozen.unreadable': 'not shown to you',
  'user-not-frozen.passed': 'The user is not frozen.',
  'user-not-frozen.failed': 'The user is frozen.',
  'user-not-frozen.remedy': 'In Users, open the user and click <b>Unfreeze</b>.',
  'user-not-frozen.unread': 'You cannot see whether the user is frozen.',
  'user-not-frozen.unread.remedy':
    'Sign in as someone with the permission <b>Manage Users</b>, or ask someone who has it to open the user’s page.',
  'user-license.title': 'The user’s license is sufficient',
  'user-license.why': 'A license limits what any profile or permission set can grant.',
  'user-license.seen': 'User License',
  'user-license.none': 'not shown by Salesforce',
  'user-license.salesforce': 'This is a full Salesforce license.',
  'user-license.integration': 'This is an integration user: only permission sets give it access.',
  'user-license.integration.remedy':
    'Change the answer above to <b>A Salesforce Integration user</b>. The steps then fit this user.',
  'user-license.platform': 'The license {license} does not include standard sales and service objects.',
  'user-license.external': 'The license {license} is for customers, partners, or chat, not for integrations.',
  'user-license.unknown': 'We do not know the license {license}.',
  'user-license.remedy': 'Choose a user with the license <b>Salesforce</b>.',
  'user-license.statement': 'I know that this license gives access to the objects the integration needs.',
  'granted-by.profile': 'profile {name}',
  'granted-by.permission-set': 'permission set {name}',
  'granted-by.group': 'permission set group {name}',
  'granted-by.inherited': 'inherited from its parent object',
  'granted-by.computed': 'granted, as Salesforce reports for this user',
  'granted-by.everybody': 'always: every API user has it',
  'granted-by.always': 'always: Salesforce has no field-level security for it',

  // system-permissions
  'system-permissions.name': 'System permissions',
  'system-permissions.step-title': 'The user can use the API',
  'system-permissions.open-title': 'Give the user access to the API',
  'system-permissions.step-why':
    'System permissions apply to everything a user does. Without them, {integration} cannot connect.',
  'system-permissions.title': 'The system permissions are granted',
  'system-permissions.check.why': 'Without API Enabled, Salesforce refuses every API call of the user.',
  'system-permissions.seen': 'System permissions',
  'system-permissions.granted': 'Status',
  'system-permissions.not-here': 'does not exist in this org',
  'system-permissions.missing': 'Missing: {permissions}.',
  'system-permissions.none': 'The integration needs none of these permissions.',
  'system-permissions.for-objects': 'for {objects}',
  'system-permissions.for-log-files':
    'for {objects}; files of every hour also need the Event Monitoring add-on',
  'system-permissions.passed':
    '{count, plural, one {The permission is granted.} other {All permissions are granted.}}',

  // object-access
  'object-access.name': 'Objects',
  'object-access.title': 'The user has every object permission',
  'object-access.open-title': 'Give the user the object permissions',
  'object-access.why': 'Object permissions control whether records can be read, created, edited, or deleted.',
  'object-access.note':
    'Some objects have no checkboxes: access to price book entries comes with products, and tasks need a system permission.',
  'object-rights.title': 'The user has every object permission the integration needs',
  'object-rights.why': 'Without a permission, the integration gets an error for every record of the object.',
  'object-rights.seen': 'Object permissions',
  'object-rights.passed':
    'All permissions on {count, plural, one {the object} other {# objects}} are granted.',
  'object-rights.missing': 'Permissions are missing on {count, plural, one {one object} other {# objects}}.',
  'object-rights.unknown': 'This org does not have {objects}.',
  'object-rights.unknown.remedy':
    'Ask {party} whether the integration needs it here, or which edition or feature includes it.',
  'all-records.title': 'The user sees every record of these objects',
  'all-records.why':
    'Without View All Records, the integration works only with records shared with this user.',
  'all-records.seen': 'Records the user sees',
  'all-records.object': 'Object',
  'all-records.sees': 'Sees',
  'all-records.all': 'all records',
  'all-records.shared': 'shared records',
  'all-records.unknown': 'not certain',
  'all-records.passed': 'The user sees all records.',
  'all-records.missing':
    'The user sees only shared records of {count, plural, one {one object} other {# objects}}.',
  'all-records.remedy': 'Select <b>View All Records</b> if the integration should work with all records.',
  'all-records.shared-without': 'shared records; all records with {permissions}',
  'all-records.unknown-without': 'all records with {permissions}; without it, that depends on the org',
  'all-records.remedy.system':
    'Grant {permissions} under <b>System Permissions</b> if the integration should work with all records.',
  'all-records.remedy.both':
    'Select <b>View All Records</b> on the objects, and grant {permissions} under <b>System Permissions</b>, if the integration should work with all records.',
  'all-records.undetermined':
    'The user may see only some records of {objects}: the org-wide default could not be read.',
  'all-records.none': 'None of the objects has this permission.',
  'matrix.with-gaps': 'Needs permission',
  'matrix.complete': 'OK',
  'matrix.inherits': 'comes with {parents}',
  'matrix.by-system': '{permissions, select, none {needs no object permission} other {needs {permissions}}}',
  'matrix.unnamed': 'has no object permissions; Salesforce does not show what gives access to it',
  'matrix.comes-with-system': 'comes with {permissions}',
  'matrix.unknown-object': 'not in this org',
  'matrix.object-unreadable': 'First give Read on {object}',
  'matrix.secured-by': 'follows {field}',
  'matrix.missing-object': '{object}: not in this org',
  'matrix.missing-inherited': '{object}: {permissions}, through {parents}',
  'matrix.missing-unnamed': '{object}: {permissions}',
  'matrix.missing.no-read': '{field}: Read',
  'matrix.missing.no-edit': '{field}: Edit',
  'matrix.missing.no-read-nor-edit': '{field}: Read, Edit',
  'matrix.read': 'Read',
  'matrix.edit': 'Edit',

  // field-access
  'field-access.name': 'Fields',
  'field-access.title': 'The user can use every field',
  'field-access.open-title': 'Give the user access to every field',
  'field-access.why':
    'Field-level security hides individual fields, even from administrators. At first, a field created through the API is hidden from everyone.',
  'field-access.note.set':
    'For many fields, a permission set is faster: Object Settings shows all fields of an object on one page.',
  'field-rights.title': '{party} can use every field it needs',
  'field-rights.why': 'The integration cannot see a hidden field at all.',
  'field-rights.seen': 'Fields',
  'field-rights.passed':
    '{count, plural, one {The field can be used.} =2 {Both fields can be used.} other {All # fields can be used.}}',
  'field-rights.missing':
    '{total, plural, one {The field is missing access.} other {{count, number} of {total, number} fields {count, plural, one {is} other {are}} missing access.}}{others, plural, =0 {} one { For another one, {party} has to change its list of fields.} other { For # more, {party} has to change its list of fields.}}',
  'field-rights.none': 'The integration names no fields.',
  'all-fields.title': 'The user can see fields that are added later',
  'all-fields.why': 'View All Fields covers every field of an object, including new ones.',
  'all-fields.yes': 'granted',
  'all-fields.no': 'not granted',
  'all-fields.unknown': 'not certain',
  'all-fields.passed': 'View All Fields is granted.',
  'all-fields.missing':
    'View All Fields is not granted on {count, plural, one {one object} other {# objects}}: you must grant access to new fields one by one.',
  'all-fields.none': 'None of the objects has this permission.',

  // connect-integration
  'connect-integration.name': 'Connect {party}',
  'connect-integration.title': '{party} is connected to this org',
  'connect-integration.open-title': 'Connect {party} to this org',
  'connect-integration.why':
    'Last step: {user, select, unknown {the user you chose connects {party}} other {{user} connects {party}}}.',
  'integration-connected.title': 'The user has authorized {app}',
  'integration-connected.why': 'Salesforce keeps a record of every app a user has authorized.',
  'integration-connected.passed': '{person} has authorized the app.',
  'integration-connected.by-name':
    '{person} has authorized the app. It was found by its name: Salesforce’s record shows no other.',
  'integration-connected.unclear':
    '{person} has authorized an app with the name {app}, and {found, select, several {this org has more than one such app} other {the apps of this org cannot be read}}.',
  'integration-connected.app': 'App',
  'integration-connected.uses': 'Times used',
  'integration-connected.own':
    'You signed in here with the same app, so Salesforce’s record does not show whether {party} is connected too.',
  'integration-connected.own.remedy': 'Connect {party}, then confirm it here.',
  'integration-connected.not-yet':
    '{person} has not authorized {app} yet: you can see the records of all users, and there is none for this user.',
  'integration-connected.not-yet.remedy':
    'Connect {party} as this user. Confirm it yourself only if {party} shows that it is connected and this check does not change.',
  'integration-connected.statement': '{party} shows that it is connected to this Salesforce org.',

  // glossary
  'glossary.license.title': 'License',
  'glossary.license.words': 'user license|license|licenses',
  'glossary.license.text': 'Bought from Salesforce. It limits what a user can be allowed to do.',
  'glossary.profile.title': 'Profile',
  'glossary.profile.words': 'profile|profiles',
  'glossary.profile.text':
    'Every user has exactly one. It determines which objects, fields, and features the user can use. Standard profiles come from Salesforce and can hardly be edited. Custom profiles are copies that you can edit.',
  'glossary.permission-set.title': 'Permission set',
  'glossary.permission-set.words': 'permission set|permission sets',
  'glossary.permission-set.text':
    'Permissions that you give to users in addition to their profile. A user can have many. A permission set never removes a permission.',
  'glossary.permission-set-group.title': 'Permission set group',
  'glossary.permission-set-group.words': 'permission set group|permission set groups',
  'glossary.permission-set-group.text':
    'Several permission sets that you assign as one. You can mute individual permissions in a group: the group then does not grant them.',
  'glossary.connected-app.title': 'Connected app',
  'glossary.connected-app.words': 'connected app|connected apps',
  'glossary.connected-app.text':
    'The older way to register a program that signs in to Salesforce. New programs are registered as external client apps.',
  'glossary.external-client-app.title': 'External client app',
  'glossary.external-client-app.words': 'external client app|external client apps',
  'glossary.external-client-app.text':
    'The current way to register a program that signs in to Salesforce. A package installs it, and an administrator of the org sets its policies.',
  'glossary.field-level-security.title': 'Field-level security',
  'glossary.field-level-security.words': 'field-level security',
  'glossary.field-level-security.text':
    'Determines for each field whether a profile or permission set can read or edit it. It applies to administrators too.',

  // done
  'done.name': 'Done',
  'done.title': 'Your org is ready for {integration}',
  'done.open-title': 'Some steps are not done yet',
  'done.why': 'After the last change, everything is checked once more.',
  'edition-known.unknown': 'not shown by Salesforce',
  'edition.open-title': 'Check that this org has API access',
  'system-permissions.remedy.a-set': 'Grant {permissions} in a permission set of the user.',
  'system-permissions.remedy.profile-or-set':
    'Grant {permissions} on the user’s profile or in a permission set of the user.',
  'system-permissions.remedy.set':
    'Under <b>System Permissions</b> of {set, select, unknown {the permission set} other {<b>{set}</b>}}, select {permissions}.',
  'object-rights.follows': '{objects} cannot be used yet: access comes with {parents}.',
  'object-rights.follows.remedy':
    'Give the user the same permissions on {parents}: {objects} has no checkboxes.',
  'object-rights.system': '{objects} requires {permissions}. There is no checkbox on the object.',
  'object-rights.unnamed':
    'Salesforce reports that the user lacks access to {objects}, which has no object permissions.',
  'object-rights.unnamed.remedy':
    'We do not know which permission gives access. Ask {party}, whose other customers use it.',
  'object-rights.undetermined':
    'Salesforce does not show whether the user can use {objects}, which has no object permissions.',
  'object-rights.package': 'This org does not have {objects}. It has {instead} from a package.',
  'object-rights.package.remedy': 'Ask {party} to use {instead}. There is nothing to change in Salesforce.',
  'object-rights.remedy.set':
    'Grant the missing permissions in {set, select, unknown {the permission set} other {<b>{set}</b>}}.',
  'object-rights.remedy.a-set': 'Grant the missing permissions in a permission set of the user.',
  'object-rights.remedy.profile-or-set':
    'Grant the missing permissions on the user’s profile or in a permission set of the user.',
  'matrix.comes-with': 'comes with {permission} on {object}',
  'matrix.comes-with-parents': 'comes with {permission} on {parents}',
  'matrix.follows-parents': 'follows the permissions on {parents}',
  'field-rights.waits':
    'No field permission is missing. The fields can be used when the user can read {objects}.',
  'field-rights.remedy.set':
    'Grant the missing permissions in {set, select, unknown {the permission set} other {<b>{set}</b>}}. Start with the objects.',
  'field-rights.remedy.a-set':
    'Start with the objects. Then give access to the fields in a permission set of the user.',
  'field-rights.remedy.profile-or-set':
    'Start with the objects. Then give access to the fields with <b>Set Field-Level Security</b>, or in a permission set of the user.',
} as const;

export type Key = keyof typeof en;
