import { readsOf } from '@orgready/guides/plan';
import { requiredAccess } from '@orgready/guides/requirements';
import type { Landing } from '@orgready/shared/contract/entities';
import { guideOf, integrationOf } from '../domain/material.ts';
import { stepsOf } from '../domain/steps-of.ts';
import type { Link } from '../storage/links.ts';
import type { Setup } from '../storage/setups.ts';
import type { Storage } from '../storage/storage.ts';
import { wordsOf } from './words.ts';

/** What a link alone shows: who asks, for what, and the plan. Nothing in it comes from any org. */
export const landingOf = async (storage: Storage, setup: Setup, link: Link): Promise<Landing> => {
  const integration = await integrationOf(storage, setup);
  const guide = guideOf(setup);
  const words = wordsOf(guide, 'en', integration, setup.customer);
  const steps = stepsOf(setup, integration);
  return {
    customer: setup.customer,
    vendor: integration.vendor,
    integration: { name: integration.name, purpose: integration.purpose },
    steps: steps.map((step) => ({ id: step.id, title: words.line(step.title) })),
    needs: requiredAccess(integration),
    // Different reads may be said in the same words.
    reads: [...new Set(readsOf(steps.flatMap((step) => step.checks)).map((key) => words.line(key)))],
    minutes: guide.minutes,
    expiresAt: link.expiresAt,
  };
};
