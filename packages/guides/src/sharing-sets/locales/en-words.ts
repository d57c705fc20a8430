/** The steps' own words. */
export const words = {
  'guide.title': 'Share records with site users',
  'phase.prepare': 'Prepare',
  'phase.share': 'Share',
  'phase.prove': 'Prove',
  'phase.finish': 'Finish',

  'connect.name': 'Sign in to Salesforce',
  'connect.title': 'You are signed in to the org',
  'connect.open-title': 'Sign in to the org',
  'connect.why':
    'This page (OrgReady, for {party}) reads settings with your permissions. It changes nothing. The access ends when you sign out here, or half an hour after you leave.',

  'site.question': 'Which site is it?',
  'profiles.question': 'Which profiles do its users have?',
  'sites.name': 'Site',
  'sites.title': 'The site is published, and its users are members',
  'sites.open-title': 'Publish the site and add its users',
  'sites.why':
    'A sharing set shares records with users of a site. They can open the records only if the site is published and their profile is a member.',
  'sites.clicks': 'Publish the site and add the profiles',
  'sites.click.settings':
    'In Setup, enter <b>Digital Experiences</b> in the Quick Find box, then select <b>Settings</b>.',
  'sites.click.enable':
    'If <b>Enable Digital Experiences</b> is not selected, select it and click <b>Save</b>.',
  'sites.click.all': 'Select <b>All Sites</b>, and click <b>Workspaces</b> next to the site.',
  'sites.click.members':
    'Click <b>Administration</b>, then <b>Members</b>. Add the profiles to <b>Selected Profiles</b>, and click <b>Save</b>.',
  'sites.click.publish': 'If the site is not published, click <b>Activate</b> under <b>Settings</b>.',
  'sites.open': 'Open All Sites',
  'sites.open.hint': 'Opens in a new tab.',
  'sites.screen.title': 'Members',
  'sites.screen': 'On the page Members of the site: move the profiles to Selected Profiles, then click Save.',

  'object.question': 'Which records do you share?',
  'default.name': 'Org-wide default',
  'default.title': 'Users of the site do not already see all records',
  'default.open-title': 'Set the external default to Private',
  'default.why':
    'The external org-wide default determines what users of a site see without any sharing. A sharing set gives access to records that the default keeps private.',
  'default.clicks': 'Set the default',
  'default.click.open': 'In Setup, enter <b>Sharing Settings</b> in the Quick Find box, and select it.',
  'default.click.edit': 'Click <b>Edit</b> in the Organization-Wide Defaults area.',
  'default.click.external': 'Next to the object, select <b>Private</b> for <b>Default External Access</b>.',
  'default.click.save': 'Click <b>Save</b>. Salesforce recalculates sharing, which can take a while.',
  'default.open': 'Open Sharing Settings',
  'default.open.hint': 'Opens in a new tab.',
  'default.screen.title': 'Sharing Settings',
  'default.screen':
    'On the page Sharing Settings, after Edit: select Private for Default External Access of the object, then click Save.',
  'default.note':
    'Changing a default affects every external user, not only the users of this site. Ask the people who own the data first.',

  'eligible.name': 'Eligibility',
  'eligible.title': 'The profiles and the object can have a sharing set',
  'eligible.open-title': 'Choose profiles and an object that can have a sharing set',
  'eligible.why': 'Sharing sets exist only for certain licenses and certain objects.',
  'eligible.text':
    'Users with Customer Community, Authenticated Website, and other high-volume licenses have no roles: sharing rules and the role hierarchy do not give them access. Sharing sets use profiles instead of roles and public groups.',
  'eligible.roles':
    'Users with Customer Community Plus or Partner Community have roles. They can have a sharing set too, and they can also see records because of their role or a sharing rule.',
  'eligible.objects':
    'Available Objects excludes objects with an org-wide sharing setting of Public Read/Write, and custom objects that don’t have an account or contact lookup field.',

  'link.question': 'How is a record connected to the account or contact of the user?',
  'access.question': 'What can the users do with the records?',
  'access.read': 'Read Only',
  'access.edit': 'Read/Write',
  'set.name': 'Sharing set',
  'set.title': 'A sharing set grants the access',
  'set.open-title': 'Set up the sharing set',
  'set.why':
    'A sharing set contains access mappings. Each mapping gives a user access to records with the same account or contact as the user.',
  'set.chain': 'Your access mapping',
  'set.chain.direct': 'A direct lookup: the account of the case',
  'set.chain.indirect': 'An indirect lookup: the account of the asset of the case',
  'set.clicks': 'Create the sharing set',
  'set.click.open':
    'In Setup, enter <b>Digital Experiences</b> in the Quick Find box, then select <b>Settings</b>.',
  'set.click.new':
    'In the <b>Sharing Sets</b> related list, click <b>New</b>. If a set already has the profile and the object, click <b>Edit</b> next to it instead.',
  'set.click.label':
    'Enter a <b>Label</b>, such as Share Customer Cases. Salesforce fills in <b>Sharing Set Name</b>.',
  'set.click.profile': 'Select the profiles that you share with, such as <b>Customer Community User</b>.',
  'set.click.object': 'Select the object, such as <b>Case</b>.',
  'set.click.set-up': 'In the <b>Configure Access</b> section, click <b>Set Up</b> next to the object.',
  'set.click.user':
    'Select <b>Account</b> from the <b>User</b> menu, or Contact if you share by the contact.',
  'set.click.target':
    'Select <b>Account</b>, or the lookup that you chose, from the <b>Target Object</b> menu.',
  'set.click.access': 'Select <b>Read Only</b>, or Read/Write, for the access.',
  'set.click.update': 'Click <b>Update</b>.',
  'set.click.save': 'Click <b>Save</b>.',
  'set.open': 'Open Digital Experiences Settings',
  'set.open-one': 'Open the sharing set that currently has the object',
  'set.open.hint': 'Opens in a new tab.',
  'set.screen.title': 'New Sharing Set',
  'set.screen':
    'On the page New Sharing Set: enter a label, select the profiles and the object, and click Set Up next to the object. At the end, click Save.',
  'set.mapping.title': 'Access Mapping',
  'set.mapping':
    'In the window that Set Up opens: select the user’s field, the lookup on the target object, and the access, then click Update.',
  'set.note':
    'A sharing set applies to all sites of the org. The role hierarchy does not pass the access on, and a record’s list of shares does not show it.',

  'account.question': 'Which account is the example?',
  'account.label': 'Name of an account',
  'contact.question': 'Which contact of that account is the sample user?',
  'contact.label': 'Name of a contact',
  'customer.name': 'Customer user',
  'customer.title': 'A contact of the account is a user of the site',
  'customer.open-title': 'Enable a contact as a user of the site',
  'customer.why': 'A sample user shows whether the access mapping is right.',
  'customer.note':
    'A user can never be deleted, only deactivated. Choose a contact for tests, or a customer who expects an email.',
  'customer.clicks': 'Enable the customer user',
  'customer.click.account':
    'From the App Launcher, select <b>Accounts</b>, then the list view <b>All Accounts</b>, and click the account.',
  'customer.click.contact': 'Click the contact in the <b>Contacts</b> related list.',
  'customer.click.enable': 'Open the menu with the arrow, and select <b>Enable Customer User</b>.',
  'customer.click.email': 'For <b>Email</b>, enter an address whose inbox you can open.',
  'customer.click.username': 'For <b>Username</b>, enter a unique name in the form of an email address.',
  'customer.click.license':
    'For <b>User License</b>, select the license of the profile, such as Customer Community.',
  'customer.click.profile': 'For <b>Profile</b>, select the profile, such as Customer Community User.',
  'customer.click.password': 'Select <b>Generate new password and notify user immediately</b>.',
  'customer.click.save': 'Click <b>Save</b>. The user gets a welcome email if the site is published.',
  'customer.open': 'Open the accounts',
  'customer.open-contact': 'Open the contact',
  'customer.open.hint': 'Opens in a new tab.',
  'customer.contact.title': 'Contact',
  'customer.contact.screen': 'On the page of the contact: open the menu and select Enable Customer User.',
  'customer.screen.title': 'New User',
  'customer.screen':
    'On the page New User: enter Email and Username, select User License and Profile, select Generate new password and notify user immediately, then click Save.',
  'customer.standard':
    'A standard external profile also needs the setting <b>Allow using standard external profiles for self-registration, user creation, and login</b> in Digital Experiences Settings.',
  'customer.settings': 'Open Digital Experiences Settings',
  'customer.settings.hint': 'Opens in a new tab.',

  'proof.name': 'Proof',
  'proof.title': 'The user sees the records of the account, and no others',
  'proof.open-title': 'Check what the user sees',
  'proof.why': 'Salesforce itself determines which records a user can open.',
  'proof.text':
    'OrgReady asks Salesforce what the sample user can do with up to 100 records of the account and up to 100 records of others. A record counts only if the user neither owns it nor is its contact.',
  'proof.restriction':
    'Salesforce does not consider restriction rules in this answer. If the org has one for this object, the user may see less.',
  'proof.roles':
    'Users with Customer Community Plus or Partner Community may also see a record because of their role or a sharing rule. For them, the answer does not show that the sharing set is the reason.',
  'proof.clicks': 'Look at the site as the user',
  'proof.click.contact': 'From the App Launcher, select <b>Contacts</b>, then the contact.',
  'proof.click.log-in': 'From the menu with the arrow, select <b>Log in to Experience as User</b>.',
  'proof.click.account': 'In the site, click the menu next to the user’s name, and select <b>My Account</b>.',
  'proof.click.list': 'Compare the related list, such as <b>Cases</b>, with the records listed below.',
  'proof.open': 'Open the contacts',
  'proof.open.hint': 'Opens in a new tab.',
  'proof.screen.title': 'Contact',
  'proof.screen': 'On the page of the contact: open the menu and select Log in to Experience as User.',

  'done.name': 'Done',
  'done.title': 'The records are shared',
  'done.open-title': 'Not everything is in place yet',
  'done.why': 'After the last change, everything is checked once more.',

  'glossary.sharing-set.title': 'Sharing set',
  'glossary.sharing-set.text':
    'Gives users of a site, by profile, access to records that belong to their account or contact.',
  'glossary.sharing-set.words': 'sharing set|sharing sets|Sharing set|Sharing sets',
  'glossary.access-mapping.title': 'Access mapping',
  'glossary.access-mapping.text':
    'The part of a sharing set that determines which field of the user and which lookup of the object must lead to the same record.',
  'glossary.access-mapping.words': 'access mapping|access mappings',
  'glossary.org-wide-default.title': 'Org-wide default',
  'glossary.org-wide-default.text':
    'What users can do with records that nobody has shared with them: one value for people of the org, one for external users.',
  'glossary.org-wide-default.words': 'org-wide default|org-wide defaults',
  'glossary.license.title': 'License',
  'glossary.license.text': 'Bought from Salesforce for a user. It limits what the user’s profile can allow.',
  'glossary.license.words': 'license|licenses',
  'glossary.profile.title': 'Profile',
  'glossary.profile.text':
    'Every user has exactly one. It belongs to a license and determines what its users can do.',
  'glossary.profile.words': 'profile|profiles',
} as const;
