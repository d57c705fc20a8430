export const prepare = {
  // Every page.
  'notice.unknown': 'Salesforce retires Salesforce to Salesforce as of Spring ’27.',
  'notice.before':
    'Salesforce retires Salesforce to Salesforce as of Spring ’27. Your org is on {release}, so the feature still works. It ends when Salesforce updates your org to Spring ’27.',
  'notice.at': 'Your org is on {release}. Salesforce to Salesforce is retired as of this release.',
  'notice.after': 'Your org is on {release}. Salesforce to Salesforce is retired as of Spring ’27.',
  'feature.retired': 'Salesforce to Salesforce is retired in this org, so there is nothing to set up.',
  'feature.first': 'Salesforce to Salesforce is off in this org.',
  'feature.first.remedy': 'Start with the step <b>Salesforce to Salesforce</b>.',
  yes: 'Yes',
  no: 'No',
  unknown: 'Not known',

  // edition
  'edition.name': 'Edition',
  'edition.title': 'Your Salesforce edition is known',
  'edition.open-title': 'Which Salesforce edition do you use?',
  'edition.why':
    'Salesforce to Salesforce is available only in Salesforce Classic. What we can check for you depends on the edition.',
  'edition.question': 'Your edition',
  'edition.choose': 'Choose your edition',
  'edition.contact-manager': 'Contact Manager',
  'edition.group': 'Group',
  'edition.professional': 'Professional',
  'edition.enterprise': 'Enterprise',
  'edition.performance': 'Performance',
  'edition.unlimited': 'Unlimited',
  'edition.developer': 'Developer',
  'edition.no-api':
    'Contact Manager and Group Edition have no API, and for Professional Edition it is an add-on. Without the API, we cannot read anything: you confirm each step with your name, and the report shows “Not verified”.',
  'edition.by-hand':
    'With your edition, you do not need to sign in. Do each step, and confirm it with your name.',
  'edition-has-api.title': 'We can check this org',
  'edition-has-api.why':
    'A live query shows whether we can check the steps. The name of the edition does not.',
  'edition-has-api.passed': 'Salesforce answered a live query, so we can check the steps.',
  'edition-has-api.none': 'Your edition has no API, so we cannot check anything in this org.',
  'edition-has-api.none.remedy': 'Do each step in Setup, then confirm it with your name.',
  'edition-has-api.refused': 'This org has no API access: Salesforce refuses every query.',
  'edition-has-api.refused.remedy':
    'Ask your Salesforce account representative for API access, or confirm each step with your name.',
  'edition-has-api.answer': 'Your answer',
  'edition-has-api.org': 'Edition according to Salesforce',
  'edition-has-api.not-named': 'Not shown',

  // connect
  'connect.name': 'Sign in to Salesforce',
  'connect.title': 'You are signed in to the org',
  'connect.open-title': 'Sign in to the org',
  'connect.why':
    'OrgReady reads settings with your permissions and changes nothing. The access ends when you sign out here, or half an hour after you leave.',

  // retirement
  'retirement.name': 'Retirement',
  'retirement.step': 'You know what the retirement means for this org',
  'retirement.open-title': 'Understand what the retirement means for this org',
  'retirement.step.why':
    'Salesforce to Salesforce is scheduled for retirement as of Spring ’27. From then on, nothing that you set up here works.',
  'retirement.text': 'Salesforce announces it in “Salesforce to Salesforce Retirement”.',
  'retirement.trust': 'Salesforce Trust shows on which date your org’s instance moves to Spring ’27.',
  'retirement.cannot-undo':
    'Once Salesforce to Salesforce is on, you cannot turn it off again. Do not turn it on for something new.',
  'retirement.title': 'Salesforce to Salesforce can still be used',
  'retirement.why': 'That depends on the release of your org, not on today’s date.',
  'retirement.statement':
    'I looked up which release this org is on: it is older than Spring ’27, so Salesforce to Salesforce still works.',
  'retirement.before': 'This org is on {release}. Salesforce to Salesforce works until Spring ’27.',
  'retirement.on.remedy':
    'Agree with your partners on a replacement before Salesforce updates your org to Spring ’27.',
  'retirement.off.remedy':
    'Leave it off: once it is on, you cannot turn it off again, and it ends with Spring ’27.',
  'retirement.at': 'This org is on the release that retires Salesforce to Salesforce.',
  'retirement.after': 'Salesforce to Salesforce is retired in this org.',
  'retirement.over.remedy':
    'Review the existing connections in the details, and agree with these partners on another way to share records. This setup ends here and never counts as done.',
  'retirement.over.unlisted':
    'Agree with your partners on another way to share records. This setup ends here and never counts as done.',
  'ask.retired': 'Ask {party}',
  'ask.retired.subject': 'Salesforce to Salesforce is retired in the org {org}',
  'ask.retired.message':
    'Hello,\n\nWe are setting up “{blueprint}”, but our Salesforce org {org} ({orgId}) is on {release}, and Salesforce to Salesforce is retired there. We cannot finish this setup. How do we share records from now on?\n\nThank you',
  'retirement.release': 'Release of this org',
  'retirement.release.value': '{release}, API version {version}',
  'retirement.feature': 'Salesforce to Salesforce',
  'retirement.feature.value': '{state, select, on {On} off {Off} other {Not known}}',
  'retirement.existing': 'Existing connections',
  'retirement-acknowledged.title': 'Someone has acknowledged the retirement',
  'retirement-acknowledged.why': 'Everyone who sets it up now should know when it ends.',
  'retirement-acknowledged.open': 'Nobody has acknowledged it yet.',
  'retirement-acknowledged.remedy': 'Confirm with your name that you know what the retirement means.',
  'retirement-acknowledged.statement':
    'I know that Salesforce retires Salesforce to Salesforce as of Spring ’27, and what that means for this org.',

  // rights
  'rights.name': 'Your permissions',
  'rights.title': 'You can configure Salesforce to Salesforce',
  'rights.open-title': 'Get the permissions to configure Salesforce to Salesforce',
  'rights.why': 'Configuring Salesforce to Salesforce requires the permission Modify All Data.',
  'rights.text':
    'System Administrators have <b>Modify All Data</b>. If you do not, ask an administrator to give you a permission set with this system permission, or to sign in here.',
  'rights.task': 'Get Modify All Data from a permission set',
  'rights.reading-task': 'Get the permissions to read these settings',
  'rights.click.set': 'Open a permission set that you have, or click <b>New</b> to create one.',
  'rights.click.modify':
    'Open <b>System Permissions</b>, click <b>Edit</b>, select <b>Modify All Data</b>, and click <b>Save</b>.',
  'rights.click.reading':
    'Open <b>System Permissions</b>, click <b>Edit</b>, select the permissions marked in the drawing, and click <b>Save</b>.',
  'rights.click.assign':
    'If you do not have the permission set yet, click <b>Manage Assignments</b> and assign it to yourself.',
  'rights.screen': 'On System Permissions of a permission set: select Modify All Data, then click Save.',
  'rights.reading-screen':
    'System Permissions of a permission set: the missing permissions are the checkboxes to select.',
  'modify-all-data.title': 'You have Modify All Data',
  'modify-all-data.why': 'Without it, Setup does not show you the Salesforce to Salesforce pages.',
  'modify-all-data.passed': 'You have Modify All Data.',
  'modify-all-data.missing': 'You do not have Modify All Data.',
  'modify-all-data.missing.remedy':
    'Sign in as a System Administrator, or ask an administrator for a permission set with <b>Modify All Data</b>.',
  'modify-all-data.seen': 'Modify All Data',
  'modify-all-data.statement': 'I have the system permission Modify All Data in this org.',
  'reading-rights.title': 'Your permissions are sufficient to check everything',
  'reading-rights.why': 'We can check only what you can see. You confirm the rest yourself.',
  'reading-rights.passed': 'You have every permission that the checks need.',
  'reading-rights.missing':
    '{count, plural, one {You lack one permission, so some checks cannot run.} other {You lack # permissions, so some checks cannot run.}}',
  'reading-rights.missing.remedy':
    'Sign in as someone who has the missing permissions, or confirm these steps yourself.',
  'reading-rights.seen': 'Your permissions',
  'reading-rights.permission': 'Permission',
  'reading-rights.has': 'Granted',
  'reading-rights.lost': 'Without it, we cannot check',
  'reading-rights.lost.sets': 'Permission sets, who has them, and page layouts',
  'reading-rights.lost.layouts': 'The related lists on page layouts of other profiles',

  // enabled
  'enabled.name': 'Salesforce to Salesforce',
  'enabled.title': 'Salesforce to Salesforce is on',
  'enabled.open-title': 'Check whether Salesforce to Salesforce is on',
  'enabled.why': 'Connections and all following steps require it. It can be turned on only in Setup.',
  'enabled.caution':
    'Once it is on, you cannot turn it off again, and Salesforce retires it as of Spring ’27. Turn it on only if a partner already shares records with you this way and there is no alternative.',
  'enabled.task': 'Turn on Salesforce to Salesforce only if a partner depends on it',
  'enabled.click.classic':
    'If the page does not open, switch to Salesforce Classic and enter <b>Salesforce to Salesforce Settings</b> in the Quick Find box in Setup.',
  'enabled.click.edit': 'If the page has the button <b>Edit</b>, click it. Select <b>Enable</b>.',
  'enabled.click.save': 'Click <b>Save</b>.',
  'enabled.open': 'Open Salesforce to Salesforce Settings',
  'enabled.screen': 'On Salesforce to Salesforce Settings: select Enable, then click Save.',
  'feature-on.title': 'Salesforce to Salesforce is on',
  'feature-on.why': 'An org has the object for connections only if it is on.',
  'feature-on.passed': 'The org has the object for connections.',
  'feature-on.off': 'Salesforce to Salesforce is off: the org does not have the object for connections.',
  'feature-on.off.remedy':
    'Turn it on only if a partner depends on it: you cannot turn it off again, and it ends with Spring ’27. If you are not sure, ask {party} whether this setup is still needed.',
  'feature-on.seen': 'Object PartnerNetworkConnection',
  'feature-on.exists': 'exists',
  'feature-on.does-not-exist': 'does not exist',
  'feature-on.statement': 'On Salesforce to Salesforce Settings in Setup, Enable is selected.',
} as const;
