import { readsOf } from '@orgready/guides/plan';
import type { Landing } from '@orgready/shared/contract/entities';
import { createTranslator } from '@orgready/shared/language/translator';
import type { Link } from '../storage/links.ts';
import type { Setup } from '../storage/setups.ts';
import type { Aggregates } from '../storage/storage.ts';
import { guideOf, integrationOf, stepsOf } from './guide-of.ts';
import { namesIn } from './names.ts';

/** What a link alone shows: who asks, for what, and the plan. Nothing in it comes from any org. */
export const landingOf = async (
  storage: Pick<Aggregates, 'integrations'>,
  setup: Setup,
  link: Link,
): Promise<Landing> => {
  const integration = await integrationOf(storage, setup);
  const guide = guideOf(setup);
  const steps = stepsOf(setup, integration);
  const translator = createTranslator(guide.locales.en, 'en');
  const names = namesIn(integration, setup.customer);
  return {
    customer: setup.customer,
    vendor: integration.vendor,
    integration: { name: integration.name, purpose: integration.purpose },
    steps: steps.map((step) => ({ id: step.id, title: translator.line(step.title, names) })),
    reads: readsOf(steps.flatMap((step) => step.checks)).map((key) => translator.line(key, names)),
    minutes: guide.minutes,
    expiresAt: link.expiresAt,
  };
};
