/** What the checks say that every guide makes of the sign-in to the org. */
export const connection = {
  'api-access.title': 'The Salesforce API answers',
  'api-access.why': 'A live query shows whether the API works. The name of the edition does not.',
  'api-access.passed': 'Salesforce answered a live query.',
  'api-access.seen': 'Live query',
  'api-access.answered': 'answered by {org}',
  'api-access.refused': 'refused with {code}',
  'api-access.org': 'This org has no API access',
  'api-access.org.remedy':
    'Ask your Salesforce account representative to add API access to your edition. A new app can also cause this for up to two hours: check again later.',
  'api-access.user': 'The user you signed in as cannot use the API',
  'api-access.user.remedy':
    'Grant this user the system permission <b>API Enabled</b> on the profile or in a permission set, or sign in as a user who has it.',
  'api-access.session': 'Salesforce accepts the sign-in but refuses API calls',
  'api-access.session.remedy':
    'Ask {party} whether the app has the <c>api</c> scope. If it does, API Access Control in this org blocks the app.',
  'signed-in.title': 'You are signed in to the org of this setup',
  'signed-in.why': 'All other checks use this sign-in.',
  'signed-in.passed': 'You are signed in to {org} as {username}.',
  'signed-in.passed.no-api': 'You are signed in as {username}.',
  'signed-in.other-org': 'The org that answers is not the org you signed in to.',
  'signed-in.other-org.remedy': 'Sign out and sign in again.',
  'signed-in.org': 'Org',
  'signed-in.user': 'User',
  'signed-in.host': 'Host',
  'granted-scopes.title': 'The sign-in allows API calls and nothing else',
  'granted-scopes.why':
    'The sign-in asks only for <c>api</c> and <c>id</c>: no refresh token, no access to the user interface.',
  'granted-scopes.passed': 'Salesforce granted exactly what the sign-in asked for.',
  'granted-scopes.missing': 'Salesforce did not grant the scope <c>api</c>.',
  'granted-scopes.missing.remedy': 'Ask {party} to allow the scope for the app, then sign in again.',
  'granted-scopes.seen': 'Scopes',
} as const;
