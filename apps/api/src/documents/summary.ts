import type { Integration, SetupSummary } from '@orgready/shared/contract/entities';
import type { Setup } from '../storage/setups.ts';

const stageOf = (setup: Setup, opened: boolean): SetupSummary['stage'] => {
  if (setup.doneAt !== null) return 'done';
  if (setup.orgId !== null || Object.keys(setup.answers).length > 0) return 'in-progress';
  return opened ? 'opened' : 'not-opened';
};

export const summaryOf = (
  setup: Setup,
  integration: Integration,
  links: { readonly open: number; readonly opened: boolean },
  steps: Pick<SetupSummary, 'steps' | 'currentStep'>,
): SetupSummary => ({
  id: setup.id,
  customer: setup.customer,
  integrationId: setup.integrationId,
  integrationName: integration.name,
  stage: stageOf(setup, links.opened),
  ...steps,
  createdAt: setup.createdAt,
  activeAt: setup.activeAt,
  openLinks: links.open,
});
