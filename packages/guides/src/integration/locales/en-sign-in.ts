/** What a refused sign-in means where the app is the vendor’s own: in its package, or a connected app. */
export const signIn = {
  'explain.ec-app-not-found.title': 'The package is not installed in this org',
  'explain.ec-app-not-found.cause':
    'Nobody can sign in to an external client app before its package is installed. Either the org you signed in to does not have {package}, or it is not the org you mean.',
  'explain.ec-app-not-found.action': 'Install {package} in this org, then sign in again.',
  'explain.not-installed.action':
    '{appKind, select, connected {Ask a System Administrator to sign in here: that profile can approve an app that is not installed. Then click Install next to {app} in Connected Apps OAuth Usage.} other {Install {package} in this org, then sign in again.}}',
  'explain.access-denied-by-policy.action':
    '{appKind, select, connected {In Manage Connected Apps, open {app}. Add your profile under Manage Profiles, or click Edit Policies and set Permitted Users to “All users may self-authorize”.} other {In External Client App Manager, open {app}. On the Policies tab, click Edit, and set Permitted Users to “All users may self-authorize”, or add your profile.}}',
  'explain.blocked.action':
    '{appKind, select, connected {In Connected Apps OAuth Usage, click Unblock next to {app}, then sign in again.} other {In External Client App Manager, open {app} and enable it, then sign in again.}}',
  'explain.generic.cause':
    'Salesforce uses this error for many causes. The most common: {appKind, select, connected {the app} other {the package}} is not installed in this org, the app is blocked, or the browser is signed in to another org.',
} as const;
