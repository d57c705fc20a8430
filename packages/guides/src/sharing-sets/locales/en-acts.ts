/** What the reader does next, if it is not the task of the check, and messages to forward. Labels start with a verb. */
export const acts = {
  'act.other-profiles': 'Choose other profiles',
  'act.other-object': 'Choose another object',
  'act.other-lookup': 'Choose another lookup',
  'act.open-records': 'Open the records of {object}',
  'act.other-contact': 'Choose another contact',
  'ask.profiles': 'Ask {party} for other profiles',
  'ask.profiles.subject': 'The profiles for “{blueprint}”',
  'ask.profiles.message':
    'Hello,\n\nWe are setting up “{blueprint}” in our Salesforce org {org} ({orgId}). It names these profiles: {profiles}. At least one of them is not in this org or has no external license. Can you change the setup?\n\nThank you',
  'ask.object': 'Ask {party} for another object',
  'ask.object.subject': 'The object for “{blueprint}”',
  'ask.object.message':
    'Hello,\n\nWe are setting up “{blueprint}” in our Salesforce org {org} ({orgId}). The setup shares the object {object}, but a sharing set cannot share it here: either it lacks a lookup to an account or contact, or Salesforce does not show it. Can you change the setup?\n\nThank you',
} as const;
