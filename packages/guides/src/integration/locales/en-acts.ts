/** What the reader does next, if it is not the task of the check, and messages to forward. Labels start with a verb. */
export const acts = {
  'act.other-user': 'Choose another user',
  'act.open-assignments': 'Open the assignments of {name}',
  'act.open-groups': 'Open Permission Set Groups',
  'act.open-company': 'Open Company Information',
  'act.new-set': 'Create a permission set',
  'act.open-users': 'Open Users',
  'act.open-usage': 'Open System Overview',
  'act.open-packages': 'Open Installed Packages',
  'drawn-act.sets': 'The list Permission Sets with the permission set to compare.',
  'drawn-act.groups': 'The list Permission Set Groups: open the group.',
  'drawn-act.group-assignments': 'The page of the group: click Manage Assignments.',
  'drawn-act.group-recalculate': 'The page of the group: click Recalculate.',
  'drawn-act.group-muting': 'The page of the group: open Muting Permission Set in Group.',
  'drawn-act.group-sets': 'The page of the group: open Permission Sets in Group.',
  'drawn-act.new-set':
    'The page New Permission Set: enter a Label, keep --None-- under License, then click Save.',
  'drawn-act.set-license':
    'The page Permission Set License Assignments of the user: select the license, then click Save.',
  'drawn-act.package': 'The list Installed Packages with the row of {package}.',
  'ask.install': 'Ask someone who can install it',
  'ask.install.subject': 'Install {package} in the Salesforce org {org}',
  'ask.install.message':
    'Hello,\n\nFor “{blueprint}”, the package {package} has to be installed in our Salesforce org {org} ({orgId}). I cannot install it: that requires the permission Download AppExchange Packages. {reason, select, none {} other {The last installation failed: {reason}. }}The installation page is:\n\n{url}\n\nCan you install it?\n\nThank you',
  'ask.install-failed': 'Ask {party}',
  'ask.install-failed.subject': 'The installation of {package} fails in the Salesforce org {org}',
  'ask.install-failed.message':
    'Hello,\n\nThe installation of {package} (version {version}) for “{blueprint}” failed in our Salesforce org {org} ({orgId}). Salesforce’s reason: {reason}. Can you give us a version that can be installed?\n\nThank you',
  'ask.install-stop': 'Ask {party}',
  'ask.install-stop.subject': '{package} cannot be installed in the Salesforce org {org}',
  'ask.install-stop.message':
    'Hello,\n\nFor “{blueprint}”, the version {version} of {package} cannot be installed in our Salesforce org {org} ({orgId}): {stop, select, beta {it is a beta version, and this is a production org} earlier {a later version was installed here before} deprecated {it is deprecated} extension {it extends another package, and the required version of that one is not installed here} other {this is the org that the package is developed in}}. Which version, or which org, can we use?\n\nThank you',
  'ask.unknown-object': 'Ask {party}',
  'ask.unknown-object.subject': '{objects} in the Salesforce org {org}',
  'ask.unknown-object.message':
    'Hello,\n\nWe are setting up “{blueprint}”. Our Salesforce org {org} ({orgId}) does not have {objects}, or the person who checked cannot see it.{names, select, none {} other { It has {names}.}} Does {integration} need it here? If so, which edition or feature includes it?\n\nThank you',
  'ask.unnamed-object': 'Ask {party}',
  'ask.unnamed-object.subject': 'Access to {objects} in the Salesforce org {org}',
  'ask.unnamed-object.message':
    'Hello,\n\nWe are setting up “{blueprint}” in our Salesforce org {org} ({orgId}). {objects} has no object permissions, and Salesforce does not show what gives access to it. Which permission or setting does the integration’s user need?\n\nThank you',
  'ask.not-offered': 'Ask {party}',
  'ask.not-offered.subject': 'Change Data Capture in the Salesforce org {org}',
  'ask.not-offered.message':
    'Hello,\n\nWe are setting up “{blueprint}”. In our Salesforce org {org} ({orgId}), Change Data Capture does not offer: {objects}. Can {integration} work without changes of these objects?\n\nThank you',
} as const;
