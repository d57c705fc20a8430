/** The messages of what staff see of the findings of a setup. Fetched with the staff pages. */
export const findingsEn = {
  'findings.count': '{count, plural, one {# check} other {# checks}}',
  'findings.withheld': 'The message depends on values that only the customer sees.',
  'findings.none': 'Not checked yet.',
  'findings.remedy': 'What to do: {remedy}',
  'findings.code': 'Message code',
  'findings.checked': 'Checked',
  'findings.attested': 'Confirmed by a person in the org',
  'findings.attested-by': 'Confirmed by {name}',
  'findings.note': 'Note: {note}',
  'findings.evidence': 'What we read from the org',
  'release.hidden':
    'You see which org it is, and the outcome and message of each check. Names and values that we read from the org are replaced by what they are, such as “the user”, and evidence is hidden, until the customer decides to show them.',
  'release.shown':
    'The customer shows you names, values, and evidence that we read from the org. They can hide them again at any time. Shown since',
  'preview.link': 'See it as the customer does',
  'preview.back': 'Back to the setup',
  'preview.title': 'As the customer sees it',
  'preview.none':
    'Nobody has confirmed an org yet: the customer sees the steps without results. Nothing here can be changed.',
  'preview.example':
    'An example org: steps, results, and messages are those of the customer, but every name and value is made up, and evidence is left out. The customer has not shown you what we read. Nothing here can be changed.',
  'preview.real': 'The customer’s own page, because they show you what we read. Nothing here can be changed.',
  'preview.steps': 'Steps of the customer’s page',
  'report.link': 'Report',
  'report.page-title': 'Report of {customer}',
  'report.title': 'Report: {blueprint} for {customer}',
  'report.made': 'Made',
  'report.org': 'Org {id}, {host}',
  'report.no-org': 'No org is confirmed.',
  'report.print': 'Print this report',
  'report.download': 'Download the report',
  'report.hidden':
    'Names and values that were read from the org are replaced by what they are, such as “the user”.',
  'report.shown': 'With names and values that the customer shows.',
  'report.finding': '{check}: {state}. {message}',
  'report.message': '{check}: {message}',
  'report.attested': '{check}: confirmed by a person in the org, {day}',
  'report.attested-by': '{check}: confirmed by {name}, {day}',
  'report.skipped': 'Skipped by {name}: {reason}',
  'report.overridden': 'Overridden by {name}: {reason}',
  'report.step': '{step}: {state}',
} as const;
