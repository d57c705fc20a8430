/** The steps' own words. */
export const words = {
  'guide.title': 'Share records with site users',
  'phase.prepare': 'Prepare',
  'phase.share': 'Share',
  'phase.prove': 'Verify',
  'phase.finish': 'Finish',

  'connect.name': 'Sign in to Salesforce',
  'connect.title': 'You are signed in to the org',
  'connect.open-title': 'Sign in to the org',
  'connect.why':
    'OrgReady reads settings with your permissions and changes nothing. The access ends when you sign out here, or half an hour after you leave.',
  'connect.task': 'Get the permissions that the checks need',
  'connect.open': 'Open Permission Sets',
  'connect.click.set': 'Open a permission set that you have, or click <b>New</b> to create one.',
  'connect.click.permissions':
    'Open <b>System Permissions</b>, click <b>Edit</b>, select the permissions marked in the drawing, and click <b>Save</b>.',
  'connect.click.assign':
    'If you do not have the permission set yet, click <b>Manage Assignments</b> and assign it to yourself.',
  'connect.screen':
    'System Permissions of a permission set: the missing permissions are the checkboxes to select.',

  'site.question': 'Which site do your customers use?',
  'site.choose': 'Choose the site',
  'site.label': 'Name of a site',
  'profiles.question': 'Which profiles do the users of the site have?',
  'profiles.choose': 'Choose the profiles of the site’s users',
  'profiles.label': 'Name of a profile',
  'profiles.not-offered': 'Its license cannot have a sharing set.',
  'sites.name': 'Site',
  'sites.title': 'The site is published, and its users are members',
  'sites.open-title': 'Publish the site and add its users',
  'sites.why':
    'A sharing set shares records with users of a site. They can open the records only if the site is published and their profile is a member of it.',
  'sites.open': 'Open All Sites',
  'sites.click.workspaces': 'Click <b>Workspaces</b> next to the site, then <b>Administration</b>.',
  'sites.click.save': 'Click <b>Save</b>.',
  'sites.enable.task': 'Enable Digital Experiences',
  'sites.enable.click.select': 'Select <b>Enable Digital Experiences</b>. You cannot undo this.',
  'sites.enable.click.domain':
    'If Salesforce asks for a domain name, enter one and check that it is available.',
  'sites.enable.click.save': 'Click <b>Save</b>, then <b>OK</b>.',
  'sites.enable.screen':
    'On Digital Experiences Settings: select Enable Digital Experiences, then click Save.',
  'sites.create.task': 'Create the site',
  'sites.create.click.new': 'Click <b>New</b>.',
  'sites.create.click.template': 'Select a template, such as Customer Service, and click <b>Get Started</b>.',
  'sites.create.click.name': 'Enter the name of the site, and click <b>Create</b>.',
  'sites.create.screen': 'On All Sites: click New.',
  'sites.publish.task': 'Publish the site',
  'sites.publish.click.settings': 'Click <b>Settings</b>.',
  'sites.publish.click.activate': 'Click <b>Activate</b>, then <b>OK</b>.',
  'sites.publish.screen': 'On Settings in the Administration workspace of the site: click Activate.',
  'sites.members.task':
    'Add {profile, select, unknown {the profiles} other {{profile}}} to the members of the site',
  'sites.members.click.open': 'Click <b>Members</b>.',
  'sites.members.click.add':
    'Under <b>Select Profiles</b>, move {profile, select, unknown {the profiles of your site users} other {<b>{profile}</b>}} to <b>Selected Profiles</b>.',
  'sites.members.screen':
    'On Members in the Administration workspace of the site: move the profiles to Selected Profiles, then click Save.',

  'object.question': 'Which object’s records do you share?',
  'object.choose': 'Choose the object',
  'object.label': 'Label or API name of an object',
  'object.not-offered.unsupported': 'Not offered: sharing sets do not support this standard object.',
  'object.not-offered.unseen':
    'Not offered: you cannot see a lookup field to an account or a contact. Field-level security may hide one from you.',
  'object.not-offered.public': 'Not offered: its Default External Access is Public Read/Write.',
  'default.name': 'Org-wide default',
  'default.title': 'Users of the site do not already see all records',
  'default.open-title': 'Set Default External Access to Private',
  'default.why':
    'Default External Access determines what users of a site see without any sharing. A sharing set gives access to records that it keeps private.',
  'default.task': 'Set Default External Access to Private',
  'default.click.edit': 'In the <b>Organization-Wide Defaults</b> section, click <b>Edit</b>.',
  'default.click.external':
    'In the row of the object, choose <b>Private</b> for <b>Default External Access</b>.',
  'default.click.save': 'Click <b>Save</b>. Salesforce recalculates sharing, which can take a while.',
  'default.open': 'Open Sharing Settings',
  'default.screen':
    'On Sharing Settings after Edit: choose Private for Default External Access of the object, then click Save.',
  'default.note':
    'A default affects every external user, not only the users of this site. Before you change it, ask the people who are responsible for the data.',

  'eligible.name': 'Eligibility',
  'eligible.title': 'The profiles and the object can have a sharing set',
  'eligible.open-title': 'Choose profiles and an object that can have a sharing set',
  'eligible.why': 'Salesforce allows sharing sets only for certain licenses and certain objects.',
  'eligible.one-set.task': 'Remove the object from all sharing sets except one',
  'eligible.one-set.open': 'Open the second sharing set with the object',
  'eligible.one-set.click.edit': 'On the sharing set, click <b>Edit</b>.',
  'eligible.one-set.click.remove':
    'Under <b>Select Objects</b>, remove the object from <b>Selected Objects</b>.',
  'eligible.one-set.click.save': 'Click <b>Save</b>.',
  'eligible.one-set.screen': 'On the sharing set: remove the object from Selected Objects, then click Save.',
  'eligible.text':
    'Users with Customer Community, Authenticated Website, and other high-volume licenses have no roles: sharing rules and the role hierarchy do not give them access. Sharing sets use profiles instead of roles and public groups.',
  'eligible.roles':
    'Users with Customer Community Plus or Partner Community have roles. They can have a sharing set too, and they may also see records because of their role or a sharing rule.',
  'eligible.objects':
    'Available Objects excludes objects with an org-wide sharing setting of Public Read/Write, and custom objects that don’t have an account or contact lookup field.',

  'link.question': 'Which lookup connects a record to the user’s account or contact?',
  'link.choose': 'Choose the lookup',
  'access.question': 'What can the users do with the records?',
  'access.choose': 'Choose the access',
  'access.read': 'Read Only',
  'access.edit': 'Read/Write',
  'set.name': 'Sharing set',
  'set.title': 'A sharing set grants the access',
  'set.open-title': 'Set up the sharing set',
  'set.why':
    'A sharing set contains access mappings. Each mapping gives a user access to records with the same account or contact as the user.',
  'set.task': 'Create the sharing set',
  'set.change.task': 'Change the sharing set that has the object',
  'set.chain': 'Your access mapping',
  'set.chain.direct': 'Example of a direct lookup: the account of the case',
  'set.chain.indirect': 'Example of an indirect lookup: the account of the asset of the case',
  'set.click.new': 'In the <b>Sharing Sets</b> related list, click <b>New</b>.',
  'set.click.label':
    'Enter a <b>Label</b>, such as Share Customer Cases. Salesforce fills in <b>Sharing Set Name</b>.',
  'set.click.profile':
    'Under <b>Select Profiles</b>, move {profile, select, unknown {the profiles of your site users} other {<b>{profile}</b>}} to <b>Selected Profiles</b>.',
  'set.click.object': 'Under <b>Select Objects</b>, move the object to <b>Selected Objects</b>.',
  'set.click.set-up': 'Under <b>Configure Access</b>, click <b>Set Up</b> next to the object.',
  'set.click.mapping':
    'For <b>User</b>, <b>Target Object</b>, and <b>Access Level</b>, choose the values shown in the drawing, and click <b>Update</b>.',
  'set.click.edit': 'On the sharing set, click <b>Edit</b>.',
  'set.change.click.profiles':
    'Under <b>Select Profiles</b>, move each missing profile to <b>Selected Profiles</b>.',
  'set.change.screen':
    'On the sharing set: select the profiles, click Set Up next to the object, and finally click Save.',
  'set.click.save': 'Click <b>Save</b>.',
  'set.open': 'Open Digital Experiences Settings',
  'set.open-one': 'Open the sharing set that has the object',
  'set.list-screen': 'On Digital Experiences Settings: click New in the Sharing Sets related list.',
  'set.screen':
    'On New Sharing Set: enter a label, select the profiles and the object, click Set Up next to the object, and finally click Save.',
  'set.mapping':
    'In the window that Set Up opens: choose the values for User, Target Object, and Access Level, then click Update.',
  'set.note':
    'A sharing set applies to all sites of the org, and also to users that you add to the account later. The role hierarchy does not pass this access on, and a record’s sharing list does not show it.',

  'account.question': 'Which account should we use as the example?',
  'account.choose': 'Choose an account',
  'account.label': 'Name of an account',
  'contact.question': 'Which contact of that account should be the sample user?',
  'contact.choose': 'Choose a contact',
  'contact.label': 'Name of a contact',
  'customer.name': 'Customer user',
  'customer.title': 'A contact of the account is a user of the site',
  'customer.open-title': 'Enable a contact as a user of the site',
  'customer.why': 'We use one sample user to check that the access mapping works.',
  'customer.note':
    'You cannot delete users in Salesforce, only deactivate them. Choose a test contact, or a customer who expects an email.',
  'customer.task': 'Enable the contact as a customer user',
  'customer.click.edit': 'Click <b>Edit</b>.',
  'customer.click.save-only': 'Click <b>Save</b>.',
  'customer.open-users': 'Open Users',
  'customer.open-user': 'Open {user, select, unknown {the user} other {{user}}} in Setup',
  'customer.account.task': 'Correct the account of the contact',
  'customer.account.click.edit': 'Click <b>Edit</b>, and choose the account for <b>Account Name</b>.',
  'customer.account.click.save': 'Click <b>Save</b>.',
  'customer.account.click.other':
    'Or keep the contact’s account, and choose another account or contact here.',
  'customer.account.screen': 'On the contact: choose the account for Account Name, then click Save.',
  'customer.role.task': 'Give the account owner a role',
  'customer.role.click.edit':
    'Find the owner of the account in the list, and click <b>Edit</b> next to the name.',
  'customer.role.click.select': 'Choose a <b>Role</b>.',
  'customer.role.screen': 'On User Edit of the account owner: choose a Role, then click Save.',
  'customer.standard.task': 'Allow standard external profiles',
  'customer.standard.click.select':
    'Select <b>Allow using standard external profiles for self-registration, user creation, and login</b>.',
  'customer.standard.screen':
    'On Digital Experiences Settings: select Allow using standard external profiles for self-registration, user creation, and login, then click Save.',
  'customer.active.task': 'Activate {user, select, unknown {the user} other {{user}}}',
  'customer.active.click.select': 'Select <b>Active</b>.',
  'customer.active.screen': 'On User Edit: select Active, then click Save.',
  'customer.profile.task': 'Change the profile of {user, select, unknown {the user} other {{user}}}',
  'customer.profile.click.other': 'Or keep the profile, and choose it in the step <b>Site</b>.',
  'customer.profile.screen': 'On User Edit: choose one of the profiles, then click Save.',
  'customer.member.task':
    'Add the profile of {user, select, unknown {the user} other {{user}}} to the site’s members',
  'customer.click.enable': 'Click the arrow next to the buttons, and select <b>Enable Customer User</b>.',
  'customer.click.email': 'For <b>Email</b>, enter an address whose inbox you can open.',
  'customer.click.username': 'For <b>Username</b>, enter a unique name in the form of an email address.',
  'customer.click.license': 'For <b>User License</b>, choose the license of the profile.',
  'customer.click.profile':
    'For <b>Profile</b>, choose {profile, select, unknown {a profile of your site users} other {<b>{profile}</b>}}.',
  'customer.click.password': 'Select <b>Generate new password and notify user immediately</b>.',
  'customer.click.save': 'Click <b>Save</b>. Salesforce sends a welcome email if the site is published.',
  'customer.open': 'Open the accounts',
  'customer.open-contact': 'Open the contact',
  'customer.contact.screen':
    'On the contact’s page: click the arrow next to the buttons and select Enable Customer User.',
  'customer.screen':
    'On New User: enter Email and Username, choose User License and Profile, select Generate new password and notify user immediately, then click Save.',

  'proof.name': 'Verification',
  'proof.title': 'The user sees the account’s records, and no others',
  'proof.open-title': 'Check what the user sees',
  'proof.why': 'Salesforce itself answers which records the user can open.',
  'proof.text':
    'We ask Salesforce what the sample user can do with up to 100 records of the account and up to 100 records of other accounts. A record counts only if the user is neither its owner nor its contact.',
  'proof.restriction':
    'This answer does not include restriction rules. If the org has one for this object, the user may see less.',
  'proof.roles':
    'Users with Customer Community Plus or Partner Community may also see a record because of their role or a sharing rule. For them, this does not prove that the sharing set is the reason.',
  'proof.task': 'Log in to the site as {user, select, unknown {the user} other {{user}}}',
  'proof.mapping.task': 'Compare the access mapping with what you chose',
  'proof.mapping.click.compare':
    'Compare <b>User</b>, <b>Target Object</b>, and <b>Access Level</b> with the drawing, change what differs, and click <b>Update</b>.',
  'proof.open-profiles': 'Open Profiles',
  'proof.open-profile': 'Open the profile in Setup',
  'proof.profile.task': 'Give the profile access to the object',
  'proof.set.task': 'Give site users access to the object in a permission set',
  'proof.set.click.open':
    'Open a permission set of the site users, or click <b>New</b> to create one with their license.',
  'proof.set.click.assign':
    'If the users do not have the permission set, click <b>Manage Assignments</b> and assign it.',
  'proof.fields.open-objects': 'Open Object Manager',
  'proof.fields.open': 'Open the fields of the object',
  'proof.fields.click.open': 'Click a field that customers should see, then <b>Set Field-Level Security</b>.',
  'proof.fields.click.save': 'Click <b>Save</b>, and repeat for the next field.',
  'proof.rights.click.open': 'Open <b>Object Settings</b>, click the object, then <b>Edit</b>.',
  'proof.rights.click.read': 'Under <b>Object Permissions</b>, select <b>Read</b>.',
  'proof.rights.click.edit': 'Under <b>Object Permissions</b>, select <b>Edit</b>.',
  'proof.rights.click.both': 'Under <b>Object Permissions</b>, select <b>Read</b> and <b>Edit</b>.',
  'proof.rights.click.save': 'Click <b>Save</b>, and repeat for each profile that lacks access.',
  'proof.rights.screen': 'Object Settings: select Read, then click Save.',
  'proof.rights.edit-screen': 'Object Settings: select Edit, then click Save.',
  'proof.rights.both-screen': 'Object Settings: select Read and Edit, then click Save.',
  'proof.fields.task':
    'Give {profile, select, unknown {the profile} other {{profile}}} access to fields of the object',
  'proof.fields.click.select':
    'Select <b>Visible</b> for {profile, select, unknown {the profiles of your site users} other {<b>{profile}</b>}}.',
  'proof.fields.screen': 'Set Field-Level Security: select Visible for the profile, then click Save.',
  'proof.click.log-in':
    'Click the arrow next to the buttons, and select <b>Log in to Experience as User</b>.',
  'proof.click.account': 'In the site, click the menu next to the user’s name, and select <b>My Account</b>.',
  'proof.click.list': 'Compare the related list, such as <b>Cases</b>, with the records counted here.',
  'proof.open': 'Open the contacts',
  'proof.screen':
    'On the contact’s page: click the arrow next to the buttons and select Log in to Experience as User.',

  'done.name': 'Done',
  'done.title': 'The records are shared',
  'done.open-title': 'Some steps are not done yet',
  'done.why': 'After the last change, everything is checked once more.',

  'glossary.sharing-set.title': 'Sharing set',
  'glossary.sharing-set.text':
    'Gives users of a site access to records that belong to their account or contact. It applies to all users with certain profiles.',
  'glossary.sharing-set.words': 'sharing set|sharing sets|Sharing set|Sharing sets',
  'glossary.access-mapping.title': 'Access mapping',
  'glossary.access-mapping.text':
    'The part of a sharing set that compares the user with a record: a field of the user and a lookup of the object must lead to the same account or contact.',
  'glossary.access-mapping.words': 'access mapping|access mappings',
  'glossary.org-wide-default.title': 'Org-wide default',
  'glossary.org-wide-default.text':
    'What users can do with records that nobody has shared with them. It has one value for users inside the company and one for external users.',
  'glossary.org-wide-default.words': 'org-wide default|org-wide defaults',
  'glossary.license.title': 'License',
  'glossary.license.text':
    'Bought from Salesforce for each user. It limits what the user’s profile can allow.',
  'glossary.license.words': 'license|licenses',
  'glossary.profile.title': 'Profile',
  'glossary.profile.text':
    'Every user has exactly one. It belongs to a license and determines what its users can do.',
  'glossary.profile.words': 'profile|profiles',
} as const;
