/**
 * The messages that are sent to people at the customer. `{note}` is the sentence about the language of the guide where that is
 * another one, else empty.
 */
export const messagesEn = {
  note: 'The guide itself is in English.',
  'link.subject': '{blueprint}: setting up Salesforce at {customer}',
  'link.text':
    'Hello,\n\nCan you set up {blueprint} in the Salesforce org of {customer}? This page guides you through each step and checks it:\n\n{url}\n\n{note}The link works until {day}. You can stop at any time and go on later.\n\nIf you do not administer Salesforce at your company, forward this message to the person who does.\n\nThank you\n{sender}',
  'renewal.subject': '{blueprint}: your link works again',
  'renewal.text':
    'Hello,\n\nThe link to the setup of {blueprint} in the Salesforce org of {customer} works again, until {day}. It is the same address as before.\n\n{note}Everything you have done is kept. If you do not have the link anymore, reply to this message.\n\nThank you\n{sender}',
  'nudge.subject': '{blueprint}: the next step is “{step}”',
  'nudge.text':
    'Hello,\n\nThe setup of {blueprint} for {customer} waits at the step “{step}”.\n\nTo go on, open the link that we sent you: it leads back to where you left off. {note}If you cannot do this step, you can skip it there with a reason, or ask us for help.\n\nThank you\n{sender}',
  'reminder.subject': '{blueprint}: a reminder for {customer}',
  'reminder.text':
    'Hello,\n\nThe setup of {blueprint} in the Salesforce org of {customer} has been waiting since {day}. {what}\n\n{note}{further}\n\nThank you\n{sender}',
  'reminder.open':
    'Open the link that we sent you to go on. Everything you have done is kept. If you do not have the link anymore, reply to this message.',
  'reminder.wait': 'Everything you have done is kept.',
  'reminder.no-link': 'You will get a link from us.',
  'reminder.link-expired': 'The link has expired. You will get a new one from us.',
  'reminder.not-opened': 'Nobody has opened the link yet.',
  'reminder.not-signed-in': 'The next thing to do is to sign in to Salesforce.',
  'reminder.sign-in-refused': 'Salesforce refused the sign-in. The page explains why, and what to do.',
  'reminder.failed': 'The next step is “{step}”. Something there needs a change in Salesforce.',
  'reminder.cannot-tell': 'The next step is “{step}”. Something there could not be checked yet.',
  'reminder.unchecked': 'The next step is “{step}”.',
  'hand.subject': '{step} ({customer})',
  'hand.text':
    'Hello {colleague},\n\n{by} asks you to do one step to set up {blueprint} in Salesforce:\n\n{step}\n\n{count, plural, =0 {You need no special permission for it.} one {You need this permission in Salesforce: {needs}.} other {You need these permissions in Salesforce: {needs}.}}\n\n1. Open {url}\n2. Sign in to Salesforce.\n3. Follow the step. It is checked there.\n\n{note}It is due on {due}. The link works until {until} and opens this step only.',
} as const;

export type MessageTexts = Readonly<Record<keyof typeof messagesEn, string>>;
