/** The policies of the app: who may authorize it, how long refresh tokens last, and from where it connects. */
export const policies = {
  'permitted-users.title': 'The person who connects {party} can authorize the app',
  'permitted-users.why': 'Otherwise, Salesforce refuses the person who connects {party}.',
  'permitted-users.passed': 'All users can authorize the app themselves.',
  'permitted-users.all': 'All users can authorize the app, but {party} asks you to approve each one.',
  'permitted-users.all.remedy':
    'Set <b>Permitted Users</b> to <b>{permittedUsers}</b>, and add the profile or a permission set of the user to the app’s policies.',
  'permitted-users.granted':
    'Only approved users can authorize the app, and {who, select, you {you are} other {the integration’s user is}} one of them.',
  'permitted-users.granted.remedy':
    'If someone else will connect {party}, set <b>Permitted Users</b> to <b>All users may self-authorize</b>.',
  'permitted-users.not-granted':
    'Only approved users can authorize the app, and {who, select, you {you are} other {the integration’s user is}} not one of them.',
  'permitted-users.not-granted.remedy':
    '{whoMay, select, all {Set <b>Permitted Users</b> to <b>All users may self-authorize</b>, or add} other {Add}} {holder, select, unknown {the user’s profile or a permission set of the user} other {the profile <b>{holder}</b>{count, plural, =0 {} other { or a permission set of the user ({sets})}}}} to the app’s policies.',
  'permitted-users.seen': 'Permitted Users',
  'permitted-users.grants': 'Approved by',
  'permitted-users.grant.profile': 'profile {name}',
  'permitted-users.grant.permission-set': 'permission set {name}',
  'permitted-users.no-grant': 'nothing assigned to the user',
  'permitted-users.statement':
    '{whoMay, select, all {I see that Permitted Users of {app} is “All users may self-authorize”, or that the integration’s user is approved for the app.} other {I see that Permitted Users of {app} is “{permittedUsers}”, and that the integration’s user is approved for the app.}}',
  'refresh-token-policy.title': 'The refresh token does not expire while {party} uses it',
  'refresh-token-policy.why':
    'When the refresh token expires, {party} is disconnected and someone must sign in again.',
  'refresh-token-policy.passed':
    'The refresh token has no set expiration. If {party} has set an idle limit in its app, the token expires after 30 days without use.',
  'refresh-token-policy.idle':
    'The refresh token does not expire as long as {party} uses it at least once in {days, plural, one {# day} other {# days}}.',
  'refresh-token-policy.inactivity':
    'The refresh token expires after {days, plural, =0 {less than a day} one {# day} other {# days}} without use.',
  'refresh-token-policy.watched.remedy':
    '{party} connects more often than that. To be safe, enter <b>30</b> <b>Day(s)</b>.',
  'refresh-token-policy.too-rarely':
    '{party} connects so rarely that the refresh token can expire in between.',
  'refresh-token-policy.unit':
    'The refresh token expires after {number, number} hours, days, or months without use. Salesforce does not show us the unit.',
  'refresh-token-policy.unit.remedy':
    'Look at the unit next to {number} in the app’s policies. {smallest, select, hours {Confirm what you see.} days {If it is <b>Hour(s)</b>, enter <b>{days}</b> <b>Day(s)</b>. Otherwise, confirm what you see.} other {If it is <b>Hour(s)</b> or <b>Day(s)</b>, enter <b>{days}</b> <b>Day(s)</b>. Otherwise, confirm what you see.}}',
  'refresh-token-policy.unit.statement':
    'I see that Refresh Token Policy of {app} is “Expire refresh token if not used for specific time” with {smallest, select, hours {{number} Hour(s), {number} Day(s), or {number} Month(s)} days {{number} Day(s) or {number} Month(s)} other {{number} Month(s)}}.',
  'refresh-token-policy.lifetime': 'The refresh token expires at a fixed time, even if it is in use.',
  'refresh-token-policy.zero': 'The refresh token expires immediately.',
  'refresh-token-policy.remedy':
    'Set <b>Refresh Token Policy</b> to <b>Refresh token is valid until revoked</b>. If Setup does not offer that, choose <b>Expire refresh token if not used for specific time</b> and enter <b>30</b> <b>Day(s)</b>.',
  'refresh-token-policy.remedy.idle':
    'Set <b>Refresh Token Policy</b> to <b>Expire refresh token if not used for specific time</b> and enter <b>{days, number}</b> <b>Day(s)</b>.',
  'refresh-token-policy.seen': 'Refresh Token Policy',
  'refresh-token-policy.value.days':
    '{value} ({days, plural, =0 {less than a day} one {# day} other {# days}})',
  'refresh-token-policy.value.only-days': '{days, plural, one {# day} other {# days}}',
  'refresh-token-policy.value.number': '{value} ({number}, unit not shown)',
  'refresh-token-policy.statement':
    'I see that Refresh Token Policy of {app} is “Refresh token is valid until revoked”, or “Expire refresh token if not used for specific time” with 30 days or more.',
  'ip-relaxation.title': '{party}’s servers can connect',
  'ip-relaxation.why':
    'When IP restrictions are enforced, Salesforce can refuse calls from {party}’s servers.',
  'ip-relaxation.passed': 'IP restrictions are relaxed for this app.',
  'ip-relaxation.as-asked': 'IP Relaxation has the value that {party} asks for.',
  'ip-relaxation.more-relaxed': 'IP restrictions are more relaxed than {party} requires.',
  'ip-relaxation.refresh-only': 'IP restrictions are relaxed for refresh tokens only.',
  'ip-relaxation.enforced': 'IP restrictions are enforced for this app.',
  'ip-relaxation.devices': 'IP restrictions are relaxed only for activated devices.',
  'ip-relaxation.remedy': 'Set <b>IP Relaxation</b> to <b>{ipRelaxation}</b>.',
  'ip-relaxation.seen': 'IP Relaxation',
  'ip-relaxation.statement':
    'I see that IP Relaxation of {app} is “{ipRelaxation}”{relaxed, select, all {} other { or “Relax IP restrictions”}}.',
} as const;
