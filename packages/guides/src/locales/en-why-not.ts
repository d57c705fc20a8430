/** Why a product could not be connected. The cause is the likeliest one, never more. */
export const whyNot = {
  'reads.signIns': 'That user’s sign-ins since yesterday, if you ask why a connection failed',
  'why-not.row': '{application} · {status} · {address}',
  'why-not.no-application': 'unknown application',
  'why-not.no-address': 'unknown address',
  'why-not.status.title': 'Salesforce refused the sign-in: {status}',
  'why-not.status.cause':
    'We do not know this Login History status, so we do not guess its cause. The row below is this user’s newest refused sign-in.',
  'why-not.finding.cause':
    'Salesforce did not refuse a recent sign-in through {app}, but this setup still has an open fault because of which Salesforce would refuse {party}’s product later. It is the most likely reason.',
  'why-not.finding.action': 'Fix this in its step, then connect {party}’s product again.',
  'why-not.finding.here': 'Fix this on this page, then connect {party}’s product again.',
  'why-not.approvals.title': 'This user has approved the app {count} times',
  'why-not.approvals.row': '{count} approvals of {app} by this user',
  'why-not.approvals.cause':
    'Salesforce keeps five approvals for each user and app. The next one ends the oldest without a message, which can disconnect {party}.',
  'why-not.approvals.action':
    'In Connected Apps OAuth Usage, revoke approvals of this user that are no longer needed, then connect again.',
  'why-not.accepted.title': 'Salesforce accepted the sign-in',
  'why-not.accepted.cause':
    'Salesforce accepted this user’s newest sign-in through {app}, and no open fault in this setup would stop it. The failure came later, in {party}’s product.',
  'why-not.own.title': 'The most recent sign-ins were not refused',
  'why-not.own.cause':
    'The newest accepted sign-in through {app} may be yours to this page, which uses the same app. It proves nothing about {party}’s product.',
  'why-not.none.title': 'This user has not signed in through the app',
  'why-not.none.cause':
    'Since yesterday, Salesforce has no sign-in of this user through {app}. {party}’s product connects as another user or to another org, or it failed before the sign-in.',
  'why-not.none.action': 'Check which user and which org {party}’s product connects to.',
  'why-not.unread.title': 'We do not know why the connection failed',
  'why-not.paste': 'Paste the error that {party} shows below. Many errors name their cause.',
  'why-not.unread.action':
    'In Setup, open Login History, find the newest row of the user, and paste its Status below.',
} as const;
