import { apiAccessCheck } from '@orgready/guides/checks/api-access';
import { apiRefusals } from '@orgready/guides/facts/api-access';
import type { EngineKey } from '@orgready/guides/locales/en';
import type { AnyCheck, Message, Verdict } from '@orgready/guides/model/check';
import type { Fact, Failure } from '@orgready/guides/model/fact';
import type { SetupContext } from '@orgready/guides/model/setup-context';
import { permissionLabels } from '@orgready/guides/permission-labels';
import type { Readings } from '@orgready/guides/readings';

/** Permissions whose lack can explain why a fact was refused: those of the refused reads it rests on. */
const permissionsFor = (fact: Fact<unknown>, readings: Readings): readonly string[] => {
  const found = new Set<string>();
  const visit = (one: Fact<unknown>): void => {
    if (one.kind === 'read' && readings.get(one)?.state === 'failed')
      for (const permission of one.requires) found.add(permissionLabels[permission]);
    for (const earlier of one.after) visit(earlier);
  };
  visit(fact);
  return [...found];
};

/** One cause, one remedy: where the API refuses, the check of the API itself says who can act. */
const waitsForApi: Verdict<EngineKey> = {
  outcome: 'cantTell',
  reason: 'not-yet',
  message: { key: 'reason.waits-for-api' },
  act: { kind: 'step-of', label: { key: 'act.step', params: { step: '' } }, check: apiAccessCheck.id },
};

/** Returns why an outcome is unknown, and what would make it known. */
const cannotTell = (
  failure: Failure,
  permissions: readonly string[],
  attestable: boolean,
): Verdict<EngineKey> => ({
  outcome: 'cantTell',
  reason: failure.reason,
  // Salesforce gives no other reason for an object or a column that it does not show (A 8.2).
  message: {
    key:
      failure.reason === 'not-readable-by-api' && failure.code !== undefined
        ? 'reason.not-there-or-hidden'
        : `reason.${failure.reason}`,
  },
  remedy:
    failure.reason === 'no-access'
      ? permissions.length > 0
        ? {
            key: attestable ? 'remedy.no-access' : 'remedy.no-access-only',
            params: { permissions },
          }
        : { key: attestable ? 'remedy.no-access-unknown' : 'remedy.administrator' }
      : failure.reason === 'not-readable-by-api' && !attestable
        ? { key: 'remedy.administrator' }
        : { key: `remedy.${failure.reason}` },
  ...(failure.code === undefined && failure.detail === undefined
    ? {}
    : {
        refusal: {
          ...(failure.code === undefined ? {} : { code: failure.code }),
          ...(failure.detail === undefined ? {} : { detail: failure.detail }),
        },
      }),
});

/** Whether all facts of a check have been tried, read or not. */
export const isDecidable = (check: AnyCheck, readings: Readings): boolean =>
  Object.values<Fact<unknown>>(check.needs).every((fact) => readings.has(fact));

/**
 * The verdict of one check. `evaluate` is called only when every fact it needs was read; anything less is `cantTell`.
 * Undefined while a fact waits for an answer of the admin: the check then stays untested.
 * A check that throws is our mistake: it becomes `cantTell: fault`, is reported, and holds nothing else up.
 */
export const judge = (
  check: AnyCheck,
  readings: Readings,
  setup: SetupContext,
  report: (error: unknown) => void,
): Verdict | undefined => {
  const needs = Object.entries<Fact<unknown>>(check.needs);
  if (needs.some(([, fact]) => readings.get(fact)?.state === 'unasked')) return undefined;
  const values: Record<string, unknown> = {};
  for (const [name, fact] of needs) {
    const reading = readings.get(fact);
    if (reading?.state === 'read') values[name] = reading.value;
    else {
      const failure: Failure = reading?.state === 'failed' ? reading.failure : { reason: 'fault' };
      if (apiRefusals[failure.code ?? ''] !== undefined) return waitsForApi;
      return cannotTell(failure, permissionsFor(fact, readings), check.statement !== undefined);
    }
  }
  try {
    const verdict = check.evaluate(values, setup);
    if (verdict.outcome !== 'cantTell') return verdict;
    const message: Message<EngineKey> = { key: `reason.${verdict.reason}` };
    const remedy: Message<EngineKey> = { key: `remedy.${verdict.reason}` };
    return { ...verdict, message: verdict.message ?? message, remedy: verdict.remedy ?? remedy };
  } catch (error) {
    report(error);
    return cannotTell({ reason: 'fault' }, [], false);
  }
};
