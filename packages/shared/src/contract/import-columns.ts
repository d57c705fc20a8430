/** The columns of a file of setups, by the names that faults have for them. */
export const importColumns = [
  'customer',
  'blueprint',
  'environment',
  'assignee',
  'dueOn',
  'locale',
  'linkDays',
  'expectedOrg',
] as const;
export type ImportColumn = (typeof importColumns)[number];

/** What a column is called in the first line of a file. Case, spaces, hyphens and underscores make no difference. */
export const importHeadings = {
  customer: 'customer',
  blueprint: 'blueprint',
  environment: 'environment',
  assignee: 'assignee',
  dueOn: 'due date',
  locale: 'language',
  linkDays: 'link days',
  expectedOrg: 'expected org',
} as const satisfies Record<ImportColumn, string>;

/** The most setups of one file. */
export const mostImported = 200;
/** The most characters of a file. */
export const longestImport = 256 * 1024;
