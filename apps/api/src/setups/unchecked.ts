import { createTranslator } from '@orgready/shared/language/translator';
import type { Setup } from '../storage/setups.ts';
import type { Aggregates } from '../storage/storage.ts';
import { guideOf, integrationOf, stepsOf } from './guide-of.ts';
import { namesIn } from './names.ts';
import type { StepsSummary } from './summary.ts';

/** The steps of a setup before anything was looked at. */
export const unchecked = async (
  storage: Pick<Aggregates, 'integrations'>,
  setup: Setup,
): Promise<StepsSummary> => {
  const integration = await integrationOf(storage, setup);
  const translator = createTranslator(guideOf(setup).locales.en, 'en');
  const names = namesIn(integration, setup.customer);
  const steps = stepsOf(setup, integration).map((step) => ({
    id: step.id,
    name: translator.line(step.name, names),
    status: 'unchecked' as const,
  }));
  return { steps, currentStep: steps[0]?.id ?? null };
};
