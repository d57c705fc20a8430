/** The branch of connected apps: their policies, and who may use them. */
export const connectedApp = {
  'connected-app.seen': 'Connected app',
  'connected-app.not-installed': 'not installed',
  'connected-app.no-policies': 'There are no policies until the app is installed.',
  'connected-app.no-policies.remedy': 'Install {app} first, in the step <b>Token policy</b>.',

  // token-policy
  'token-policy.name': 'Token policy',
  'token-policy.title': '{app} stays connected while {party} uses it',
  'token-policy.open-title': 'Keep {app} connected',
  'token-policy.why':
    'When the refresh token expires, {party} is disconnected. The policies of the connected app decide when it expires, and from which IP addresses {party} can connect.',
  'connected-app-choice.title': 'Which of these apps belongs to {party}?',
  'connected-app-installed.title': 'The app is installed',
  'connected-app-installed.why':
    'Only installed apps have policies, and almost nobody can sign in to an app that is not installed.',
  'connected-app-installed.passed': '{app} is installed in this org.',
  'connected-app-installed.by-name':
    'An app named {app} is installed. We found it by its name: Salesforce does not show its API name.',
  'connected-app-installed.renamed':
    '{app} is installed. It has another name in this org, but the same API name.',
  'connected-app-installed.unsure': 'An app named {app} is installed, but its API name could not be read.',
  'connected-app-installed.unsure.remedy':
    'Open the app in Manage Connected Apps: its consumer key must be <c>{consumerKey}</c>.',
  'connected-app-installed.statement':
    'I see in Manage Connected Apps that the consumer key of {app} is {consumerKey}.',
  'connected-app-installed.other':
    'An app named {app} is installed, but its API name is not the one of {party}’s app, which has the consumer key {consumerKey}.',
  'connected-app-installed.absent':
    '{app} is not installed. Salesforce lists it only because someone signed in to it.',
  'connected-app-installed.absent.remedy':
    'In Connected Apps OAuth Usage, click <b>Install</b> next to {app}.',
  'connected-app-installed.several':
    '{count, number} installed apps are named {app}. The one of {party} has the consumer key {consumerKey}.',
  'connected-app-installed.several.remedy':
    'Open each app in Setup and compare its consumer key. {party}’s app has <c>{consumerKey}</c>.',
  'connected-app-installed.id': 'ID',
  'connected-app-installed.since': 'Installed',
  'connected-app-installed.by': 'Installed by',
  'connected-app-installed.on': '{date, date, day}',
  'connected-app-installed.on-by': '{date, date, day} · {name}',

  // app-policies
  'app-policies.name': 'App policies',
  'app-policies.title': 'The org allows {app}',
  'app-policies.open-title': 'Allow {app} in the org',
  'app-policies.why':
    'An org can block an app, limit it to approved users, or limit its API to apps on an allowlist.',
  'app-policies.note.users':
    '<b>Permitted Users</b> under <b>Manage App Policies</b> can have either value. With <b>Admin approved users are pre-authorized</b>, you approve the user in the step <b>Approved user</b>.',
  'app-policies.note':
    'Older instructions ask you to give users <b>Use Any API Client</b>. Since December 2025, users with that permission can no longer authorize an app that is not installed. Install the app instead.',
  'app-not-blocked.title': 'The app is not blocked',
  'app-not-blocked.why': 'Blocking an app ends its connections, and nobody can sign in to it.',
  'app-not-blocked.passed': 'You are signed in through {app}, so it is not blocked.',
  'app-not-blocked.blocked': '{app} is blocked in this org.',
  'app-not-blocked.remedy': 'In Connected Apps OAuth Usage, click <b>Unblock</b> next to {app}.',
  'app-not-blocked.seen': 'Sign-in through the app',
  'app-not-blocked.let-in': 'accepted',
  'app-not-blocked.as': 'accepted as {username}',
  'app-not-blocked.refused': 'refused: <c>{code}</c>',
  'api-access-control.title': 'The app can use the API',
  'api-access-control.why': 'When API Access Control is on, only apps on the allowlist can use the API.',
  'api-access-control.never-enabled': 'never enabled in this org',
  'api-access-control.off': 'off',
  'api-access-control.on': 'on: only apps on the allowlist can use the API',
  'api-access-control.open': 'The API is not limited to allowlisted apps.',
  'api-access-control.listed': 'The API is limited to allowlisted apps, and {app} is installed.',
  'api-access-control.closed': 'The API is limited to allowlisted apps, and {app} is not installed.',
  'api-access-control.remedy':
    'In Connected Apps OAuth Usage, click <b>Install</b> next to {app}, then approve its users in the app’s policies.',
  'api-access-control.statement':
    'I see on the page API Access Control that the API is not limited to allowlisted apps, or that {app} is allowlisted.',

  // system-permissions, for connected apps
  'app-permission.title': 'The user can authorize the app',
  'app-permission.why': 'Users need a permission to authorize an app that is not installed.',
  'app-permission.installed': 'The app is installed, so users need no permission to authorize it.',
  'app-permission.authorized':
    'The app is not installed. The user has authorized it before and can do so again without a permission.',
  'app-permission.authorized.by-name':
    'The app is not installed. The user has authorized an app with this name before and can do so again without a permission. We found it by its name, which no other app in this org has.',
  'app-permission.approvals': 'Approvals of the app by the user',
  'app-permission.unseen':
    'The app is not installed, and the user lacks {permissions}. A user who authorized the app before does not need Approve Uninstalled Connected Apps, but you cannot see approvals of other users.',
  'app-permission.missing': 'The app is not installed, and the user lacks: {permissions}.',
  'app-permission.not-here':
    'The app is not installed, and this org has no permission that users could have instead.',
  'app-permission.remedy':
    'Install the app in the step <b>Token policy</b>: users then need no permission. Otherwise, grant {permissions}.',

  // app-policies-after
  'app-policies-after.name': 'Approved user',
  'app-policies-after.title': 'The integration’s user is approved for the app',
  'app-policies-after.open-title': 'Approve the integration’s user for the app',
  'app-policies-after.why':
    'If only approved users can use the app, the integration’s user must be one of them.',
  'app-policies-after.note':
    'With <b>All users may self-authorize</b>, there is no list, and nothing to change here.',
  'user-approved.title': 'The user can use the app',
  'user-approved.why': 'Otherwise, Salesforce refuses the user when {party} connects.',
  'user-approved.everyone': 'All users can use the app.',
  'user-approved.passed': '{person} is approved for the app.',
  'user-approved.missing': 'Only approved users can use the app, and {person} is not one of them.',
  'user-approved.not-listed': 'API Access Control is on, and {person} is not approved for this app.',
  'user-approved.remedy':
    'In Manage Connected Apps, open the app and add the user’s profile or one of the user’s permission sets.',
  'user-approved.by': 'Approved by',
  'user-approved.column': 'Profile or permission set',
  'user-approved.nobody': 'nothing assigned to the user',
  'user-approved.not-needed': 'no approval needed',
  'token-policy.by-you':
    'You confirm <b>IP Relaxation</b> yourself afterwards: Salesforce does not show it to us.',
  'app-permission.not-here.remedy': 'Install the app in the step <b>Token policy</b>.',
} as const;
