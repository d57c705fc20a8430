/** Messages to forward to the person who has to act; every guide can use them. Their labels start with a verb. */
export const acts = {
  'act.step': 'Go to “{step}”',
  'ask.api': 'Ask your account representative',
  'ask.api.subject': 'API access for the Salesforce org {org}',
  'ask.api.message':
    'Hello,\n\nOur Salesforce org {org} ({orgId}) has no API access, and “{blueprint}” needs it. Can you add API access to our edition, and what does it cost?\n\nThank you',
  'ask.api-user': 'Ask an administrator',
  'ask.api-user.subject': 'API Enabled for {username}',
  'ask.api-user.message':
    'Hello,\n\nTo set up “{blueprint}” in our Salesforce org {org} ({orgId}), the user {username} needs the system permission API Enabled. Can you grant it, on the profile or in a permission set?\n\nThank you',
  'ask.api-session': 'Ask {party}',
  'ask.api-session.subject': 'Salesforce refuses API calls through {app}',
  'ask.api-session.message':
    'Hello,\n\nWe are setting up “{blueprint}” in our Salesforce org {org} ({orgId}). We can sign in through {app}, but Salesforce then refuses API calls: {code}. Does the app have the scope api?\n\nThank you',
  'ask.scope': 'Ask {party}',
  'ask.scope.subject': 'The scope api for {app}',
  'ask.scope.message':
    'Hello,\n\nWe are setting up “{blueprint}” in our Salesforce org {org} ({orgId}). When we signed in through {app}, Salesforce did not grant the scope api. Can you allow this scope for the app?\n\nThank you',
  'ask.license': 'Ask your account representative',
  'ask.license.subject': '{license} for the Salesforce org {org}',
  'ask.license.message':
    'Hello,\n\nFor “{blueprint}” we need the license {license}, and our Salesforce org {org} ({orgId}) does not have it. Can you add it, and what does it cost?\n\nThank you',
  'ask.seat': 'Ask your account representative',
  'ask.seat.subject': 'One more seat of {license} for the Salesforce org {org}',
  'ask.seat.message':
    'Hello,\n\nFor “{blueprint}” we need one more seat of the license {license}, and our Salesforce org {org} ({orgId}) has none available. Can you add one, and what does it cost?\n\nThank you',
} as const;
