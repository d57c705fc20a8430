/** What Salesforce’s refusals of a sign-in or of a token mean. */
export const explainOauth = {
  'explain.ec-app-not-found.title': 'The app is not installed in this org',
  'explain.ec-app-not-found.cause':
    'Nobody can sign in to an external client app before it is installed. Either the org you signed in to does not have {app}, or it is not the org you mean.',
  'explain.ec-app-not-found.action': 'Install {app} in this org, then sign in again.',
  'explain.action.wait-for-app':
    'If the app was installed or changed in the last 30 minutes, wait, and try again: Salesforce takes up to 30 minutes to apply such a change.',
  'explain.cross-org.title': 'The app or this browser’s session belongs to another org',
  'explain.cross-org.cause':
    'Salesforce refused a sign-in across orgs. This happens if the app is not in a package, or if the browser still has a session in another org.',
  'explain.local-app.title': 'The app works only in the org where it was created',
  'explain.local-app.cause':
    '{party} has to package the app before another org can use it. Your org is not the cause.',
  'explain.authorization-blocked.title': 'Salesforce blocked the authorization',
  'explain.authorization-blocked.cause':
    'There are three common causes: the app’s policies do not allow this user, the browser is signed in to another org, or {party}’s app is not in a package.',
  'explain.authorization-blocked.action': 'In the policies of {app}, check Permitted Users for this user.',
  'explain.not-installed.title': 'The app must be installed before you can use it',
  'explain.not-installed.cause':
    'Salesforce blocks apps that are not installed in the org, except for users with a permission to approve them.',
  'explain.not-installed.action':
    'Ask a System Administrator to sign in here: that profile can approve an app that is not installed. Then click Install next to {app} in Connected Apps OAuth Usage.',
  'explain.access-denied-by-policy.title': 'You are not an approved user of this app',
  'explain.access-denied-by-policy.cause':
    'Permitted Users is set to “Admin approved users are pre-authorized”, and neither your profile nor any of your permission sets is approved for the app.',
  'explain.access-denied-by-policy.action':
    'In Setup, open the policies of {app}, and set Permitted Users to “All users may self-authorize”, or add your profile.',
  'explain.access-denied-by-policy.wait':
    'After you change this policy, it can take up to an hour to take effect.',
  'explain.user-not-approved.title': 'This user is not approved for the app',
  'explain.user-not-approved.cause':
    'One of three things: Permitted Users is set to “Admin approved users are pre-authorized” and this user is not approved, the user never allowed the app access, or the request went to the wrong login address.',
  'explain.user-not-approved.action':
    'In the policies of {app}, add the profile or a permission set of the user that {party} connects as.',
  'explain.blocked.title': 'An administrator has blocked this app',
  'explain.blocked.cause':
    'The app is blocked or disabled in this org, so Salesforce refuses every sign-in to it.',
  'explain.blocked.action': 'In Connected Apps OAuth Usage, click Unblock next to {app}, then sign in again.',
  'explain.redirect-mismatch.title': 'The callback URL is not registered for {party}’s app',
  'explain.redirect-mismatch.cause':
    'Salesforce cannot send you back to {party}, because the callback URL in the request is not one that the app lists. Your org is not the cause.',
  'explain.client-id.title': 'Salesforce does not know this app here',
  'explain.client-id.cause':
    'The org you signed in to does not know the app’s client ID. Either it is the wrong org, the app was created only minutes ago, or {party}’s settings contain a mistake.',
  'explain.client-secret.title': 'Salesforce did not accept {party}’s app secret',
  'explain.client-secret.cause': 'Salesforce refused the secret of the app. Your org is not the cause.',
  'explain.scope.title': 'The app may not ask for this access',
  'explain.scope.cause': 'The sign-in asks for a scope that the app does not have. {party} must add it.',
  'explain.denied.title': 'Someone denied access on the approval page',
  'explain.denied.cause': 'Someone clicked Deny or left the page. Nothing changed in the org.',
  'explain.denied.action': 'Sign in again and click Allow.',
  'explain.no-policy.title': 'The app has no OAuth policies in this org yet',
  'explain.no-policy.cause': 'Salesforce found the app but no policy record for it.',
  'explain.no-policy.action':
    'In External Client App Manager, open {app}. On the Policies tab, click Edit, then Save. Saving creates the record.',
  'explain.inactive-user.title': 'This user cannot sign in',
  'explain.inactive-user.cause': 'The user is deactivated or frozen in this org.',
  'explain.inactive-user.action':
    'Sign in as another user, or ask an administrator to activate or unfreeze this user.',
  'explain.ip.title': 'The org does not allow sign-ins from this network or at this time',
  'explain.ip.cause': 'An IP restriction or the login hours of the user’s profile blocked the sign-in.',
  'explain.ip.action':
    'Sign in from an allowed network, or ask an administrator to set IP Relaxation of {app} to “Relax IP restrictions”.',
  'explain.ip-by-developer.title': '{party}’s app accepts refresh tokens only from listed IP addresses',
  'explain.ip-by-developer.cause':
    '{party}’s server used an IP address that is not on the app’s list. {party} has to change the list. IP Relaxation in your org has no effect on it.',
  'explain.refresh-token-ended.title': 'The connection to Salesforce has ended',
  'explain.refresh-token-ended.cause':
    'Salesforce no longer accepts the token. Possible causes: it was revoked, it was not used for longer than the app’s policy allows, a newer one replaced it, the same user approved the app more than five times, or a sandbox was refreshed.',
  'explain.refresh-token-ended.action':
    'Check Refresh Token Policy of {app}. In Connected Apps OAuth Usage, check whether this user has approved the app five times.',
  'explain.expired-code.title': 'The sign-in took too long or was used twice',
  'explain.expired-code.cause':
    'The sign-in came back with a one-time code that had expired or was already used.',
  'explain.code-verifier.title': '{party}’s program did not finish the sign-in correctly',
  'explain.code-verifier.cause':
    '{party}’s program sent a code verifier (PKCE) that is missing or does not match the sign-in. Your org is not the cause.',
  'explain.code-challenge.title': '{party}’s program must send a code challenge',
  'explain.code-challenge.cause':
    'The app requires PKCE, and {party}’s program did not send a code challenge. {party} has to send one: new apps can no longer turn this requirement off. Your org is not the cause.',
  'explain.audience.title': '{party}’s program uses the wrong login address',
  'explain.audience.cause':
    'The audience in {party}’s signed request is not the login address of this org. Your org is not the cause.',
  'explain.assertion.title': 'Salesforce did not accept {party}’s signed request',
  'explain.assertion.cause':
    'The assertion (JWT or SAML) has expired, was already used, or has a wrong signature or certificate. Your org is not the cause.',
  'explain.login-rate.title': '{party}’s program signs in too often',
  'explain.login-rate.cause':
    'Salesforce limits how often a user can sign in per hour. {party}’s program has to reuse its token instead of asking for a new one each time.',
  'explain.no-run-as-user.title': 'No Run As user is set for the app',
  'explain.no-run-as-user.cause':
    'The app uses the client credentials flow, and its policies in this org do not name a user to run as.',
  'explain.no-run-as-user.action':
    'In the policies of {app}, enable the client credentials flow and choose the Run As user.',
  'explain.asked-twice.title': '{party}’s program requested a token twice at the same time',
  'explain.asked-twice.cause':
    'Salesforce refuses the second of two simultaneous requests for the same token. {party}’s program has to send one at a time. Your org is not the cause.',
  'explain.authentication-failure.title': 'Salesforce did not accept the user’s credentials',
  'explain.authentication-failure.cause':
    'The password is wrong, or the user is locked or inactive. Login History shows which.',
  'explain.grant-refused.title': 'Salesforce did not accept the token or the code',
  'explain.grant-refused.cause':
    'The code invalid_grant has many causes. Login History of the user shows the reason.',
  'explain.flow-disabled.title': 'This kind of sign-in is turned off',
  'explain.flow-disabled.cause': 'The org or the app does not allow the OAuth flow that was used.',
  'explain.flow-disabled.action': 'In OAuth and OpenID Connect Settings, allow the web server flow.',
  'explain.unsupported-grant.title':
    '{party}’s program uses a kind of sign-in that this app does not support',
  'explain.unsupported-grant.cause':
    'Salesforce does not support the grant type or response type of the request for this app. Your org is not the cause.',
  'explain.client-request.title': '{party}’s program sent a request that Salesforce does not accept',
  'explain.client-request.cause':
    'A parameter is missing, repeated, or invalid. {party} has to correct the request. Your org is not the cause.',
  'explain.token-refused.title': 'Salesforce did not accept the access token',
  'explain.token-refused.cause':
    'The token has expired, was revoked, or is of the wrong kind. {party}’s program has to get a new one.',
  'explain.session-level.title': 'Salesforce requires a stronger sign-in for this app',
  'explain.session-level.cause': 'The app requires a high-assurance session.',
  'explain.session-level.action': 'Sign in with multi-factor authentication, then try again.',
  'explain.org-closed.title': 'This org is locked, closed, or expired',
  'explain.org-closed.cause': 'Nobody can sign in to it.',
  'explain.org-closed.action': 'Contact Salesforce Customer Support, or use another org.',
  'explain.busy.title': 'Salesforce cannot answer right now',
  'explain.busy.cause': 'The problem is on Salesforce’s side. Your org is not the cause.',
  'explain.busy.action': 'Try again in a few minutes. Known incidents are on status.salesforce.com.',
  'explain.generic.title': 'Salesforce refused without giving a reason',
  'explain.generic.cause':
    'Salesforce uses this error for many causes. The most common: the app is not installed in this org, the app is blocked, or the browser is signed in to another org.',
} as const;
