/** The messages of what can be done beside the steps themselves. Fetched with the first step. */
export const asideEn = {
  'aside.title': 'If you cannot do this step',
  'aside.help-title': 'Ask for help with this step',
  'skip.title': 'Skip it for now',
  'skip.what':
    'The setup goes on without this step. It is shown as skipped, never as complete: you and {party} see who skipped it and why. You can take it back at any time.',
  'skip.sign-in': 'To skip a step, sign in to the org first.',
  'skip.name': 'Your name',
  'skip.reason': 'Reason',
  'skip.missing': 'Enter your name and a reason, two letters each at least.',
  'skip.do': 'Skip this step',
  'skip.take-back': 'Take the skip back',
  'exception.skipped': '{name} skipped this step',
  'exception.overridden': '{name} of {party} decided that the setup goes on without this step',
  'exception.failed': 'It does not pass: what was found is below.',
  'exception.open': 'It does not count as complete. It can still be done here.',
  'help.title': 'Ask {party} for help',
  'help.what':
    'Download the details and attach them to the email. They hold what this page shows, and nothing else.',
  'help.download': 'Download the details',
  'help.mail': 'Write to {email}',
  'help.subject': 'Help with “{step}” ({customer})',
  'help.message':
    'Hello,\n\nwe need help with the step “{step}” of the setup of {blueprint} for {customer}.\n\nWhat we tried:\n\n\nThe details of the step are attached: {file}.',
  'details.heading': '{blueprint} for {customer}',
  'details.step': 'Step: {step} ({state})',
  'details.org': 'Org: {org} ({id})',
  'details.exception': '{kind, select, skipped {Skipped} other {Overridden}} by {name}: {reason}',
  'details.check': '- {check}: {state}. {message}',
  'details.seen': '  Checked {at}',
} as const;
