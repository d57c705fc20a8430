import { en as shared } from '../../locales/en.ts';
import { acts } from './en-acts.ts';
import { customer } from './en-customer.ts';
import { words } from './en-words.ts';

/** `{party}`, `{app}` and `{customer}` are filled in everywhere. */
export const en = {
  ...shared,
  ...acts,
  ...words,
  ...customer,

  'column.profile': 'Profile',
  'column.license': 'User License',
  'column.set': 'Sharing set',
  'column.not-found': 'not found in this org',

  'reader-rights.title': 'You can read everything that the checks need',
  'reader-rights.why': 'We can check only what you can see.',
  'reader-rights.passed': 'You have every permission that the checks need.',
  'reader-rights.failed': 'You lack a permission, so some checks cannot run.',
  'reader-rights.remedy': 'Sign in as a System Administrator, or confirm what you see on the Setup pages.',
  'reader-rights.seen': 'Your permissions',
  'reader-rights.permission': 'Permission',
  'reader-rights.has': 'Granted',
  'reader-rights.lost': 'Without it',
  'reader-rights.lost.setup': 'Sites, profiles, and org-wide defaults cannot be read.',
  'reader-rights.lost.metadata': 'Sharing sets and Digital Experiences settings cannot be read.',

  'sites-on.title': 'Digital Experiences is enabled',
  'sites-on.why': 'Without it, the org has no sites and no sharing sets.',
  'sites-on.passed': 'Digital Experiences is enabled.',
  'sites-on.failed': 'Digital Experiences is not enabled.',
  'sites-on.remedy':
    'In <b>Digital Experiences Settings</b>, select <b>Enable Digital Experiences</b> and click <b>Save</b>. You cannot undo this.',
  'sites-on.seen': 'Enable Digital Experiences',
  'sites-on.on': 'selected',
  'sites-on.off': 'not selected',
  'sites-on.statement': 'I see on the page Digital Experiences Settings that Digital Experiences is enabled.',
  'site-live.title': 'The site is published',
  'site-live.why':
    'Users cannot sign in to a site that is in preview or offline, and they do not get a welcome email.',
  'site-live.passed': '{site} is published.',
  'site-live.failed': '{site} is not published.',
  'site-live.remedy':
    'In the site’s <b>Administration</b> workspace, open <b>Settings</b> and click <b>Activate</b>.',
  'site-live.absent': 'You cannot see this site in Salesforce.',
  'site-live.absent.remedy':
    'Create the site in All Sites, or sign in as someone who has <b>Create and Set Up Experiences</b>.',
  'site-live.site': 'Site',
  'site-live.status': 'Status',
  'site-live.not-shown': 'not shown',
  'profile-member.title': 'The profiles are members of the site',
  'profile-member.why': 'Only users whose profile is a member can use the site.',
  'profile-member.passed': 'The profiles are members of {site}.',
  'profile-member.waiting': 'Salesforce is adding the profiles to {site}.',
  'profile-member.failed': 'Not all profiles are members of {site}.',
  'profile-member.remedy':
    'In the site’s <b>Administration</b> workspace, open <b>Members</b>, move the profiles to <b>Selected Profiles</b>, and click <b>Save</b>.',
  'profile-member.no-site': 'Set up the site first.',
  'profile-member.seen': 'Members',
  'profile-member.status': 'Status',
  'profile-member.none': 'not a member',
  'profile-member.added': 'member',
  'profile-member.adding': 'being added',
  'profile-member.removing': 'being removed',
  'profile-member.not-added': 'could not be added',
  'profile-member.not-removed': 'could not be removed',

  'external-default.title': 'Default External Access does not show all records',
  'external-default.why':
    'If it is Public Read/Write, Salesforce offers no sharing set for the object, and you do not need one.',
  'external-default.passed': 'Default External Access of {object} is Private.',
  'external-default.parent': '{object} follows its parent record.',
  'external-default.read': 'Every external user can already read all records of {object}.',
  'external-default.write':
    'Every external user can already edit all records of {object}, so Salesforce offers no sharing set for it.',
  'external-default.remedy':
    'In <b>Sharing Settings</b>, set <b>Default External Access</b> of the object to <b>Private</b>.',
  'external-default.absent': 'You cannot see this object in Salesforce.',
  'external-default.seen': 'Default External Access of {object}',
  'external-default.statement':
    'I see on the page Sharing Settings that Default External Access of the object is Private.',

  'profile-license.title': 'The profiles’ licenses allow sharing sets',
  'profile-license.why': 'Only users with certain external licenses can have sharing sets.',
  'profile-license.passed':
    'Every profile has a high-volume license: sharing rules do not apply to its users.',
  'profile-license.passed.roles':
    'Every profile can have a sharing set. Users of some have roles, so they may also see records in other ways.',
  'profile-license.failed': 'A profile has a license that cannot have a sharing set.',
  'profile-license.remedy':
    'Choose a profile with the license Customer Community, Customer Community Plus, Partner Community, or another external license.',
  'profile-license.missing':
    '{by, select, party {{count, plural, one {The profile {profiles} was} other {The profiles {profiles} were}} not found in this org.} other {{count, plural, one {A profile that you chose was} other {# profiles that you chose were}} not found in this org.}}',
  'profile-license.missing.remedy':
    '{by, select, party {Ask {party} to change the profiles. If the org uses another language, standard profiles have other names.} other {Choose the profiles again.}}',
  'profile-license.unnamed': 'The profile with the ID {id}',
  'profile-license.seen': 'Profiles',
  'profile-license.reach': 'Sharing',
  'profile-license.high-volume': 'sharing sets only',
  'profile-license.roles': 'sharing sets, roles, and sharing rules',
  'profile-license.none': 'no sharing sets',
  'profile-license.hidden': 'not shown by Salesforce',
  'object-offered.title': 'Salesforce offers the object for sharing sets',
  'object-offered.why':
    'Salesforce offers only some objects. <b>Available Objects</b> of a sharing set shows which.',
  'object-offered.passed': '{object} is offered.',
  'object-offered.failed.public':
    '{object} is not offered: its org-wide sharing setting is Public Read/Write.',
  'object-offered.failed.unsupported':
    '{object} is not offered: sharing sets do not support this standard object.',
  'object-offered.unsupported.remedy': 'Choose another object.',
  'object-offered.cannot-tell':
    'You cannot see a lookup field to an account or a contact on {object}. If there is one, field-level security hides it from you.',
  'object-offered.cannot-tell.remedy':
    'Sign in as someone who can see the lookup field, create one, or choose another object. If <b>Available Objects</b> of a sharing set lists the object, confirm it.',
  'object-offered.statement': 'In a new sharing set, <b>Available Objects</b> lists the object.',
  'object-offered.seen': 'Objects',
  'object-offered.object': 'Object',
  'object-offered.is': 'Offered',
  'object-offered.offered': 'yes',
  'object-offered.public': 'no: Public Read/Write',
  'object-offered.unsupported': 'no: not supported',
  'object-offered.unseen': 'not certain: no lookup that you can see',
  'one-set.title': 'Each profile has the object in only one sharing set',
  'one-set.why': 'Salesforce allows one sharing set for each object and profile.',
  'one-set.passed': 'No profile has the object in two sharing sets.',
  'one-set.failed': 'A profile has the object in more than one sharing set.',
  'one-set.remedy':
    'In <b>Digital Experiences Settings</b>, under <b>Sharing Sets</b>, remove the object from all of them except one.',
  'one-set.seen': 'Sharing sets with the object',
  'one-set.none': 'none',

  'mapping-right.title': 'A sharing set maps the object for every profile',
  'mapping-right.why': 'The sharing set can have any name.',
  'mapping-right.passed': 'Every profile has the access mapping.',
  'mapping-right.missing': 'A profile has no sharing set with the object.',
  'mapping-right.missing.remedy':
    'Create a sharing set, or add the profile and the object to an existing one.',
  'mapping-right.otherwise': 'A sharing set maps the object differently than you chose.',
  'mapping-right.otherwise.remedy':
    'Edit that sharing set. Click <b>Set Up</b> next to the object, change the mapping as the table shows, click <b>Update</b>, then <b>Save</b>.',
  'mapping-right.more': 'The sharing set grants Read/Write, which is more than you chose.',
  'mapping-right.more.remedy':
    'Edit the sharing set and select <b>Read Only</b>, or change your answer above.',
  'mapping-right.no-link': 'You cannot see the lookup on this object, so we cannot compare the mapping.',
  'mapping-right.no-link.remedy':
    'Choose another lookup or another object, or sign in as someone who can see the lookup field.',
  'mapping-right.seen': 'Access mappings',
  'mapping-right.now': 'Now',
  'mapping-right.wanted': 'Wanted',
  'mapping-right.not-mapped': 'not mapped',
  'mapping-right.statement':
    'I see in Digital Experiences Settings the sharing set with the profiles, the object, and the access mapping.',

  'contact-account.title': 'The contact belongs to the account',
  'contact-account.why': 'The user’s account determines which records are shared.',
  'contact-account.passed': '{contact} belongs to the account.',
  'contact-account.failed': 'The contact has no account.',
  'contact-account.remedy': 'Open the contact and choose the account in <b>Account Name</b>.',
  'contact-account.other': 'The contact belongs to another account.',
  'contact-account.other.remedy': 'Choose a contact of the account, or choose the contact’s account.',
  'contact-account.contact': 'Contact',
  'contact-account.account': 'Account',
  'contact-account.none': 'none',
  'owner-role.title': 'The owner of the account has a role',
  'owner-role.why':
    'Otherwise, Salesforce refuses to create the user: “portal account owner must have a role”.',
  'owner-role.passed': '{owner} has a role.',
  'owner-role.failed': '{owner} owns the account but has no role.',
  'owner-role.remedy':
    'In <b>Users</b>, edit the owner and choose a <b>Role</b>, or choose another owner for the account.',
  'owner-role.no-account': 'The contact needs an account first.',
  'owner-role.owner': 'Account owner',
  'user-ready.title': 'The contact has an active user',
  'user-ready.why': 'A contact can have only one customer user.',
  'user-ready.passed': '{contact} has an active user.',
  'user-ready.none': '{contact} has no user yet.',
  'user-ready.none.remedy': 'On the contact’s page, select <b>Enable Customer User</b>.',
  'user-ready.failed': 'The user of {contact} is inactive.',
  'user-ready.remedy': 'In <b>Users</b>, edit the user and select <b>Active</b>.',
  'user-ready.user': 'User',
  'user-ready.no-user': 'none',
  'user-ready.seen': 'Status',
  'user-ready.active': 'Active',
  'user-ready.inactive': 'Inactive',
  'user-profile.title': 'The user has one of the profiles',
  'user-profile.why':
    'A sharing set gives access by profile. The profile also determines the user’s license.',
  'user-profile.passed': 'The user has the profile {profile}.',
  'user-profile.failed': 'The user has the profile {profile}.',
  'user-profile.remedy':
    'Edit the user and choose one of the profiles, or add this user’s profile in the step <b>Site</b>.',
  'standard-profiles.title': 'Standard external profiles are allowed',
  'standard-profiles.why':
    'If the setting is off, Salesforce does not create or change users with a standard external profile.',
  'standard-profiles.passed': 'The setting is selected.',
  'standard-profiles.failed': 'The setting is not selected, and one of the profiles is a standard profile.',
  'standard-profiles.remedy':
    'In Digital Experiences Settings, select <b>Allow using standard external profiles for self-registration, user creation, and login</b>, or use a custom profile.',
  'standard-profiles.custom': 'Every chosen profile is a custom profile.',
  'standard-profiles.seen':
    'Allow using standard external profiles for self-registration, user creation, and login',
  'standard-profiles.statement':
    'I see in Digital Experiences Settings that standard external profiles are allowed.',
  'site-member.title': 'The user is a member of the site',
  'site-member.why': 'Salesforce adds the users of a profile to the site one after another.',
  'site-member.passed': 'The user is a member.',
  'site-member.failed': 'The user is not a member of the site.',
  'site-member.remedy': 'Add the user’s profile to the site’s members, and check that the user is active.',
  'site-member.seen': 'Member of {site}',
  'site-member.yes': 'yes',
  'site-member.no': 'no',

  'proof.seen': 'Records',
  'proof.record': 'Record',
  'proof.read': 'Read',
  'proof.edit': 'Edit',
  'proof.yes': 'yes',
  'proof.no': 'no',
  'proof.public':
    'Default External Access already gives every external user this access, so it does not prove that the sharing set works.',
  'proof.default-unknown':
    'The user has this access to every record, and we do not know Default External Access. So we cannot tell whether the sharing set is the reason.',
  'proof.default-unknown.remedy':
    'In <b>Sharing Settings</b>, check <b>Default External Access</b> of the object or of its parent. A record of another account also shows the difference.',
  'proof.no-records': 'The account or contact has no record that can prove it.',
  'proof.no-records.remedy':
    'Create a record for the account. The user must be neither its owner nor its contact. Then check again.',
  'proof.unseen':
    'You cannot see the records yourself, so Salesforce does not show what the user can do with them.',
  'proof.only-own':
    'The user is the owner or the contact of all the account’s records, and can open them without a sharing set.',
  'records-shared.title': 'The user can read the account’s records',
  'records-shared.why': 'A record proves it only if the user is neither its owner nor its contact.',
  'records-shared.passed':
    'The user can read {all, plural, one {the record} =2 {both records} other {all # records}}.',
  'records-shared.passed.sample':
    'The user can read {all, plural, one {the record} =2 {both records} other {all # records}} that we checked. The account may have more.',
  'records-shared.passed.roles':
    'The user can read {all, plural, one {the record} =2 {both records} other {all # records}}. With this license, a role or a sharing rule may be the reason too.',
  'records-shared.failed':
    'The user can read {count, number} of {all, plural, one {# record} other {# records}}.',
  'records-shared.remedy':
    'Compare the access mapping with the lookup of the first records in the list. After a change, Salesforce can take a few minutes.',
  'records-editable.title': 'The user can edit the records if you chose Read/Write',
  'records-editable.why': 'Read/Write lets the user edit the records. Read Only does not.',
  'records-editable.passed':
    'The user can edit {all, plural, one {the record} =2 {both records} other {all # records}}.',
  'records-editable.failed':
    'The user can edit {count, number} of {all, plural, one {# record} other {# records}}.',
  'records-editable.remedy': 'Edit the sharing set and select <b>Read/Write</b>.',
  'records-editable.read-only': 'The user cannot edit any of the records.',
  'records-editable.more':
    'The user can edit {count, number} of {all, plural, one {# record} other {# records}}, although you chose Read Only.',
  'records-editable.more.remedy':
    'Check the access level of the sharing set, and what else shares the records.',
  'others-hidden.title': 'The user cannot read records of other accounts',
  'others-hidden.why': 'A mapping that gives too much access shows customers the records of other customers.',
  'others-hidden.passed':
    'The user cannot read {all, plural, one {the record of another account that we checked} other {any of the # records of other accounts that we checked}}.',
  'others-hidden.failed':
    'The user can read {count, number} of {all, plural, one {# record of another account} other {# records of other accounts}}.',
  'others-hidden.remedy':
    'Find out what gives the access: another sharing set, View All Records on the profile or in a permission set, or sharing by the owner.',
  'others-hidden.roles':
    'The user can read {count, number} of {all, plural, one {# record of another account} other {# records of other accounts}}. Roles or sharing rules may share them on purpose.',
  'others-hidden.unfollowed':
    'The profile has another access mapping, {mapping}. We cannot determine which records it gives access to.',
  'others-hidden.look':
    'Log in to the site as the user. Confirm that it lists only records that the user should see.',
  'others-hidden.none': 'The org has no record of another account that is unrelated to the user.',
  'others-hidden.none.remedy': 'Create a record for another account, then check again.',
  'others-hidden.statement':
    'Logged in to the site as the user, I see no records of other accounts, except those that should be shared.',
  'object-rights.title': 'The profiles have the object permissions',
  'object-rights.why':
    'A sharing set gives access to records. The profile must also have permissions on the object.',
  'object-rights.passed': 'Every profile has the permissions.',
  'object-rights.failed': 'A profile lacks a permission on the object.',
  'object-rights.remedy':
    'Grant Read (for Read/Write, also Edit) in the profile’s object settings or in a permission set.',
  'customer-set.license':
    'Permission set {granting} grants it, but has no effect: it is for the license {needed}, and the user has {held}.',
  'customer-set.license.remedy':
    'Grant the same permissions in the profile, or in a permission set without a license. You cannot change the license of {granting}.',
  'object-rights.by-set':
    '{user} has the permissions from {sets}. Other users with the profile {profile} need them too.',
  'object-rights.by-set.remedy':
    'Assign the permission set to every user with the profile who needs the records.',
  'object-rights.holder': 'Profile, or user with permission sets',
  'object-rights.seen': 'Object permissions',
  'field-access.title': 'The profiles can read fields of the object',
  'field-access.why': 'If field-level security hides its fields, a shared record looks almost empty.',
  'field-access.passed': 'Every profile can read fields of the object.',
  'field-access.failed': 'A profile cannot read any field that has field-level security.',
  'field-access.remedy':
    'Let the profile read the fields that customers should see: set their field-level security, or use a permission set.',
  'field-access.none': 'No field of this object has field-level security.',
  'field-access.by-set':
    '{user} can read fields because of {sets}. Other users with the profile {profile} need that too.',
  'field-access.seen': 'Fields',
  'field-access.fields': 'Readable',
  'field-access.count': '{count, number} of {all, number}',
  'my-account.title': 'The site lists the records for the user',
  'my-account.why': 'The design of a site determines what it shows.',
  'my-account.count':
    'Log in to the site as the user. It should list {count, plural, one {one record} other {# records}}.',
  'my-account.remedy':
    'Open <b>My Account</b> as the user, compare the related list, and confirm what you see.',
  'my-account.statement':
    'Logged in to the site as the user, I opened My Account and saw the related list with the records listed here.',
} as const;

export type Key = keyof typeof en;
