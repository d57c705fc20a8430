import type { Topic } from '@orgready/guides/explain/cause';
import { codeToRemember, type Explained } from '@orgready/guides/explain/explain';
import { blueprintOf } from '../domain/blueprint.ts';
import { stepsFixing } from '../domain/steps-fixing.ts';
import type { NewApiCall } from '../storage/api-calls.ts';
import type { Actor } from '../storage/events.ts';
import type { Transaction } from '../storage/storage.ts';
import type { Execute } from './command.ts';

/** A code that may be part of an address of ours: Salesforce's own are words and underscores. */
export const safeCode = (code: string): string => (/^[A-Za-z_]{1,80}$/.test(code) ? code : 'unknown_error');

/** The topics whose steps can be judged by a refusal, without an org. */
const judgedByRefusal: ReadonlySet<Topic | undefined> = new Set([
  'install',
  'sign-in',
  'app-policies',
  'app-blocked',
  'app-approval',
]);

/**
 * Remembers what Salesforce refused. The event names the step that can be judged by it without an org:
 * an app that is "not found" is one that is not installed, where the guide has a step for that.
 * @param finish what else ends with it, in the same transaction.
 */
export const refuseSignIn = (
  execute: Execute,
  actor: Actor,
  setupId: string,
  explained: Explained,
  calls: readonly NewApiCall[] = [],
  finish: (tx: Transaction) => Promise<unknown> = async () => undefined,
): Promise<void> =>
  execute(actor, async (tx, now, guides) => {
    const setup = await tx.setups.lock(setupId);
    if (!setup) return { events: [], result: undefined };
    await finish(tx);
    const blueprint = await blueprintOf({ storage: tx, guides }, setup);
    const fixedIn = blueprint.guide.fixedIn?.(blueprint.params) ?? {};
    const topic = explained.cause?.topics.find((one) => fixedIn[one] !== undefined);
    const meaning =
      explained.cause?.appIsAbsent && topic === 'install'
        ? 'OAUTH_EC_APP_NOT_FOUND'
        : safeCode(codeToRemember(explained)).toUpperCase();
    await tx.setups.recordSignInRefusal(setupId, meaning, now);
    await tx.apiCalls.record(calls);
    // A verified setup knows more than an attempt to sign in to some org.
    const [step] =
      setup.orgId === null && topic !== undefined && judgedByRefusal.has(topic)
        ? stepsFixing([topic], setup, blueprint)
        : [];
    const detail = { code: meaning, step: step ?? null };
    return { events: [{ kind: 'sign-in-refused', setupId, detail }], result: undefined };
  });
