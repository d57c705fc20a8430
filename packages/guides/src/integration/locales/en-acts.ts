/** What the reader does next, if it is not the task of the check, and messages to forward. Labels start with a verb. */
export const acts = {
  'act.other-user': 'Choose another user',
  'act.open-assignments': 'Open the assignments of {name}',
  'act.open-groups': 'Open Permission Set Groups',
  'act.open-usage': 'Open System Overview',
  'ask.unknown-object': 'Ask {party}',
  'ask.unknown-object.subject': '{objects} in the Salesforce org {org}',
  'ask.unknown-object.message':
    'Hello,\n\nWe are setting up “{blueprint}”. Our Salesforce org {org} ({orgId}) does not have {objects}, or the person who checked cannot see it. Does {integration} need it here, and which edition or feature includes it?\n\nThank you',
} as const;
