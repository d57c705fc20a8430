/** What the errors of Salesforce’s REST and SOAP APIs mean. */
export const explainApi = {
  'explain.session-not-for-api.title': 'The sign-in works, but API calls are refused',
  'explain.session-not-for-api.cause':
    'Salesforce issued a token but refuses API calls with it. Possible causes: the user lacks API Enabled, IP restrictions are enforced for the app, sessions are locked to an IP address, the app requires a high-assurance session, API Access Control does not allow the app, or the app lacks the scope api.',
  'explain.session-not-for-api.permission': 'Grant API Enabled to the user that {party} connects as.',
  'explain.session-not-for-api.policy':
    'In the policies of {app}, set IP Relaxation to “Relax IP restrictions”, and do not require a high-assurance session.',
  'explain.illegal-session.title': 'The session was used from a different IP address',
  'explain.illegal-session.cause':
    'The org locks sessions to the IP address from which they originated, or enforces login IP ranges on every request.',
  'explain.illegal-session.action':
    'In Session Settings, clear “Lock sessions to the IP address from which they originated” or “Enforce login IP ranges on every request”. Otherwise, relax IP restrictions for {app}, or add {party}’s IP addresses to the login IP ranges.',
  'explain.session-ended.title': 'The session has ended',
  'explain.session-ended.cause':
    'The access token has expired, was revoked, or belongs to another org. {party}’s program normally gets a new one. If that fails, someone has to connect again.',
  'explain.auth-header.title': '{party}’s program sent no valid token',
  'explain.auth-header.cause':
    'The request has no authorization header that Salesforce can read. {party} has to correct it. Your org is not the cause.',
  'explain.api-off-org.title': 'This org has no API access',
  'explain.api-off-org.cause':
    'Either the org’s edition does not include the API, or the user lacks API Enabled: Salesforce uses this code for both. It can also appear for a few hours after an app was created.',
  'explain.api-off-org.action':
    'Ask your Salesforce account representative to add API access to your edition.',
  'explain.api-off-user.title': 'The user cannot use the API',
  'explain.api-off-user.cause': 'The user that {party} connects as lacks the system permission API Enabled.',
  'explain.api-off-user.action': 'Grant API Enabled on the user’s profile or in a permission set.',
  'explain.api-off-now.title': 'The API is turned off at the moment',
  'explain.api-off-now.cause':
    'Salesforce uses this code for a short interruption and for a user without API Enabled. The text after the code shows which.',
  'explain.limits-hidden.title': 'The user cannot see the org’s limits',
  'explain.limits-hidden.cause':
    'The API works. Salesforce refused only the list of limits, because the user lacks View Setup and Configuration.',
  'explain.limits-hidden.action': 'If {party} needs the limits, grant the user View Setup and Configuration.',
  'explain.feature-off.title': 'A feature is not enabled for this org or user',
  'explain.feature-off.cause':
    '{party} uses a feature that the edition or the user’s license does not include, or that is turned off in Setup.',
  'explain.organization-hidden.title': 'The user cannot read the org’s own record',
  'explain.organization-hidden.cause':
    'Salesforce did not return the organization to this user. The user lacks API Enabled or View Setup and Configuration.',
  'explain.organization-hidden.action':
    'Grant API Enabled and View Setup and Configuration to the user that {party} connects as.',
  'explain.insufficient-access.title': 'The user does not have access to this record',
  'explain.insufficient-access.cause':
    'The user lacks a permission on the object, or sharing does not give the user access to the record or to a related one.',
  'explain.insufficient-access.action':
    'Check the object permissions of the user that {party} connects as, then the sharing of the record.',
  'explain.field-not-writable.title': 'The user cannot edit a field',
  'explain.field-not-writable.cause':
    'Field-level security does not let the user edit the field, or nobody can edit it because it is a formula or a system field.',
  'explain.field-not-writable.action': 'Grant Edit Access to the field to the user that {party} connects as.',
  'explain.field-unknown.title': 'A field is missing or hidden',
  'explain.field-unknown.cause':
    'The org does not have a field with this name, or field-level security hides it from the user.',
  'explain.field-unknown.action':
    'Grant Read Access to the field. If the org does not have it, ask {party} whether it is needed.',
  'explain.type-unknown.title': 'An object is missing or hidden',
  'explain.type-unknown.cause':
    'The org’s edition or features do not include the object, the user cannot read it, or {party}’s program asks for it in the wrong API.',
  'explain.type-unknown.action':
    'Grant Read on the object. If the org does not have it, ask {party} whether it is needed, or which edition or feature includes it.',
  'explain.query-wrong.title': '{party}’s program sent a query that Salesforce does not accept',
  'explain.query-wrong.cause':
    'The query contains a mistake, or something that Salesforce does not allow there. {party} has to correct it.',
  'explain.query-slow.title': 'A query took too long',
  'explain.query-slow.cause':
    'Salesforce stopped a query that exceeded its time limit. The same query can succeed later, or {party} can send a smaller one.',
  'explain.row-locked.title': 'The record was locked by another change',
  'explain.row-locked.cause':
    'Two changes to the same record happened at the same time. {party}’s program has to try again. Your org is not the cause.',
  'explain.not-there.title': 'The record or the address was not found',
  'explain.not-there.cause':
    'The record was deleted, the user cannot see it, or {party}’s program uses the wrong address.',
  'explain.app-not-accessible.title': 'The user cannot use this app',
  'explain.app-not-accessible.cause':
    'API Access Control allows listed apps only, or the app is not assigned to the user.',
  'explain.app-not-accessible.action': 'Check API Access Control and Permitted Users of {app}.',
  'explain.version-retired.title': '{party}’s program uses a retired version of the API',
  'explain.version-retired.cause':
    'Salesforce no longer answers this version. {party} has to use a newer one. Your org is not the cause.',
  'explain.soap-login-off.title': 'This org does not allow password sign-ins through SOAP',
  'explain.soap-login-off.cause':
    'The SOAP call login() is turned off in new orgs and ends everywhere in 2027. {party} has to sign in with OAuth.',
  'explain.jwt-for-soap.title': 'SOAP does not accept this kind of token',
  'explain.jwt-for-soap.cause':
    'The app issues access tokens in JWT format, and Salesforce’s SOAP API accepts only opaque tokens. The REST API accepts both.',
  'explain.login-refused.title': 'Salesforce did not accept the username, password, or security token',
  'explain.login-refused.cause':
    'The username or password is wrong, the user is locked, or the sign-in came from outside the trusted IP ranges without a security token.',
  'explain.login-refused.action':
    'If the user’s page in Setup has the button Unlock, click it. Otherwise, give {party} a new security token, or add {party}’s IP addresses to the trusted IP ranges.',
  'explain.outside-hours.title': 'The user cannot sign in at this time',
  'explain.outside-hours.cause': 'The time is outside the login hours of the user’s profile.',
  'explain.outside-hours.action': 'Extend the login hours of the profile.',
  'explain.outside-ranges.title': 'The user cannot sign in from this IP address',
  'explain.outside-ranges.cause': 'The IP address is outside the login IP ranges of the user’s profile.',
  'explain.outside-ranges.action':
    'Add {party}’s IP addresses to the login IP ranges of the profile, or relax IP restrictions for {app}.',
  'explain.password-locked.title': 'The user is locked after too many wrong passwords',
  'explain.password-locked.cause':
    'Salesforce locks a user after several wrong passwords. A locked user cannot sign in.',
  'explain.password-locked.action': 'On the user’s page in Setup, click Unlock.',
  'explain.license-refuses.title': 'The user’s license does not allow a permission',
  'explain.license-refuses.cause':
    'A permission set of the user contains a permission that the user’s license does not allow, or that needs a feature that is turned off in this org.',
  'explain.license-refuses.action':
    'Turn on the feature, remove the permission from the permission set, or choose a user with another license.',
  'explain.seats-taken.title': 'No seat of the license is available',
  'explain.seats-taken.cause': 'All seats of the license in this org are assigned.',
  'explain.seats-taken.action':
    'Remove the license from a user who no longer needs it, or ask your Salesforce account representative for another seat.',
  'explain.duplicate.title': 'The value or the record already exists',
  'explain.duplicate.cause': 'A unique field or a duplicate rule in this org does not allow a second one.',
  'explain.org-rule.title': 'A rule of this org refused the record',
  'explain.org-rule.cause':
    'A validation rule, an Apex trigger, or a flow in this org does not accept what {party}’s program wrote. The text after the code comes from it.',
  'explain.org-rule.action':
    'Find the rule by that text. Change it, or let {party} know which values it requires.',
  'explain.value-refused.title': 'A value does not fit its field',
  'explain.value-refused.cause':
    'A required field is empty, a text is too long, or a picklist does not have the value.',
  'explain.storage-full.title': 'The org’s storage is full',
  'explain.storage-full.cause': 'Salesforce refuses new records until storage is available.',
  'explain.storage-full.action':
    'Delete records, or ask your Salesforce account representative for more storage.',
  'explain.salesforce-fault.title': 'Salesforce failed while processing the request',
  'explain.salesforce-fault.cause':
    'Salesforce reports an unexpected error. If it shows an error ID, give it to Salesforce Customer Support.',
} as const;
