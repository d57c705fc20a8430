/** Messages of the checks of seats and of the welcome email. */
export const customer = {
  'free-seats.title': 'A license for the user is available',
  'free-seats.why': 'Every user takes a seat of the profile’s license.',
  'free-seats.passed': 'A seat is available.',
  'free-seats.full': 'All seats of the license are taken.',
  'free-seats.full.remedy':
    'Deactivate a user that is no longer needed, choose a profile with another license, or ask your Salesforce account representative for more seats.',
  'free-seats.hidden': 'You cannot see the license, so we do not know whether a seat is available.',
  'free-seats.seen': 'Licenses of the profiles',
  'free-seats.seats': 'Seats',
  'free-seats.left': '{left, number} of {total, number} available',
  'free-seats.not-shown': 'not shown',
  'free-seats.statement':
    'I see on the page Company Information that a seat of the profile’s license is available for the user.',
  'welcome-mail.title': 'The user can sign in to the site',
  'welcome-mail.why': 'The welcome email contains the link to set a password.',
  'welcome-mail.passed': '{person} has signed in.',
  'welcome-mail.seen': 'Last sign-in',
  'welcome-mail.on': '{date, date, day}',
  'welcome-mail.open':
    '{person} has never signed in. Salesforce does not show whether the welcome email arrived.',
  'welcome-mail.inactive': 'The user must be active first.',
  'welcome-mail.statement': 'The welcome email arrived in the user’s inbox.',
} as const;
