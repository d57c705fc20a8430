import type { Integration, IntegrationSummary } from '@orgready/shared/contract/entities';
import type { Actor } from '../storage/events.ts';
import type { Execute } from './command.ts';

/** Keeps an integration, and seals the secret of its app. */
export const createIntegration = (
  execute: Execute,
  actor: Actor,
  integration: Integration,
  consumerSecret: string | null,
): Promise<IntegrationSummary> =>
  execute(actor, async (tx, now) => {
    const made = await tx.integrations.create(integration, consumerSecret, now);
    const detail = { integration: made.id };
    return { events: [{ kind: 'integration-created', setupId: null, detail }], result: made };
  });
