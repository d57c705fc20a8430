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
} as const;
