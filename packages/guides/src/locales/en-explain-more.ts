/** What limits, Login History, install mails, error pages, and libraries report, and what every explanation shares. */
export const explainMore = {
  'explain.requests-used.title': 'The org’s API requests for today are used up',
  'explain.requests-used.cause':
    'Everything that uses the API of this org shares one number of requests in 24 hours, and it is used up.',
  'explain.requests-used.action':
    'Wait until requests are free again, find what uses them in System Overview, or buy more.',
  'explain.requests-limited.title': 'A limit on API requests is reached',
  'explain.requests-limited.cause':
    'Either the requests of 24 hours are used up, or too many long requests ran at the same time. The text after the code shows which.',
  'explain.requests-at-once.title': 'Too many long API requests ran at the same time',
  'explain.requests-at-once.cause':
    'Salesforce limits requests that take 20 seconds or more. {party}’s program has to send fewer at a time.',
  'explain.events-used.title': 'The org’s event deliveries for today are used up',
  'explain.events-used.cause':
    'Change events and platform events are delivered up to a number in 24 hours (DailyDeliveredPlatformEvents), and it is used up.',
  'explain.events-used.action':
    'Wait until deliveries are free again, select fewer objects or channels, or buy an add-on.',
  'explain.subscribers-limited.title': 'Too many programs receive events at the same time',
  'explain.subscribers-limited.cause':
    'Salesforce limits how many clients can subscribe at once. Another program uses these places.',
  'explain.subscribers-limited.action':
    'Stop a program that no longer needs events, or ask for a higher limit.',
  'explain.events-refused.title': 'The user may not receive these events',
  'explain.events-refused.cause':
    'The channel does not exist in this org, or the user lacks Read on the event or View All Records on the object.',
  'explain.events-refused.action':
    'Check that the object is selected for Change Data Capture, and the permissions of the user that {party} connects as.',
  'explain.events-unauthorized.title': 'The connection for events is no longer signed in',
  'explain.events-unauthorized.cause':
    'The token behind it was revoked or has expired. {party}’s program has to sign in again and subscribe again.',
  'explain.events-reconnect.title': '{party}’s program has to connect again to receive events',
  'explain.events-reconnect.cause':
    'Salesforce ended the connection, for example after a pause. This is normal; the program has to start it again.',
  'explain.replay-gone.title': 'The events that {party}’s program asks for are no longer kept',
  'explain.replay-gone.cause':
    'Salesforce keeps events for up to three days. The replay ID is older than that or not valid; the program has to start from new events and read the missed records.',
  'explain.batch-limited.title': 'A limit of the Bulk API is reached',
  'explain.batch-limited.cause': 'The batches or the query results of 24 hours are used up.',

  'explain.history-not-approved.title': 'The app is not approved for this user',
  'explain.history-not-approved.cause':
    'Login History shows that Permitted Users of the app does not include this user.',
  'explain.history-security-token.title': 'A security token was required',
  'explain.history-security-token.cause':
    'The sign-in came through the API from outside the trusted IP ranges, without the user’s security token.',
  'explain.history-security-token.action':
    'Let {party} sign in with OAuth, or add {party}’s addresses to Network Access.',
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
  'explain.history-inactive.title': 'The user is deactivated',
  'explain.history-inactive.cause': 'Login History shows that the user is not active.',
  'explain.history-inactive.action': 'Activate the user, or connect as another one.',
  'explain.history-token.title': 'The token was not valid',
  'explain.history-token.cause':
    'Login History shows that the token or the code was expired, revoked, or used before.',
  'explain.history-single-sign-on.title': 'Single sign-on failed',
  'explain.history-single-sign-on.cause':
    'The answer of the identity provider was not valid for Salesforce. Neither {app} nor its policies are the cause.',
  'explain.history-single-sign-on.action':
    'Ask the administrator of your single sign-on. SAML Validator in Setup shows the fault.',
  'explain.history-mobile-license.title': 'The user lacks a license for mobile sign-ins',
  'explain.history-mobile-license.cause':
    'Salesforce took the sign-in for one of a mobile app, and the user may not use it.',
  'explain.history-mobile-license.action': 'Connect as another user, or assign the license.',

  'explain.install-feature.title': 'The package needs a feature that this org does not have',
  'explain.install-feature.cause':
    'Salesforce stopped the installation because a feature is missing in the org. Nothing was installed.',
  'explain.install-feature.action':
    'Turn on the feature in Setup, if your edition has it. Otherwise ask {party} for a package without it.',
  'explain.install-edition.title': 'The package needs a feature that this edition may not have',
  'explain.install-edition.cause':
    'The installation requires a feature that this org lacks, such as Apex in smaller editions. Nothing was installed.',
  'explain.install-edition.action':
    'Ask your Salesforce account representative whether your edition can have the feature, and {party} which editions the package supports.',
  'explain.install-dependency.title': 'The package contains permissions that do not fit together',
  'explain.install-dependency.cause':
    'A permission in the package requires another one that the package does not grant. {party} has to correct the package. Nothing was installed.',
  'explain.install-failed.title': 'The package was not installed',
  'explain.install-failed.cause':
    'Salesforce stopped the installation for the reason in the message. Nothing was installed.',
  'explain.install-failed.action':
    'Send {party} the reason. If {party} does not know it, contact Salesforce Customer Support with the error number.',
  'explain.install-done.title': 'The package was installed',
  'explain.install-done.cause': 'The message confirms the installation. It is not an error.',
  'explain.install-done.action': 'Go to the step and click Check again.',
  'explain.install-forbidden.title': 'You may not install packages',
  'explain.install-forbidden.cause': 'Installing needs the permission Download AppExchange Packages.',
  'explain.install-forbidden.action':
    'Ask someone who has Download AppExchange Packages to install the package.',

  'explain.internal-error.title': 'Salesforce shows an internal error and no cause',
  'explain.internal-error.cause':
    'This page has no code. Two causes are known: {party}’s program does not use PKCE as the app requires, or the person who signs in has no phishing-resistant multi-factor authentication yet.',
  'explain.internal-error.action':
    'Register a security key or a passkey for the user and try again. Then send the error ID to Salesforce Customer Support.',
  'explain.insufficient-privileges.title': 'You may not open this page of Salesforce',
  'explain.insufficient-privileges.cause':
    'The user lacks a permission for the page or the record. The page does not name it.',
  'explain.insufficient-privileges.action': 'Sign in as a System Administrator, or ask one to open the page.',
  'explain.page-without-code.title': 'The page of Salesforce has more text that is needed',
  'explain.page-without-code.cause':
    'This is Salesforce’s page for a refused authorization, without the line that has the code.',
  'explain.org-moved.title': 'Salesforce finds no org at this address',
  'explain.org-moved.cause':
    'The org was moved, deleted, or has expired, or the address belongs to a sandbox that was refreshed.',
  'explain.org-moved.action': 'Open the org in the browser and copy its current My Domain address.',

  'explain.library-grant.title': 'The text is from {party}’s program, not from Salesforce',
  'explain.library-grant.cause':
    'It is the standard text of OAuth libraries for the code invalid_grant. Salesforce’s reason is not in it: Login History of the user shows it.',
  'explain.library-refresh.title': '{party}’s program could not renew its token',
  'explain.library-refresh.cause':
    'The program’s text does not contain Salesforce’s reason. Most often the connection has ended; Login History and the app’s refresh token policy show why.',
  'explain.library-no-refresh-token.title': '{party}’s program has no refresh token',
  'explain.library-no-refresh-token.cause':
    'The session ended and cannot be renewed: the app was approved without the scope refresh_token, or its policy ends tokens at once.',
  'explain.library-session.title': '{party}’s program reports that its session has ended',
  'explain.library-session.cause':
    'The program got Salesforce’s refusal of an expired or revoked token, without the reason.',

  'explain.unknown.title': 'We do not know this error',
  'explain.unknown.cause':
    '{code, select, none {We do not know this text} other {We do not know the code {code} with this text}}, so we do not guess its cause.',
  'explain.none.action':
    'Paste the whole address from the browser’s address bar on the error page, or all text of the page, mail, or log line.',
  'explain.action.retry': 'Start the sign-in again.',
  'explain.action.reconnect': 'In {party}’s product, connect Salesforce again.',
  'explain.action.private-window': 'Use a private window: it has no saved session of another org.',
  'explain.action.my-domain': 'Use the org’s My Domain address instead of login.salesforce.com.',
  'explain.action.forward': 'Send {party} the message below.',
  'explain.action.login-history':
    'In Setup, open Login History and find the newest row of the user that {party} connects as: Status shows the reason.',
  'explain.action.later': 'Try again in a few minutes.',
  'explain.action.support': 'Contact Salesforce Customer Support and quote the text below.',
  'explain.message.names': 'The error names: {names}.',
  'explain.message':
    '{code, select, none {Setting up {blueprint} for {customer}: Salesforce or a program reported an error. {title}. {cause} What to do: {actions}} other {Setting up {blueprint} for {customer}: the error is {code}. {title}. {cause} What to do: {actions}}}',
} as const;
