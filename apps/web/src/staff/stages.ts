import type { SetupSummary } from '@orgready/shared/contract/entities';

export const stages = [
  'not-opened',
  'opened',
  'in-progress',
  'done',
  'finished',
] as const satisfies readonly SetupSummary['stage'][];
