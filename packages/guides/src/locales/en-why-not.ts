/** Why a product could not be connected. The cause is the likeliest one, never more. */
export const whyNot = {
  'reads.signIns': 'That user’s sign-ins since yesterday, if you ask why a connection failed',
  'why-not.row': '{application} · {status} · {address}',
  'why-not.no-application': 'unknown application',
  'why-not.no-address': 'unknown address',
  'why-not.status.title': 'Salesforce refused the sign-in: {status}',
  'why-not.status.cause':
    'We do not know this status of Login History, so we do not guess its cause. The row below is the newest refused sign-in of this user.',
  'why-not.finding.cause':
    'Salesforce accepted the newest sign-in through {app} or shows none, and this is still open in the setup. It is the likeliest reason why {party}’s product is refused afterwards.',
  'why-not.finding.action': 'Fix this in the step, then connect {party}’s product again.',
  'why-not.approvals.title': 'This user has approved the app five times',
  'why-not.approvals.cause':
    'Salesforce keeps five approvals of a user and an app. The next one silently ends the oldest, and so can end the connection of {party}.',
  'why-not.approvals.action':
    'In Connected Apps OAuth Usage, revoke the approvals of this user that nobody needs, then connect again.',
  'why-not.accepted.title': 'Salesforce accepted the sign-in',
  'why-not.accepted.cause':
    'The newest sign-in of this user through {app} was accepted, and nothing in this setup is open that would stop it. What failed came after it, in {party}’s product.',
  'why-not.own.title': 'The last sign-ins show no refusal',
  'why-not.own.cause':
    'The newest accepted sign-in through {app} can be yours to this page, which uses the same app. It proves nothing about {party}’s product.',
  'why-not.none.title': 'No sign-in of this user through the app reached Salesforce',
  'why-not.none.cause':
    'Since yesterday Salesforce has no sign-in of this user through {app}. The product connects as another user or to another org, or it failed before the sign-in.',
  'why-not.none.action': 'Check which user and which org {party}’s product asks for.',
  'why-not.unread.title': 'We cannot tell why the connection failed',
  'why-not.paste': 'Paste the error that {party} shows below: many errors name their cause.',
  'why-not.unread.action':
    'In Setup, open Login History, find the newest row of the user, and paste its Status below.',
} as const;
