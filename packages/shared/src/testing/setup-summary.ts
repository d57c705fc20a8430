import type { SetupSummary } from '../contract/entities.ts';

/** Returns the row of a setup that nobody has opened, for tests and benchmarks, with these changes. */
export const setupSummary = (
  changes: Partial<SetupSummary> & Pick<SetupSummary, 'id' | 'customer'>,
): SetupSummary => ({
  blueprintId: 'one',
  blueprintVersion: 1,
  blueprintName: 'Sync',
  stage: 'not-opened',
  steps: [],
  currentStep: null,
  createdAt: 0,
  activeAt: 0,
  boundOrg: null,
  expectedOrg: null,
  assigneeId: null,
  blocked: null,
  environment: null,
  locale: 'en',
  linkDays: 30,
  dueOn: null,
  archivedAt: null,
  unbound: null,
  tokensToEnd: 0,
  openLinks: 0,
  linkAskedAt: null,
  ...changes,
});
