/** The messages of showing the party what was read from the org. Fetched with the pages that offer it. */
export const releaseEn = {
  'release.title': 'What {party} sees',
  'release.hidden':
    '{party} sees which org it is, and the outcome and message of each check. Names and values that we read from your org are replaced by what they are, such as “the user”, and evidence is hidden.',
  'release.hidden-what':
    'If {party} helps you, you can show them names, values, and evidence. You can hide them again at any time.',
  'release.do': 'Show {party} names, values, and evidence',
  'release.shown': '{party} sees names, values, and evidence that we read from your org. Shown since',
  'release.take-back': 'Hide them from {party} again',
} as const;
