export const prepare = {
  // Every page.
  'notice.unknown': 'Salesforce retires Salesforce to Salesforce as of Spring ’27.',
  'notice.before':
    'Salesforce retires Salesforce to Salesforce as of Spring ’27. Your org is on {release}: the feature still works, and it ends with that release.',
  'notice.at': 'Your org is on {release}. Salesforce to Salesforce is retired as of this release.',
  'notice.after': 'Your org is on {release}. Salesforce to Salesforce is retired as of Spring ’27.',
  'feature.retired': 'Salesforce to Salesforce is retired in this org, so there is nothing to set up.',
  'feature.first': 'Salesforce to Salesforce is not on in this org.',
  'feature.first.remedy': 'See the step <b>Salesforce to Salesforce</b> first.',
  yes: 'Yes',
  no: 'No',
  unknown: 'Not known',

  // edition
  'edition.name': 'Edition',
  'edition.title': 'Your Salesforce edition is known',
  'edition.open-title': 'Which Salesforce edition do you use?',
  'edition.why':
    'Salesforce to Salesforce is available in Salesforce Classic. What can be checked for you depends on the edition.',
  'edition.question': 'Your edition',
  'edition.contact-manager': 'Contact Manager',
  'edition.group': 'Group',
  'edition.professional': 'Professional',
  'edition.enterprise': 'Enterprise',
  'edition.performance': 'Performance',
  'edition.unlimited': 'Unlimited',
  'edition.developer': 'Developer',
  'edition.no-api':
    'Contact Manager and Group have no API, and Professional only as an add-on. Without it nothing can be read: you confirm each step with your name, and the report says “not verified”.',
  'edition.by-hand':
    'Nobody has to sign in for your edition. Go through the steps and confirm each with your name.',
  'edition-has-api.title': 'What can be checked in this org',
  'edition-has-api.why':
    'A query that is answered shows that steps can be checked; the name of an edition does not.',
  'edition-has-api.passed': 'The org answers, so the steps can be checked.',
  'edition-has-api.none': 'Your edition has no API. Nothing in this org can be checked for you.',
  'edition-has-api.none.remedy': 'Follow each step in Setup, then confirm it with your name.',
  'edition-has-api.refused': 'Salesforce refuses every read: this org has no API.',
  'edition-has-api.refused.remedy':
    'Ask your Salesforce account representative for API access, or confirm each step with your name.',
  'edition-has-api.answer': 'Your answer',
  'edition-has-api.org': 'Edition in Salesforce’s words',
  'edition-has-api.not-named': 'Not named',

  // connect
  'connect.name': 'Sign in',
  'connect.title': 'You are signed in to your org',
  'connect.open-title': 'Sign in to your org',
  'connect.why': 'OrgReady reads your org through {app} and never changes anything in it.',

  // retirement
  'retirement.name': 'Retirement',
  'retirement.step': 'You know what the retirement means for this org',
  'retirement.open-title': 'What the retirement means for this org',
  'retirement.step.why':
    'Salesforce to Salesforce is scheduled for retirement as of Spring ’27. What you set up now stops working then.',
  'retirement.text':
    'Salesforce announces it in “Salesforce to Salesforce Retirement”. Your org moves to Spring ’27 on the date that Salesforce Trust shows for its instance.',
  'retirement.cannot-undo':
    'Turning Salesforce to Salesforce on cannot be undone. Do not turn it on for something new.',
  'retirement.title': 'Salesforce to Salesforce can still be used',
  'retirement.why': 'The org’s own release decides, not today’s date.',
  'retirement.statement':
    'I have looked up which release this org is on: it is older than Spring ’27, so Salesforce to Salesforce still works.',
  'retirement.before': 'This org is on {release}. Salesforce to Salesforce works until Spring ’27.',
  'retirement.on.remedy': 'Decide with your partners what replaces it before your org gets Spring ’27.',
  'retirement.off.remedy':
    'Salesforce to Salesforce is off here. Do not turn it on for something new: it cannot be undone, and it ends with Spring ’27.',
  'retirement.at': 'This org is on the release as of which Salesforce to Salesforce is retired.',
  'retirement.after': 'Salesforce to Salesforce is retired in this org.',
  'retirement.over.remedy':
    'Look at the connections below, and agree with these partners on another way to share records. This setup ends here; it is never counted as done.',
  'retirement.release': 'Release of this org',
  'retirement.release.value': '{release}, API version {version}',
  'retirement.feature': 'Salesforce to Salesforce',
  'retirement.feature.value': '{state, select, on {On} off {Off} other {Not known}}',
  'retirement.existing': 'Connections that exist',
  'retirement-acknowledged.title': 'Somebody has acknowledged the retirement',
  'retirement-acknowledged.why': 'Whoever sets it up now should know how long it lasts.',
  'retirement-acknowledged.open': 'Nobody has acknowledged it yet.',
  'retirement-acknowledged.remedy': 'Confirm with your name that you know what it means.',
  'retirement-acknowledged.statement':
    'I know that Salesforce retires Salesforce to Salesforce as of Spring ’27, and what that means for this org.',

  // rights
  'rights.name': 'Your permissions',
  'rights.title': 'You can configure Salesforce to Salesforce',
  'rights.open-title': 'Get the permissions to configure Salesforce to Salesforce',
  'rights.why': 'Salesforce requires Modify All Data of the person who configures it.',
  'rights.text':
    'A System Administrator has it. Otherwise, ask an administrator for a permission set with the system permission <b>Modify All Data</b>, or have an administrator sign in here.',
  'rights.open': 'Open Permission Sets',
  'rights.open.hint': 'The page opens in a new tab, in your org.',
  'rights.screen.title': 'Permission Set',
  'rights.screen': 'In System Permissions of a permission set: select Modify All Data, then Save.',
  'modify-all-data.title': 'You have Modify All Data',
  'modify-all-data.why': 'Without it, Setup does not show you the pages of Salesforce to Salesforce.',
  'modify-all-data.passed': 'You have Modify All Data.',
  'modify-all-data.missing': 'You do not have Modify All Data.',
  'modify-all-data.missing.remedy':
    'Sign in as a System Administrator, or have <b>Modify All Data</b> given to you by a permission set.',
  'modify-all-data.seen': 'Modify All Data',
  'modify-all-data.statement': 'I have the system permission Modify All Data in this org.',
  'reading-rights.title': 'You can see what is checked',
  'reading-rights.why': 'Whatever you may not see cannot be checked for you; you confirm it instead.',
  'reading-rights.passed': 'You have every permission that the checks need.',
  'reading-rights.missing':
    '{count, plural, one {You lack a permission that checks need.} other {You lack # permissions that checks need.}}',
  'reading-rights.missing.remedy': 'Sign in as someone who has them, or confirm these steps yourself.',
  'reading-rights.seen': 'What the checks need',
  'reading-rights.permission': 'Permission',
  'reading-rights.has': 'You have it',
  'reading-rights.lost': 'What cannot be checked without it',
  'reading-rights.lost.sets': 'Permission sets, who has them, and page layouts',
  'reading-rights.lost.layouts': 'The related lists on page layouts that other profiles see',

  // enabled
  'enabled.name': 'Salesforce to Salesforce',
  'enabled.title': 'Salesforce to Salesforce is on',
  'enabled.open-title': 'Is Salesforce to Salesforce on?',
  'enabled.why': 'Connections, and everything below, exist only while it is on. No API turns it on.',
  'enabled.caution':
    'It cannot be turned off again, and Salesforce retires it as of Spring ’27. Turn it on only if a partner already shares records with you this way and nothing else is possible.',
  'enabled.clicks': 'If you must turn it on',
  'enabled.click.classic': 'Switch to Salesforce Classic: the page is not in Lightning Experience.',
  'enabled.click.find':
    'In Setup, enter <b>Salesforce to Salesforce Settings</b> in the Quick Find box, then select <b>Salesforce to Salesforce Settings</b>.',
  'enabled.click.edit': 'Click <b>Edit</b> and select <b>Enable</b>.',
  'enabled.click.save': 'Click <b>Save</b>.',
  'enabled.open': 'Open Salesforce to Salesforce Settings',
  'enabled.open.hint':
    'The page is a Classic page. If it does not open, switch to Salesforce Classic and use Quick Find.',
  'enabled.screen.title': 'Salesforce to Salesforce',
  'enabled.screen': 'On Salesforce to Salesforce Settings in Salesforce Classic: select Enable, then Save.',
  'feature-on.title': 'Salesforce to Salesforce is on',
  'feature-on.why': 'The object of connections exists only while it is on.',
  'feature-on.passed': 'The org has the object of connections.',
  'feature-on.off': 'Salesforce to Salesforce is off: the org does not have the object of connections.',
  'feature-on.off.remedy':
    'Do not turn it on for something new: that cannot be undone, and it ends with Spring ’27. Ask {party} whether this setup is still needed.',
  'feature-on.seen': 'PartnerNetworkConnection',
  'feature-on.exists': 'exists',
  'feature-on.does-not-exist': 'does not exist',
  'feature-on.statement': 'On Salesforce to Salesforce Settings in Setup, Enable is selected.',
} as const;
