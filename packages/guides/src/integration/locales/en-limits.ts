/** What stops a session although every permission is there: assurance, addresses, hours, and approvals. */
export const limits = {
  'session-level.title': 'The app does not require a high-assurance session',
  'session-level.why':
    'For a high-assurance session, Salesforce asks a person for a second factor. {party}’s servers cannot answer.',
  'session-level.seen': 'Required session level',
  'session-level.value':
    '{level, select, HIGH_ASSURANCE {High Assurance} STANDARD {Standard} LOW {Low} policy {a session policy} other {none}}{action, select, Block {, blocks other sessions} RaiseSessionLevel {, raises the session level} StepUpMFA {, asks for another factor} other {}}',
  'session-level.passed': 'The app does not require a high-assurance session.',
  'session-level.policy':
    'The app has a session policy, which may require a high-assurance session. Salesforce does not show us what it requires.',
  'session-level.raised':
    'The app requires a high-assurance session, and asks the person who connects {party} for a second factor.',
  'session-level.blocked':
    'The app requires a high-assurance session and blocks all others. We do not know whether Salesforce accepts a session that already has high assurance.',
  'session-level.remedy':
    'In the app’s policies, under <b>Session Policies</b>, do not require a high-assurance session.',
  'session-level.statement':
    'I see in the policies of {app} that it does not require a high-assurance session.',

  'external-access-control.any-client':
    'The API is limited to allowlisted apps, and the user has Use Any API Client.',
  'external-access-control.listed':
    'The API is limited to allowlisted apps, and the user is approved for {app}.',
  'external-access-control.closed':
    'The API is limited to allowlisted apps, and the user is not approved for {app}.',
  'external-access-control.remedy':
    'In the policies of {app}, set <b>Permitted Users</b> to <b>Admin approved users are pre-authorized</b>, and add {holder, select, unknown {the user’s profile or a permission set of the user} other {the profile <b>{holder}</b>{count, plural, =0 {} other { or a permission set of the user ({sets})}}}}.',
  'external-access-control.statement':
    'I see on the page API Access Control that the API is not limited to allowlisted apps, or that the user is approved for {app}.',

  'lower-session-level.title': 'Stop requiring high assurance for {app}',
  'lower-session-level.click.level':
    'Under <b>Session Policies</b>, set <b>Required Session Level</b> to <b>Standard</b>.',
  'lower-session-level.drawing': 'The Policies tab of {app}: Required Session Level is Standard.',
  'lower-session-level.click.edit': 'Click <b>Edit Policies</b> and scroll to <b>Session Policies</b>.',
  'lower-session-level.click.clear': 'Clear <b>High assurance session required</b>.',
  'lower-session-level.connected.drawing':
    'Session Policies of {app}: High assurance session required is the checkbox to clear.',
  'approve-for-app.title': 'Approve {user, select, unknown {the user} other {{user}}} for {app}',
  'approve-for-app.click.users':
    'Under <b>OAuth Policies</b>, set <b>Permitted Users</b> to <b>Admin approved users are pre-authorized</b>.',
  'approve-for-app.click.select':
    'Select {profile, select, unknown {the user’s profile} other {<b>{profile}</b>}}, or a permission set of the user.',
  'approve-for-app.drawing':
    'The Policies tab of {app}: Permitted Users is Admin approved users are pre-authorized.',
  'change-session-settings.title': 'Stop locking sessions to IP addresses',
  'change-session-settings.open': 'Open Session Settings',
  'change-session-settings.click.clear':
    'Clear <b>Lock sessions to the IP address from which they originated</b> and <b>Enforce login IP ranges on every request</b>, whichever is selected.',
  'change-session-settings.drawing':
    'The page Session Settings with the two checkboxes that lock sessions to IP addresses.',
  'profiles.open': 'Open Profiles',
  'add-login-ranges.title': 'Add {party}’s IP addresses to the login IP ranges',
  'add-login-ranges.open':
    'Open Login IP Ranges of {profile, select, unknown {the profile} other {{profile}}}',
  'add-login-ranges.click.add': 'Click <b>Add IP Ranges</b>.',
  'add-login-ranges.click.addresses':
    '{vendorAddresses, select, none {Ask {party} for the first and the last IP address of each range, and enter them.} other {Enter the first and the last IP address of each range: {vendorRanges}.}}',
  'add-login-ranges.drawing':
    'The page Login IP Ranges: IP Start Address and IP End Address are the fields to fill in.',
  'clear-login-hours.title': 'Clear the login hours of the profile',
  'clear-login-hours.open': 'Open Login Hours of {profile, select, unknown {the profile} other {{profile}}}',
  'clear-login-hours.click.clear': 'Click <b>Edit</b>, then <b>Clear all times</b>.',
  'clear-login-hours.drawing': 'The page Login Hours with a row for each day and the link Clear all times.',
  'revoke-approvals.title': 'Revoke approvals of {app} that nobody uses',
  'revoke-approvals.click.find': 'Under <b>OAuth Connected Apps</b>, find the rows of <b>{app}</b>.',
  'revoke-approvals.click.revoke':
    'In a row that has not been used for a long time, click <b>Revoke</b>. If {party} uses that connection, it is disconnected.',
  'revoke-approvals.drawing': 'The page of the user: the rows of {app}, each with the button Revoke.',

  'session-settings.title': 'Sessions are not locked to IP addresses',
  'session-settings.why':
    '{party}’s servers can use a session from a different IP address than the one it started on.',
  'session-settings.lock': 'Lock sessions to the IP address from which they originated',
  'session-settings.enforce': 'Enforce login IP ranges on every request',
  'session-settings.on': 'selected',
  'session-settings.off': 'not selected',
  'session-settings.passed': 'Sessions can be used from any IP address that users can sign in from.',
  'session-settings.locked':
    'Sessions are locked to the IP address from which they originated. {party} loses its session when its servers use another one.',
  'session-settings.enforced':
    'Login IP ranges are enforced on every request, including those of {party}’s servers.',
  'session-settings.remedy.lock':
    'In <b>Session Settings</b>, clear <b>Lock sessions to the IP address from which they originated</b>, or ask {party} whether all of its calls come from one IP address.',
  'session-settings.remedy.enforce':
    'In <b>Session Settings</b>, clear <b>Enforce login IP ranges on every request</b>, or make sure that the ranges include {party}’s IP addresses.',
  'session-settings.statement':
    'I see in Session Settings that sessions are not locked to an IP address, and that login IP ranges are not enforced on every request.',

  'login-ranges.title': 'The user can sign in from {party}’s IP addresses',
  'login-ranges.why':
    'If the profile has login IP ranges, Salesforce refuses sign-ins and refresh tokens from other IP addresses.',
  'login-ranges.seen': 'Login IP Ranges',
  'login-ranges.no-range': 'no range',
  'login-ranges.start': 'IP Start Address',
  'login-ranges.end': 'IP End Address',
  'login-ranges.none': 'The profile {profile} has no login IP ranges.',
  'login-ranges.limited': 'Users with the profile {profile} can sign in only from certain IP addresses.',
  'login-ranges.remedy':
    'Ask {party} which IP addresses it connects from. Add any that are missing to the <b>Login IP Ranges</b> of the profile {profile}.',
  'login-ranges.statement':
    'I see on the page of the user’s profile that it has no login IP ranges, or that they include {party}’s IP addresses.',
  'vendor-addresses.title': 'The user can sign in from {party}’s IP addresses',
  'vendor-addresses.why':
    'If the profile has login IP ranges, Salesforce refuses sign-ins and refresh tokens from other IP addresses.',
  'vendor-addresses.passed': 'The login IP ranges of the profile {profile} include {party}’s IP addresses.',
  'vendor-addresses.missing': '{party}’s IP addresses outside the ranges',
  'vendor-addresses.outside':
    '{party} connects from {addresses}, which the login IP ranges of the profile {profile} do not include.',
  'vendor-addresses.remedy':
    'On the page of the profile {profile}, add these IP addresses to <b>Login IP Ranges</b>.',
  'vendor-addresses.statement':
    'I see on the page of the user’s profile that it has no login IP ranges, or that they include {vendorAddresses}.',

  'login-hours.title': 'The user can sign in at any time',
  'login-hours.why': 'Outside the profile’s login hours, Salesforce refuses sign-ins and refresh tokens.',
  'login-hours.seen': 'Login Hours',
  'login-hours.set': 'limited',
  'login-hours.not-set': 'not limited',
  'login-hours.none': 'With the profile {profile}, users can sign in at any time.',
  'login-hours.limited': 'The profile {profile} has login hours. Outside them, {party} cannot connect.',
  'login-hours.remedy':
    'On the page of the profile {profile}, click <b>Edit</b> under <b>Login Hours</b> and clear all times, or ask {party} when it connects.',
  'login-hours.statement':
    'I see on the page of the user’s profile that no login hours are set, or that {party} connects only within them.',

  'approvals-left.title': 'The user can approve {app} once more',
  'approvals-left.why':
    'A user can approve an app five times. The next approval ends the oldest connection without a message.',
  'approvals-left.seen': 'Approvals of {app}',
  'approvals-left.count': '{count} of {most}',
  'approvals-left.passed':
    '{count, plural, =0 {{person} has not approved the app yet.} one {{person} has approved the app once so far.} other {{person} has approved the app # times so far.}}{found, select, label { The approvals were found by the app’s name.} other {}}',
  'approvals-left.none':
    '{person} has approved the app {count} times. The next connection ends the oldest one.{found, select, label { The approvals were found by the app’s name.} other {}}',
  'approvals-left.unclear':
    '{person} has {count} approvals of apps with the name {app}, and {found, select, several {this org has more than one such app} other {the apps of this org cannot be read}}.',
  'approvals-left.unclear.remedy':
    'Look on the page of {person} in Users, under <b>OAuth Connected Apps</b>, how often {app} of {party} is listed.',
  'approvals-left.remedy':
    'On {person}’s page in Users, under <b>OAuth Connected Apps</b>, click <b>Revoke</b> next to the connections that are no longer used.',
  'approvals-left.statement':
    'I see on the user’s page that the user has approved {app} fewer than five times.',
} as const;
