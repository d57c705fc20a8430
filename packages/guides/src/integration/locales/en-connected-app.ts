/** The branch of connected apps: their policies, and who may use them. */
export const connectedApp = {
  'connected-app.seen': 'Connected app',
  'connected-app.not-installed': 'not installed',
  'connected-app.no-policies': 'An app that is not installed has no policies yet.',
  'connected-app.no-policies.remedy': 'Install {app} first, in the step Token policy.',

  // token-policy
  'token-policy.name': 'Token policy',
  'token-policy.title': '{app} stays connected until you revoke it',
  'token-policy.open-title': 'Keep {app} connected',
  'token-policy.why':
    'Salesforce ends a connection when the refresh token does. The policies of the connected app say when that is, and from which addresses it works.',
  'token-policy.install': 'Install the app',
  'token-policy.click.usage':
    'Open <b>Connected Apps OAuth Usage</b> and find <b>{app}</b>; it can stand at the very end.',
  'token-policy.click.install': 'Click <b>Install</b> next to it, and <b>Install</b> again to confirm.',
  'token-policy.usage': 'Open Connected Apps OAuth Usage',
  'token-policy.usage.screen': 'Connected Apps OAuth Usage',
  'token-policy.hint': 'The page opens in a new tab. A change can take a few minutes to work everywhere.',
  'token-policy.clicks': 'Put the policies right',
  'token-policy.click.manage': 'Open <b>{app}</b> in <b>Manage Connected Apps</b>.',
  'token-policy.click.edit': 'Click <b>Edit Policies</b> and scroll to <b>OAuth Policies</b>.',
  'token-policy.click.ip': 'Set <b>IP Relaxation</b> to <b>Relax IP restrictions</b>.',
  'token-policy.click.refresh':
    'Under <b>Refresh Token Policy</b>, choose <b>Refresh token is valid until revoked</b>.',
  'token-policy.click.save': 'Click <b>Save</b>.',
  'token-policy.manage': 'Open Manage Connected Apps',
  'token-policy.screen':
    'In the section OAuth Policies of {app}: IP Relaxation and Refresh Token Policy with the value each of them needs.',
  'connected-app-choice.title': 'Which of these apps is the one of {party}?',
  'connected-app-installed.title': 'The app is installed',
  'connected-app-installed.why':
    'Salesforce lets only installed apps have policies, and refuses others to almost everybody.',
  'connected-app-installed.passed': '{app} is installed in this org.',
  'connected-app-installed.absent': 'Signing in has made {app} known here, but nobody has installed it.',
  'connected-app-installed.absent.remedy':
    'In Connected Apps OAuth Usage, click <b>Install</b> next to {app}.',
  'connected-app-installed.several': '{count} installed apps have the name {app}.',
  'connected-app-installed.several.remedy':
    'Choose the one of {party} on this page. Each app’s page in Manage Connected Apps shows its consumer key; the one of {party} is <c>{consumerKey}</c>.',
  'connected-app-installed.id': 'Id',
  'connected-app-installed.since': 'Installed',
  'connected-app-installed.by': 'By',
  'connected-app-installed.on': '{date, date, day}',
  'connected-app-installed.on-by': '{date, date, day} · {name}',

  // app-policies
  'app-policies.name': 'App policies',
  'app-policies.title': 'The org lets {app} in',
  'app-policies.open-title': 'Let {app} in',
  'app-policies.why':
    'An org can block an app, reserve it for approved users, or close its API to all apps that are not allow-listed.',
  'app-policies.clicks': 'See who may use the app',
  'app-policies.click.usage':
    'Open <b>Connected Apps OAuth Usage</b>. If the row of <b>{app}</b> offers <b>Unblock</b>, click it.',
  'app-policies.click.policies':
    'Click <b>Manage App Policies</b> in that row, and <b>Edit Policies</b> if something has to change.',
  'app-policies.click.users':
    'Under <b>Permitted Users</b>, either value is right: <b>All users may self-authorize</b>, or <b>Admin approved users are pre-authorized</b> if you keep a list. Whoever signs in here must then be on that list, like the user of the integration.',
  'app-policies.screen':
    'In Connected Apps OAuth Usage, in the row of {app}: Manage App Policies, and no button that says Unblock.',
  'app-policies.note':
    'Older instructions tell you to give users <b>Use Any API Client</b>. Since December 2025 it no longer lets anybody authorise an app that is not installed; installing the app does.',
  'app-policies.control': 'Open API Access Control',
  'app-policies.control.hint':
    'Only where Salesforce’s support has enabled API Access Control does this page offer anything.',
  'app-not-blocked.title': 'Nobody has blocked the app',
  'app-not-blocked.why': 'A blocked app refuses every sign-in, and its connections end.',
  'app-not-blocked.passed': 'You are signed in through {app}: it is not blocked.',
  'app-not-blocked.blocked': 'An administrator has blocked {app} in this org.',
  'app-not-blocked.remedy': 'In Connected Apps OAuth Usage, click <b>Unblock</b> next to {app}.',
  'app-not-blocked.seen': 'Sign-in through the app',
  'app-not-blocked.let-in': 'let in',
  'app-not-blocked.as': 'let in as {username}',
  'app-not-blocked.refused': 'refused: <c>{code}</c>',
  'api-access-control.title': 'The API is open to the app',
  'api-access-control.why': 'With API Access Control on, only allow-listed apps reach the API.',
  'api-access-control.never-enabled': 'never enabled in this org',
  'api-access-control.off': 'off',
  'api-access-control.on': 'on: only allow-listed apps reach the API',
  'api-access-control.open': 'The API is not limited to allow-listed apps.',
  'api-access-control.listed': 'The API is limited to allow-listed apps, and {app} is installed.',
  'api-access-control.closed': 'The API is limited to allow-listed apps, and {app} is not installed.',
  'api-access-control.remedy':
    'In Connected Apps OAuth Usage, click <b>Install</b> next to {app}, then approve its users in the app’s policies.',
  'api-access-control.statement':
    'I see on the page API Access Control that the API is not limited to allow-listed apps, or that {app} is allow-listed.',

  // system-permissions, for connected apps
  'app-permission.title': 'The user may authorise the app',
  'app-permission.why':
    'Salesforce refuses apps that are not installed to everybody without a permission for it.',
  'app-permission.installed': 'The app is installed: nobody needs a permission to authorise it.',
  'app-permission.missing': 'The app is not installed, and the user lacks: {permissions}.',
  'app-permission.not-here':
    'The app is not installed, and this org does not have the permission that would do instead.',
  'app-permission.remedy': 'Install the app: then no permission is needed. Otherwise grant what is missing.',

  // app-policies-after
  'app-policies-after.name': 'Approved user',
  'app-policies-after.title': 'The app accepts the user of the integration',
  'app-policies-after.open-title': 'Let the app accept the user',
  'app-policies-after.why':
    'Now that app and user are known: where only approved users may use the app, this user must be among them.',
  'app-policies-after.clicks': 'Approve the user',
  'app-policies-after.click.manage': 'Open <b>{app}</b> in <b>Manage Connected Apps</b>.',
  'app-policies-after.click.list':
    'Under <b>Profiles</b> click <b>Manage Profiles</b>, or under <b>Permission Sets</b> click <b>Manage Permission Sets</b>.',
  'app-policies-after.click.tick':
    'Tick the user’s profile, or a permission set the user has, and click <b>Save</b>.',
  'app-policies-after.note':
    'With <b>All users may self-authorize</b> there is no list, and nothing to do here.',
  'user-approved.title': 'The user may use the app',
  'user-approved.why': 'Otherwise Salesforce refuses the user at the moment {party} is connected.',
  'user-approved.everyone': 'All users may use the app.',
  'user-approved.passed': '{name} is approved for the app.',
  'user-approved.missing': 'Only approved users may use the app, and {name} is not one of them.',
  'user-approved.not-listed':
    'API Access Control lets in allow-listed apps only, and {name} is not approved for this one.',
  'user-approved.remedy':
    'Add the user’s profile, or a permission set the user has, to the app’s list in Manage Connected Apps.',
  'user-approved.by': 'Approved by',
  'user-approved.column': 'Profile or permission set',
  'user-approved.nobody': 'nothing that the user has',
  'user-approved.not-needed': 'nobody needs to be approved',
} as const;
