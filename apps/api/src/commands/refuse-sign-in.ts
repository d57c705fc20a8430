import { explainRefusal } from '@orgready/guides/sign-in-refusals';
import { blueprintOf } from '../domain/blueprint.ts';
import { stepsOf } from '../domain/steps-of.ts';
import type { NewApiCall } from '../storage/api-calls.ts';
import type { Actor } from '../storage/events.ts';
import type { Execute } from './command.ts';

/** A code that may be part of an address of ours: Salesforce's own are words and underscores. */
export const safeCode = (code: string): string => (/^[A-Za-z_]{1,80}$/.test(code) ? code : 'unknown_error');

/**
 * Remembers what Salesforce refused. The event names the step that can be judged by it without an org:
 * an app that is "not found" is one that is not installed, where the guide has a step for that.
 */
export const refuseSignIn = (
  execute: Execute,
  actor: Actor,
  setupId: string,
  { code, description }: { readonly code: string; readonly description: string },
  calls: readonly NewApiCall[] = [],
): Promise<void> =>
  execute(actor, async (tx, now, guides) => {
    const setup = await tx.setups.lock(setupId);
    if (!setup) return { events: [], result: undefined };
    const { refusal } = explainRefusal(code, description);
    const blueprint = await blueprintOf({ storage: tx, guides }, setup);
    const fixedIn = blueprint.guide.refusals?.(blueprint.params)[refusal.id];
    const meaning =
      refusal.appIsAbsent && fixedIn !== undefined ? 'OAUTH_EC_APP_NOT_FOUND' : safeCode(code).toUpperCase();
    await tx.setups.recordSignInRefusal(setupId, meaning, now);
    await tx.apiCalls.record(calls);
    // A verified setup knows more than an attempt to sign in to some org.
    const step =
      setup.orgId === null ? stepsOf(setup, blueprint).find(({ id }) => id === fixedIn)?.id : undefined;
    const detail = { code: meaning, step: step ?? null };
    return { events: [{ kind: 'sign-in-refused', setupId, detail }], result: undefined };
  });
