/** The messages of the page that a link opens. Fetched with it. */
export const landingEn = {
  'landing.page-title': 'Setup for {party}',
  'landing.title': '{party} asks you to set up {blueprint}',
  'landing.asks': '{by} asks you to do one step',
  'landing.for-colleague': 'Prepared for {colleague}.',
  'landing.step-of': 'It is a step to set up {blueprint}, due on {day}. This link opens that step only.',
  'landing.needs':
    '{count, plural, one {You need this permission in Salesforce: {needs}.} other {You need these permissions in Salesforce: {needs}.}}',
  'landing.open-step': 'Open the step',
  'landing.for': 'Prepared for {customer}.',
  'landing.open': 'Open the setup',
  'landing.minutes': 'About {minutes, plural, one {# minute} other {# minutes}}. You can stop at any time.',
  'landing.open-hint':
    'Opening it changes nothing in Salesforce. You sign in later, on Salesforce’s own page.',
  'landing.access': 'What it needs',
  'landing.access-what':
    'Its user in your org needs permissions on {count, plural, one {one object} other {# objects}}.',
  'landing.access-all':
    '{count, plural, one {The object and its fields} other {All # objects and their fields}}',
  'landing.reads': 'What we read from your org',
  'landing.reads-all': '{count, plural, one {# item} other {All # items}}',
  'landing.safe':
    'We read your org with your permissions and change nothing in it. You can see every call that we make. {party} sees which org it is, and the outcome and message of each check. Names and values that we read are replaced by what they are, such as “the user”, and evidence is hidden, until someone signed in to your org decides to show them. They can be hidden again at any time.',
  'landing.safe-step':
    'You sign in to the org that {by} has already signed in to, on Salesforce’s page. We read what this step needs, with your permissions, and change nothing. {by} sees what was found and every call that we make. {party} sees the outcome and message of each check, with names and values replaced unless someone in your org decides to show them.',
  'landing.plan':
    '{count, plural, one {What you will set up (# step)} other {What you will set up (# steps)}}',
  'landing.who': 'Who should do this',
  'landing.who-what':
    'Someone who administers Salesforce at your company. If that is not you, forward the link: anyone who opens it continues where you left off.',
  'landing.unexpected':
    'Not expecting this? Ask {party} before you sign in. {party} will never call you about this.',
  'new-link.ask': 'Ask for a new link',
  'new-link.asked': '{party} sees your request in OrgReady',
  'new-link.asked-what':
    'Once {party} renews the link, the same address works again, with everything you have done. Reload this page then.',
  'new-link.again': 'If you hear nothing within a day, you can ask again, or write to {email}.',
  'new-link.write': 'Write an email instead',
  'new-link.subject': 'New link for our Salesforce setup',
  'new-link.message':
    'Hello,\n\nThe link to our Salesforce setup has expired. Can you send me a new one?\n\nCompany:\nName:\n',
  'landing.until': 'This link works until',
} as const;
