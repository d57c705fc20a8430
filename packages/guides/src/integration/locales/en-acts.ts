/** What the reader does next, if it is not the task of the check, and messages to forward. Labels start with a verb. */
export const acts = {
  'act.other-user': 'Choose another user',
  'act.open-assignments': 'Open the assignments of {name}',
  'act.open-groups': 'Open Permission Set Groups',
  'act.open-company': 'Open Company Information',
  'act.open-usage': 'Open System Overview',
  'ask.unknown-object': 'Ask {party}',
  'ask.unknown-object.subject': '{objects} in the Salesforce org {org}',
  'ask.unknown-object.message':
    'Hello,\n\nWe are setting up “{blueprint}”. Our Salesforce org {org} ({orgId}) does not have {objects}, or the person who checked cannot see it.{names, select, none {} other { It has {names}.}} Does {integration} need it here, and which edition or feature includes it?\n\nThank you',
  'ask.not-offered': 'Ask {party}',
  'ask.not-offered.subject': 'Change Data Capture in the Salesforce org {org}',
  'ask.not-offered.message':
    'Hello,\n\nWe are setting up “{blueprint}”. Change Data Capture does not offer the following in our Salesforce org {org} ({orgId}): {objects}. Can {integration} work without their changes here?\n\nThank you',
} as const;
