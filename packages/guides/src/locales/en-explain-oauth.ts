/** What Salesforce’s refusals of a sign-in or of a token mean. */
export const explainOauth = {
  'explain.ec-app-not-found.title': 'The app is not installed in this org',
  'explain.ec-app-not-found.cause':
    'Nobody can sign in to an external client app before it is installed. Either the org you signed in to does not have {app}, or it is not the org you mean.',
  'explain.ec-app-not-found.action': 'Install {app} in this org, then sign in again.',
  'explain.cross-org.title': 'The app belongs to another org, or this browser is signed in to another org',
  'explain.cross-org.cause':
    'Salesforce refused a sign-in across orgs. It does so for an app that is in no package, and if the browser still has a session of another org.',
  'explain.local-app.title': 'The app works only in the org where it was created',
  'explain.local-app.cause':
    'The app is local: {party} has to package it before another org can use it. Your org is not the cause.',
  'explain.authorization-blocked.title': 'Salesforce blocked the authorization',
  'explain.authorization-blocked.cause':
    'There are three common causes: the app’s policies do not allow this user, the browser is signed in to another org, or {party}’s app is in no package.',
  'explain.authorization-blocked.action': 'In the policies of {app}, check Permitted Users for this user.',
  'explain.not-installed.title': 'The app must be installed before you can use it',
  'explain.not-installed.cause':
    'Salesforce blocks apps that are not installed in the org, except for users with a permission to approve them.',
  'explain.not-installed.action':
    'Ask a System Administrator to sign in here: the standard profile can approve an app that is not installed. Then click Install next to {app} in Connected Apps OAuth Usage.',
  'explain.access-denied-by-policy.title': 'You are not an approved user of this app',
  'explain.access-denied-by-policy.cause':
    'Permitted Users is set to “Admin approved users are pre-authorized”, and the app’s list contains neither your profile nor any of your permission sets.',
  'explain.access-denied-by-policy.action':
    'In Setup, open the policies of {app}, and set Permitted Users to “All users may self-authorize”, or add your profile.',
  'explain.access-denied-by-policy.wait':
    'A change of this policy can take up to an hour to take effect everywhere.',
  'explain.user-not-approved.title': 'The app is not approved for this user',
  'explain.user-not-approved.cause':
    'Permitted Users of the app is “Admin approved users are pre-authorized” and does not include this user, this user never approved the app, or the request went to the wrong login address.',
  'explain.user-not-approved.action':
    'In the policies of {app}, add the profile or a permission set of the user that {party} connects as.',
  'explain.blocked.title': 'An administrator has blocked this app',
  'explain.blocked.cause':
    'The app is blocked or disabled in this org, so Salesforce refuses every sign-in to it.',
  'explain.blocked.action': 'In Connected Apps OAuth Usage, click Unblock next to {app}, then sign in again.',
  'explain.redirect-mismatch.title': '{party} registered another return address',
  'explain.redirect-mismatch.cause':
    'Salesforce cannot send you back, because the return address is not registered for the app. Your org is not the cause.',
  'explain.client-id.title': 'Salesforce does not know this app here',
  'explain.client-id.cause':
    'The address you signed in to does not know the app’s client ID: it is the wrong org, the app is only minutes old, or {party}’s settings contain a mistake.',
  'explain.client-secret.title': 'Salesforce did not accept {party}’s app secret',
  'explain.client-secret.cause': 'Salesforce refused the secret of the app. Your org is not the cause.',
  'explain.scope.title': 'The app may not ask for this access',
  'explain.scope.cause': 'The sign-in asks for a scope that the app does not have. {party} must add it.',
  'explain.denied.title': 'Access was denied on the approval page',
  'explain.denied.cause': 'Someone clicked Deny or left the page. Nothing was changed in the org.',
  'explain.denied.action': 'Sign in again and click Allow.',
  'explain.no-policy.title': 'The app has no OAuth policies in this org yet',
  'explain.no-policy.cause': 'Salesforce found the app but no policy record for it.',
  'explain.no-policy.action':
    'In External Client App Manager, open {app}, Policies, Edit, and click Save. Saving creates the record.',
  'explain.inactive-user.title': 'This user cannot sign in',
  'explain.inactive-user.cause': 'The user is deactivated or frozen in this org.',
  'explain.inactive-user.action':
    'Sign in as another user, or ask an administrator to activate or unfreeze this user.',
  'explain.ip.title': 'The org does not allow sign-ins from this place or at this time',
  'explain.ip.cause': 'An IP restriction or the login hours of the user’s profile blocked the sign-in.',
  'explain.ip.action':
    'Sign in from an allowed network, or ask an administrator to set IP Relaxation of {app} to “Relax IP restrictions”.',
  'explain.ip-by-developer.title': '{party}’s app allows refresh tokens from listed addresses only',
  'explain.ip-by-developer.cause':
    '{party}’s server used an address that is not on the list in {party}’s app. IP Relaxation in your org does not change this; your org is not the cause.',
  'explain.refresh-token-ended.title': 'The connection to Salesforce has ended',
  'explain.refresh-token-ended.cause':
    'Salesforce no longer accepts the token: it was revoked, not used for the time that the app’s policy allows, replaced by a newer one, ended by a sixth approval of the same user, or lost in a sandbox refresh.',
  'explain.refresh-token-ended.action':
    'Check Refresh Token Policy of {app}, and in Connected Apps OAuth Usage whether this user has approved the app five times.',
  'explain.expired-code.title': 'The sign-in took too long or was used twice',
  'explain.expired-code.cause':
    'Salesforce’s one-time code had expired or was used already when it came back.',
  'explain.code-verifier.title': '{party}’s program did not finish the sign-in correctly',
  'explain.code-verifier.cause':
    'The code verifier (PKCE) does not match the sign-in or is missing. {party}’s program sends it; your org is not the cause.',
  'explain.code-challenge.title': '{party}’s program must send a code challenge',
  'explain.code-challenge.cause':
    'The app requires PKCE, and the sign-in came without a code challenge. {party} has to send one; the requirement can no longer be switched off for new apps. Your org is not the cause.',
  'explain.audience.title': '{party}’s program addresses the wrong login host',
  'explain.audience.cause':
    'The audience of {party}’s signed request is not the login address that Salesforce expects for this org. Your org is not the cause.',
  'explain.assertion.title': 'Salesforce did not accept {party}’s signed request',
  'explain.assertion.cause':
    'The assertion (JWT or SAML) is expired, was used before, or has a wrong signature or certificate. Your org is not the cause.',
  'explain.login-rate.title': '{party}’s program signs in too often',
  'explain.login-rate.cause':
    'Salesforce limits how often a user can sign in within an hour. {party}’s program has to use its token again instead of asking for a new one each time.',
  'explain.no-run-as-user.title': 'The app has no user to run as',
  'explain.no-run-as-user.cause':
    'The app uses the client credentials flow, and its policies in this org name no user for it.',
  'explain.no-run-as-user.action':
    'In the policies of {app}, enable the client credentials flow and choose the Run As user.',
  'explain.asked-twice.title': '{party}’s program asked for a token twice at the same time',
  'explain.asked-twice.cause':
    'Salesforce refuses the second of two requests for the same token. {party}’s program must send one at a time; your org is not the cause.',
  'explain.authentication-failure.title': 'Salesforce did not accept the user',
  'explain.authentication-failure.cause':
    'The password was wrong or has changed, or the user is locked or deactivated. Login History shows which of these it is.',
  'explain.grant-refused.title': 'Salesforce did not accept the token or the code',
  'explain.grant-refused.cause':
    'The code invalid_grant alone does not show the reason. Login History of the user shows it.',
  'explain.flow-disabled.title': 'This kind of sign-in is turned off',
  'explain.flow-disabled.cause': 'The org or the app does not allow the OAuth flow that was used.',
  'explain.flow-disabled.action': 'In OAuth and OpenID Connect Settings, allow the web server flow.',
  'explain.unsupported-grant.title': '{party}’s program uses a sign-in that Salesforce does not offer',
  'explain.unsupported-grant.cause':
    'The grant type or response type of the request is not supported for this app. Your org is not the cause.',
  'explain.client-request.title': '{party}’s program sent a request that Salesforce does not accept',
  'explain.client-request.cause':
    'A parameter is missing, repeated, or not valid. {party} has to correct the request; your org is not the cause.',
  'explain.token-refused.title': 'Salesforce did not accept the access token',
  'explain.token-refused.cause':
    'The token is expired, revoked, or of a kind that this address does not take. {party}’s program has to get a new one.',
  'explain.session-level.title': 'Salesforce requires a stronger sign-in for this app',
  'explain.session-level.cause': 'The app requires a high-assurance session.',
  'explain.session-level.action': 'Sign in with multi-factor authentication, then try again.',
  'explain.org-closed.title': 'This org is locked, closed, or expired',
  'explain.org-closed.cause': 'Nobody can sign in to it.',
  'explain.org-closed.action': 'Contact Salesforce Customer Support, or use another org.',
  'explain.busy.title': 'Salesforce cannot answer right now',
  'explain.busy.cause': 'The problem is on Salesforce’s side.',
  'explain.busy.action': 'Try again in a few minutes. status.salesforce.com shows known incidents.',
  'explain.generic.title': 'Salesforce refused without giving a reason',
  'explain.generic.cause':
    'Salesforce uses this error for many causes. The most common: the app is not installed in this org, the app is blocked, or the browser is signed in to another org.',
} as const;
