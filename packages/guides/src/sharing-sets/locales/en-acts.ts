/** What the reader does next, if it is not the task of the check, and messages to forward. Labels start with a verb. */
export const acts = {
  'act.other-profiles': 'Choose other profiles',
  'act.other-object': 'Choose another object',
  'act.other-lookup': 'Choose another lookup',
  'act.open-records': 'Open the records of {object}',
  'act.other-contact': 'Choose another contact',
  'ask.profiles': 'Ask {party}',
  'ask.profiles.subject': 'The profiles for “{blueprint}”',
  'ask.profiles.message':
    'Hello,\n\nWe are setting up “{blueprint}” in our Salesforce org {org} ({orgId}). It names these profiles: {profiles}. This org does not have all of them, or one has no external license. Can you change the setup?\n\nThank you',
  'ask.object': 'Ask {party}',
  'ask.object.subject': 'The object for “{blueprint}”',
  'ask.object.message':
    'Hello,\n\nWe are setting up “{blueprint}” in our Salesforce org {org} ({orgId}). A sharing set cannot share the object {object} here as the setup asks: it lacks the lookup to an account or contact, or Salesforce does not show the object. Can you change the setup?\n\nThank you',
} as const;
