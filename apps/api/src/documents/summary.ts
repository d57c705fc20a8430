import type { SetupSummary } from '@orgready/shared/contract/entities';
import type { Blueprint } from '../domain/blueprint.ts';
import type { Setup } from '../storage/setups.ts';

const stageOf = (setup: Setup, opened: boolean): SetupSummary['stage'] => {
  if (setup.doneAt !== null) return 'done';
  if (setup.orgId !== null || Object.keys(setup.answers).length > 0) return 'in-progress';
  return opened ? 'opened' : 'not-opened';
};

export const summaryOf = (
  setup: Setup,
  { guide, params }: Blueprint,
  links: { readonly open: number; readonly opened: boolean },
  steps: Pick<SetupSummary, 'steps' | 'currentStep'>,
): SetupSummary => ({
  id: setup.id,
  customer: setup.customer,
  blueprintId: setup.blueprintId,
  blueprintVersion: setup.blueprintVersion,
  blueprintName: guide.describe(params).name,
  stage: stageOf(setup, links.opened),
  ...steps,
  createdAt: setup.createdAt,
  activeAt: setup.activeAt,
  openLinks: links.open,
});
