/** What the errors of Salesforce’s REST and SOAP APIs mean. */
export const explainApi = {
  'explain.session-not-for-api.title': 'The sign-in works, but not for the API',
  'explain.session-not-for-api.cause':
    'Salesforce issued a token and refuses it for the API. Possible causes: the user lacks API Enabled, IP Relaxation of the app still enforces restrictions, sessions are locked to an IP address, the app requires high assurance, API Access Control does not list the app, or the app lacks the scope api.',
  'explain.session-not-for-api.permission': 'Give the user that {party} connects as API Enabled.',
  'explain.session-not-for-api.policy':
    'In the policies of {app}, set IP Relaxation to “Relax IP restrictions” and do not require high assurance.',
  'explain.illegal-session.title': 'The session was used from another IP address than it began with',
  'explain.illegal-session.cause':
    'The org locks sessions to the IP address they began with, or enforces login IP ranges on every request.',
  'explain.illegal-session.action':
    'In Session Settings, check “Lock sessions to the IP address from which they originated” and “Enforce login IP ranges on every request”. Relax IP restrictions for {app}, or add {party}’s addresses to the ranges.',
  'explain.session-ended.title': 'The session has ended',
  'explain.session-ended.cause':
    'The access token is expired, revoked, or belongs to another org. {party}’s program normally gets a new one; if that fails, the connection has to be renewed.',
  'explain.auth-header.title': '{party}’s program sent no valid token',
  'explain.auth-header.cause':
    'The request has no authorization header that Salesforce can read. Your org is not the cause.',
  'explain.api-off-org.title': 'This org has no access to the API',
  'explain.api-off-org.cause':
    'The org’s edition has no API, or the user lacks API Enabled: Salesforce uses this code for both. A new app can also see it for up to a few hours.',
  'explain.api-off-org.action':
    'Ask your Salesforce account representative to add API access to the edition.',
  'explain.api-off-user.title': 'The user may not use the API',
  'explain.api-off-user.cause': 'The user that {party} connects as lacks the system permission API Enabled.',
  'explain.api-off-user.action': 'Grant API Enabled on the user’s profile or in a permission set.',
  'explain.api-off-now.title': 'Salesforce has switched off the API for the moment',
  'explain.api-off-now.cause':
    'Salesforce uses this code for a short interruption, and also for a user without API Enabled. The text after the code shows which.',
  'explain.limits-hidden.title': 'The user may not see the org’s limits',
  'explain.limits-hidden.cause':
    'The API works. Only the list of limits is refused, because the user lacks View Setup and Configuration.',
  'explain.limits-hidden.action': 'Grant View Setup and Configuration if {party} needs the limits.',
  'explain.feature-off.title': 'A feature is not enabled for this org or user',
  'explain.feature-off.cause':
    'The edition, the user’s license, or a switch in Setup lacks the feature that {party} uses.',
  'explain.organization-hidden.title': 'The user may not read the org’s own record',
  'explain.organization-hidden.cause':
    'Salesforce did not return the organization to this user. The user lacks API Enabled or View Setup and Configuration.',
  'explain.organization-hidden.action':
    'Grant API Enabled and View Setup and Configuration to the user that {party} connects as.',
  'explain.insufficient-access.title': 'The user may not do this with this record',
  'explain.insufficient-access.cause':
    'The user lacks a permission on the object, or sharing does not give access to the record or to one it refers to.',
  'explain.insufficient-access.action':
    'Check the object’s permissions of the user that {party} connects as, then the record’s sharing.',
  'explain.field-not-writable.title': 'A field cannot be written by this user',
  'explain.field-not-writable.cause':
    'Field-level security does not let the user edit the field, or Salesforce writes it: formulas and system fields cannot be edited by anyone.',
  'explain.field-not-writable.action': 'Grant Edit Access to the field to the user that {party} connects as.',
  'explain.field-unknown.title': 'A field is missing or hidden',
  'explain.field-unknown.cause':
    'The org does not have the field under this name, or field-level security hides it from the user.',
  'explain.field-unknown.action':
    'Grant Read Access to the field. If the org does not have it, ask {party} whether it is needed.',
  'explain.type-unknown.title': 'An object is missing or hidden',
  'explain.type-unknown.cause':
    'The org does not have the object in its edition and features, the user may not read it, or {party}’s program asks for it in the wrong API.',
  'explain.type-unknown.action':
    'Grant Read on the object. If the org does not have it, ask {party} whether it is needed, or which edition or feature has it.',
  'explain.query-wrong.title': '{party}’s program sent a query that Salesforce does not accept',
  'explain.query-wrong.cause':
    'The query has a mistake or uses something that Salesforce does not allow there.',
  'explain.query-slow.title': 'A query took too long',
  'explain.query-slow.cause':
    'Salesforce stopped a query after its time limit. A smaller query, or the same one later, can succeed.',
  'explain.row-locked.title': 'Another change had the record locked',
  'explain.row-locked.cause':
    'Two changes met on the same record. {party}’s program has to try again; your org is not the cause.',
  'explain.not-there.title': 'The record or the address does not exist for this user',
  'explain.not-there.cause':
    'The record was deleted, the user cannot see it, or {party}’s program uses a wrong address.',
  'explain.app-not-accessible.title': 'The user may not use this app',
  'explain.app-not-accessible.cause':
    'API Access Control allows listed apps only, or the app is not assigned to the user.',
  'explain.app-not-accessible.action': 'Check API Access Control and Permitted Users of {app}.',
  'explain.version-retired.title': '{party}’s program uses a version of the API that Salesforce has retired',
  'explain.version-retired.cause': 'Salesforce no longer answers this version. Your org is not the cause.',
  'explain.soap-login-off.title': 'This org does not allow sign-ins with a password through SOAP',
  'explain.soap-login-off.cause':
    'The SOAP call login() is off in new orgs and ends everywhere in 2027. {party} has to sign in with OAuth.',
  'explain.jwt-for-soap.title': 'The token has a format that SOAP does not take',
  'explain.jwt-for-soap.cause':
    'The app issues access tokens in JWT format, and Salesforce’s SOAP API takes opaque tokens only. REST works with either.',
  'explain.login-refused.title': 'Salesforce did not accept the username, password, or security token',
  'explain.login-refused.cause':
    'The sign-in came from outside the trusted IP ranges and needs a security token, the password is wrong, or the user is locked.',
  'explain.login-refused.action':
    'On the user’s page in Setup, check for Unlock. Otherwise give {party} a new security token, or add {party}’s addresses to the trusted IP ranges.',
  'explain.outside-hours.title': 'The user may not sign in at this time',
  'explain.outside-hours.cause': 'The login hours of the user’s profile do not include this time.',
  'explain.outside-hours.action': 'Extend the login hours of the profile.',
  'explain.outside-ranges.title': 'The user may not sign in from this address',
  'explain.outside-ranges.cause': 'The login IP ranges of the user’s profile do not include this address.',
  'explain.outside-ranges.action':
    'Add {party}’s addresses to the login IP ranges of the profile, or relax IP restrictions for {app}.',
  'explain.password-locked.title': 'The user is locked after wrong passwords',
  'explain.password-locked.cause': 'Salesforce locks a user after several wrong passwords.',
  'explain.password-locked.action': 'On the user’s page in Setup, click Unlock.',
  'explain.license-refuses.title': 'The user’s license does not allow a permission',
  'explain.license-refuses.cause':
    'A permission set that the user has contains a permission that the license of the user never grants, or the feature behind it is off in this org.',
  'explain.license-refuses.action':
    'Turn on the feature, remove the permission from the permission set, or choose a user with another license.',
  'explain.seats-taken.title': 'All seats of a license are taken',
  'explain.seats-taken.cause': 'The org has no free seat of the license that is needed.',
  'explain.seats-taken.action':
    'Take a seat from a user who no longer needs it, or ask your Salesforce account representative for another.',
  'explain.duplicate.title': 'The value or the record exists already',
  'explain.duplicate.cause': 'A unique field or a duplicate rule in the org does not allow a second one.',
  'explain.org-rule.title': 'A rule of this org refused the record',
  'explain.org-rule.cause':
    'A validation rule, an Apex trigger, or a flow in this org does not accept what {party}’s program wrote. The text after the code comes from that rule.',
  'explain.org-rule.action':
    'Find the rule by its text. Change it, or let {party} know which values it requires.',
  'explain.value-refused.title': 'A value does not fit its field',
  'explain.value-refused.cause':
    'A required field is empty, a text is too long, or a picklist does not have the value.',
  'explain.storage-full.title': 'The org’s storage is full',
  'explain.storage-full.cause': 'Salesforce refuses new records until storage is free.',
  'explain.storage-full.action': 'Delete records, or ask your Salesforce account representative for storage.',
  'explain.salesforce-fault.title': 'Salesforce failed while it worked on the request',
  'explain.salesforce-fault.cause':
    'Salesforce reports an unexpected error. Its error ID, if there is one, is what Salesforce Customer Support asks for.',
} as const;
