/** What limits, Login History, install mails, error pages, and libraries report, and what every explanation shares. */
export const explainMore = {
  'explain.requests-used.title': 'The org has used all of its API requests for today',
  'explain.requests-used.cause':
    'All programs that use this org’s API share one limit of requests in 24 hours.',
  'explain.requests-used.action':
    'Wait until requests are available again, find out in System Overview what uses them, or buy more.',
  'explain.requests-limited.title': 'A limit on API requests is reached',
  'explain.requests-limited.cause':
    'Either all requests of the last 24 hours are used, or too many long requests ran at the same time. The text after the code shows which.',
  'explain.requests-at-once.title': 'Too many long API requests ran at the same time',
  'explain.requests-at-once.cause':
    'Salesforce limits requests that take 20 seconds or more. {party}’s program has to send fewer at the same time.',
  'explain.events-used.title': 'The org has used all of its event deliveries for today',
  'explain.events-used.cause':
    'Salesforce limits how many change events and platform events an org delivers in 24 hours (DailyDeliveredPlatformEvents).',
  'explain.events-used.action':
    'Wait until deliveries are available again, select fewer objects or channels, or buy an add-on.',
  'explain.subscribers-limited.title': 'Too many programs receive events at the same time',
  'explain.subscribers-limited.cause':
    'Salesforce limits how many programs can subscribe at the same time, and the limit is reached.',
  'explain.subscribers-limited.action':
    'Stop a program that no longer needs events, or ask your Salesforce account representative for a higher limit.',
  'explain.events-refused.title': 'The user cannot receive these events',
  'explain.events-refused.cause':
    'The channel does not exist in this org, or the user lacks Read on the event or View All Records on the object.',
  'explain.events-refused.action':
    'Check that the object is selected for Change Data Capture, and check the permissions of the user that {party} connects as.',
  'explain.events-unauthorized.title': 'The event connection is no longer signed in',
  'explain.events-unauthorized.cause':
    'Its token was revoked or has expired. {party}’s program has to sign in and subscribe again.',
  'explain.events-reconnect.title': '{party}’s program has to connect again to receive events',
  'explain.events-reconnect.cause':
    'Salesforce ended the connection, for example after a pause. This is normal: the program has to start it again.',
  'explain.replay-gone.title': 'Salesforce no longer keeps the events that {party}’s program asks for',
  'explain.replay-gone.cause':
    'Salesforce keeps events for up to three days. The replay ID is older or invalid. The program has to start with new events and read the missed records.',
  'explain.batch-limited.title': 'A Bulk API limit is reached',
  'explain.batch-limited.cause': 'The org has used all of its batches or query results for 24 hours.',

  'explain.history-not-approved.title': 'This user is not approved for the app',
  'explain.history-not-approved.cause':
    'Login History shows that the app accepts only approved users and that this user is not one of them.',
  'explain.history-security-token.title': 'A security token was required',
  'explain.history-security-token.cause':
    'The sign-in came through the API, from outside the trusted IP ranges, and without the user’s security token.',
  'explain.history-security-token.action':
    'Let {party} sign in with OAuth, or add {party}’s IP addresses to Network Access.',
  'explain.history-activation.title': 'Salesforce asked for an identity check',
  'explain.history-activation.cause':
    'The browser or device was new to Salesforce, and nobody entered the verification code.',
  'explain.history-activation.action': 'Sign in again and enter the code that Salesforce sends.',
  'explain.history-password.title': 'The password was wrong',
  'explain.history-password.cause': 'Login History shows a wrong password for this user.',
  'explain.history-password.action': 'Enter the current password, or reset it on the user’s page in Setup.',
  'explain.history-frozen.title': 'The user is frozen',
  'explain.history-frozen.cause': 'A frozen user cannot sign in until someone unfreezes it.',
  'explain.history-frozen.action': 'On the user’s page in Setup, click Unfreeze.',
  'explain.history-inactive.title': 'The user is inactive',
  'explain.history-inactive.cause': 'Login History shows that the user is inactive.',
  'explain.history-inactive.action': 'Activate the user, or connect as another user.',
  'explain.history-token.title': 'The token was invalid',
  'explain.history-token.cause':
    'Login History shows that the token or the code had expired, was revoked, or was already used.',
  'explain.history-single-sign-on.title': 'Single sign-on failed',
  'explain.history-single-sign-on.cause':
    'Salesforce did not accept the answer of your identity provider. Neither {app} nor its policies are the cause.',
  'explain.history-single-sign-on.action':
    'Ask the administrator of your single sign-on. The SAML Validator in Setup shows what is wrong.',
  'explain.history-mobile-license.title': 'The user lacks a license for mobile sign-ins',
  'explain.history-mobile-license.cause':
    'Salesforce treated the sign-in as one from a mobile app, which this user’s license does not include.',
  'explain.history-mobile-license.action': 'Connect as another user, or assign the license.',

  'explain.install-feature.title': 'The package needs a feature that this org does not have',
  'explain.install-feature.cause':
    'Salesforce stopped the installation because the org does not have a feature that the package needs. Nothing was installed.',
  'explain.install-feature.action':
    'Turn the feature on in Setup, if your edition has it. Otherwise, ask {party} for a package without it.',
  'explain.install-edition.title': 'The package needs a feature that this edition may not include',
  'explain.install-edition.cause':
    'The package requires a feature that this org lacks, such as Apex, which smaller editions do not include. Nothing was installed.',
  'explain.install-edition.action':
    'Ask your Salesforce account representative whether your edition can include the feature, and ask {party} which editions the package supports.',
  'explain.install-dependency.title': 'The package contains permissions that do not fit together',
  'explain.install-dependency.cause':
    'A permission in the package requires another one that the package does not grant. {party} has to correct the package. Nothing was installed.',
  'explain.install-failed.title': 'The package was not installed',
  'explain.install-failed.cause':
    'Salesforce stopped the installation. The message contains the reason. Nothing was installed.',
  'explain.install-failed.action':
    'Send {party} the reason. If {party} does not know it, contact Salesforce Customer Support with the error number.',
  'explain.install-done.title': 'The package was installed',
  'explain.install-done.cause': 'The message confirms the installation. It is not an error.',
  'explain.install-done.action': 'Go to the step and select “Check again”.',
  'explain.install-forbidden.title': 'You cannot install packages',
  'explain.install-forbidden.cause': 'Installing needs the permission Download AppExchange Packages.',
  'explain.install-forbidden.action':
    'Ask someone who has Download AppExchange Packages to install the package.',
  'explain.install-other-version.title': 'Salesforce does not install this version here',
  'explain.install-other-version.cause':
    'The version is a beta version in a production org, is earlier than one that was installed before, or is deprecated. {party} has to name another version or org.',
  'explain.install-after-beta.title': 'The installed version cannot be upgraded',
  'explain.install-after-beta.cause': 'The installed version is a beta version or unmanaged.',
  'explain.install-after-beta.action':
    'In Installed Packages, uninstall the installed version. Then install the new one.',
  'explain.install-away.title': 'The package is not available here yet',
  'explain.install-away.cause':
    'Salesforce still copies the version to the servers of this org, or still uninstalls another version.',
  'explain.install-key.title': 'The package needs an installation key',
  'explain.install-key.cause':
    'The installation key is missing or wrong. {party} gives it to you. Nothing was installed.',

  'explain.internal-error.title': 'Salesforce shows an internal error without a cause',
  'explain.internal-error.cause':
    'The page has no error code. Two causes are known: {party}’s program does not use PKCE, which the app requires, or the person who signs in has no phishing-resistant method of multi-factor authentication.',
  'explain.internal-error.action':
    'Register a security key or a passkey for the user and try again. If that does not help, send the error ID to Salesforce Customer Support.',
  'explain.insufficient-privileges.title': 'You do not have access to this Salesforce page',
  'explain.insufficient-privileges.cause':
    'The user lacks a permission for the page or the record. Salesforce does not show which one.',
  'explain.insufficient-privileges.action': 'Sign in as a System Administrator, or ask one to open the page.',
  'explain.page-without-code.title': 'The pasted text does not include the error code',
  'explain.page-without-code.cause':
    'This is Salesforce’s page for a refused authorization. The line with the code is missing.',
  'explain.org-moved.title': 'Salesforce does not find an org at this address',
  'explain.org-moved.cause': 'The org was moved or deleted, has expired, or is a sandbox that was refreshed.',
  'explain.org-moved.action': 'Open the org in the browser and copy its current My Domain address.',

  'explain.library-grant.title': 'The text is from {party}’s program, not from Salesforce',
  'explain.library-grant.cause':
    'OAuth libraries show this text for the code invalid_grant. It does not include Salesforce’s reason, which is in the user’s Login History.',
  'explain.library-refresh.title': '{party}’s program could not renew its token',
  'explain.library-refresh.cause':
    'The text does not include Salesforce’s reason. Usually the connection has ended: Login History and the app’s refresh token policy show why.',
  'explain.library-no-refresh-token.title': '{party}’s program has no refresh token',
  'explain.library-no-refresh-token.cause':
    'The session ended and cannot be renewed: the app was approved without the scope refresh_token, or its policy expires refresh tokens immediately.',
  'explain.library-session.title': '{party}’s program reports that its session has ended',
  'explain.library-session.cause':
    'Salesforce refused an expired or revoked token. The program does not show the reason.',

  'explain.unknown.title': 'We do not know this error',
  'explain.unknown.cause':
    '{code, select, none {We do not know this text} other {We do not know the code {code} with this text}}, so we do not guess its cause.',
  'explain.none.action':
    'Paste the whole address from the address bar of the error page, or all text of the page, email, or log line.',
  'explain.action.retry': 'Start the sign-in again.',
  'explain.action.reconnect': 'In {party}’s product, connect Salesforce again.',
  'explain.action.private-window': 'Use a private window: it has no saved Salesforce session.',
  'explain.action.my-domain': 'Use the org’s My Domain address instead of login.salesforce.com.',
  'explain.action.forward': 'Send {party} the message below.',
  'explain.action.login-history':
    'In Setup, open Login History and find the newest row of the user that {party} connects as. Its Status shows the reason.',
  'explain.action.later': 'Try again in a few minutes.',
  'explain.action.support': 'Contact Salesforce Customer Support and quote the text below.',
  'explain.message.names': 'The error names: {names}.',
  'explain.message':
    '{code, select, none {Setting up {blueprint} for {customer}: Salesforce or a program reported an error. {title}. {cause} What to do: {actions}} other {Setting up {blueprint} for {customer}: the error is {code}. {title}. {cause} What to do: {actions}}}',
} as const;
