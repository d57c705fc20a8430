import type { Integration, SetupSummary } from '@orgready/shared/contract/entities';
import type { Setup } from '../storage/setups.ts';

/** What the staff list says about the steps of a setup. */
export interface StepsSummary {
  readonly steps: SetupSummary['steps'];
  /** The first step that still needs something; null when none does. */
  readonly currentStep: string | null;
}

const stageOf = (setup: Setup, opened: boolean): SetupSummary['stage'] => {
  if (setup.doneAt !== null) return 'done';
  if (setup.orgId !== null || Object.keys(setup.answers).length > 0) return 'in-progress';
  return opened ? 'opened' : 'not-opened';
};

export const summaryOf = (
  setup: Setup,
  integration: Integration,
  links: { readonly open: number; readonly opened: boolean },
  steps: StepsSummary,
): SetupSummary => ({
  id: setup.id,
  customer: setup.customer,
  integrationId: setup.integrationId,
  integrationName: integration.name,
  stage: stageOf(setup, links.opened),
  steps: steps.steps,
  currentStep: setup.doneAt === null ? steps.currentStep : null,
  createdAt: setup.createdAt,
  activeAt: setup.activeAt,
  openLinks: links.open,
});
