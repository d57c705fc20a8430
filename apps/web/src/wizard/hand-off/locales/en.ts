/** The messages of handing a step on to a colleague, for both of them and for staff. Fetched with the first step. */
export const handOffEn = {
  'hand.title': 'Hand it on to a colleague',
  'hand.what':
    'We create a link for your colleague. It opens this step and the sign-in, and nothing else of the setup. You and {party} see who was asked, and when the step is complete.',
  'hand.staff-what':
    'The link is for a colleague of the customer. It opens this step and the sign-in, and nothing else of the setup. The customer sees who was asked.',
  'hand.choices-first':
    'To hand this step on to a colleague, choose what it asks for first: that decides about other steps too.',
  'hand.colleague': 'Name of the colleague',
  'hand.due': 'Due on',
  'hand.by': 'Your name',
  'hand.missing': 'Enter a name of two letters at least.',
  'hand.missing-day': 'Enter a day from today on, at most twelve weeks ahead.',
  'hand.do': 'Create the link',
  'hand.once': 'We show this link only once',
  'hand.once-what': 'Send it to {colleague} now. If it is lost, take the step back and hand it on again.',
  'hand.copy': 'Copy the link',
  'hand.copy-message': 'Copy the message',
  'handed.to': '{by} handed this step on to {colleague}.',
  'handed.due': 'Due on {day}.',
  'handed.not-opened': 'The link has not been opened.',
  'handed.opened': 'Opened',
  'handed.verified': 'Found complete',
  'handed.expired': 'The link has expired. Take the step back and hand it on again.',
  'handed.still': 'You can still do it yourself.',
  'handed.take-back': 'Take the step back',
  'handed.end': 'End the link',
  'asked.label': 'What you are asked to do',
  'asked.what': '{by} asks you, {colleague}, to do this step by {day}. Your link opens this step only.',
  'asked.sign-in':
    '{by} asks you, {colleague}, to do a step by {day}. Sign in to your company’s org for it: {by} has chosen the org already.',
  'asked.waits':
    '{by} asks you, {colleague}, to do this step by {day}. The step waits for a choice that your link does not include: ask {by} to choose.',
  'asked.done': 'Done: you can close this page. {by} and {party} see that the step is complete.',
} as const;
