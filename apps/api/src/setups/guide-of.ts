import { guides } from '@orgready/guides';
import type { Guide } from '@orgready/guides/model/guide';
import { applicableSteps } from '@orgready/guides/plan';
import type { Integration } from '@orgready/shared/contract/entities';
import type { Setup } from '../storage/setups.ts';
import type { Aggregates } from '../storage/storage.ts';

export const guideOf = (setup: Pick<Setup, 'guide'>): Guide => {
  const guide = guides.find((one) => one.id === setup.guide);
  if (!guide) throw new Error(`No guide is called "${setup.guide}"`);
  return guide;
};

export const integrationOf = async (
  storage: Pick<Aggregates, 'integrations'>,
  setup: Setup,
): Promise<Integration> => {
  const summary = await storage.integrations.find(setup.integrationId);
  if (!summary) throw new Error(`Setup ${setup.id} has no integration`);
  return summary.integration;
};

/** The guide's steps that apply with the answers given so far. */
export const stepsOf = (setup: Setup, integration: Integration) =>
  applicableSteps(guideOf(setup), { integration, answers: setup.answers });
