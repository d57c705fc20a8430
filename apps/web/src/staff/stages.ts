import type { SetupSummary } from '@orgready/shared/contract/entities';

export const stages = [
  'not-opened',
  'opened',
  'in-progress',
  'done',
] as const satisfies readonly SetupSummary['stage'][];
