import { apiAccessCheck } from '@orgready/guides/checks/api-access';
import type { EngineKey } from '@orgready/guides/locales/en';
import type { AnyCheck, Message, Verdict } from '@orgready/guides/model/check';
import type { Fact, Failure } from '@orgready/guides/model/fact';
import type { SetupContext } from '@orgready/guides/model/setup-context';
import { settle } from '@orgready/guides/propagation';
import type { Readings } from '@orgready/guides/readings';
import { lacksFor, lacksForCheck, refusesApi, waitsForOwn } from './lacks.ts';

/** The code of a call that SOAP would refuse, because the org issues its tokens in JWT format (A 5.5). */
const jwtRefused = 'JWT_TOKEN_NOT_FOR_SOAP';

/** One cause, one remedy: where the API refuses, the check of the API itself says who can act. */
const waitsForApi: Verdict<EngineKey> = {
  outcome: 'cantTell',
  reason: 'not-yet',
  message: { key: 'reason.waits-for-api' },
  act: { kind: 'step-of', label: { key: 'act.step', params: { step: '' } }, check: apiAccessCheck.id },
};

/**
 * Returns what the reader does about what cannot be read. What the reader lacks, and an ended sign-in, the page shows once for
 * all checks with who can act; a check gives no advice of its own then.
 */
const remedyFor = (
  reason: Failure['reason'],
  lacks: readonly string[],
  attestable: boolean,
): { readonly remedy?: Message<EngineKey> } => {
  const isWaited = lacks.length > 0;
  const look = { remedy: { key: 'remedy.not-readable-by-api' } } as const;
  switch (reason) {
    case 'signed-out':
    // The page leads to the step that is open.
    case 'not-yet':
      return {};
    case 'no-access':
      if (isWaited) return {};
      return attestable ? look : { remedy: { key: 'remedy.unexplained' } };
    case 'not-readable-by-api':
      if (attestable) return look;
      return isWaited ? {} : { remedy: { key: 'remedy.unexplained' } };
    default:
      return { remedy: { key: `remedy.${reason}` } };
  }
};

/** The page shows minutes: at the full minute the pause is over. */
const minute = 60_000;

const reasonOf = (
  { reason, code, until, ownLimit, withoutApi }: Failure,
  lacks: readonly string[],
): Message<EngineKey> => {
  if (until !== undefined)
    return { key: 'reason.paused', params: { until: Math.ceil(until / minute) * minute } };
  if (ownLimit !== undefined) return { key: 'reason.own-limit', params: { limit: ownLimit } };
  if (withoutApi) return { key: 'reason.without-api' };
  if (code === jwtRefused) return { key: 'reason.jwt-token' };
  // Salesforce gives no other reason for an object or a column that it does not show (A 8.2).
  if (reason === 'not-readable-by-api' && code !== undefined) return { key: 'reason.not-there-or-hidden' };
  return { key: reason === 'no-access' && lacks.length === 0 ? 'reason.refused' : `reason.${reason}` };
};

/** Returns why an outcome is unknown, and what would make it known. */
const cannotTell = (failure: Failure, lacks: readonly string[], attestable: boolean): Verdict<EngineKey> => ({
  outcome: 'cantTell',
  reason: failure.reason,
  message: reasonOf(failure, lacks),
  ...(failure.until === undefined
    ? failure.withoutApi && !attestable
      ? {}
      : remedyFor(failure.reason, lacks, attestable)
    : { remedy: { key: 'remedy.paused' } }),
  ...(lacks.length > 0 ? { lacks } : {}),
  ...(failure.code === undefined && failure.detail === undefined
    ? {}
    : {
        refusal: {
          ...(failure.code === undefined ? {} : { code: failure.code }),
          ...(failure.detail === undefined ? {} : { detail: failure.detail }),
        },
      }),
});

/** Returns an undecided verdict of a check, in the engine's words where it has none of its own. */
const inWords = (
  verdict: Verdict & { readonly outcome: 'cantTell' },
  found: readonly string[],
  attestable: boolean,
): Verdict => {
  const { reason } = verdict;
  const isHidden = reason === 'no-access' || reason === 'not-readable-by-api';
  const { remedy, lacks = isHidden ? found : [], ...rest } = verdict;
  // What the reader lacks is shown once for all checks.
  const isOwn = remedy !== undefined && !(reason === 'no-access' && lacks.length > 0);
  return {
    ...rest,
    message: verdict.message ?? { key: `reason.${reason}` },
    ...(isOwn ? { remedy } : remedyFor(reason, lacks, attestable)),
    ...(lacks.length > 0 ? { lacks } : {}),
  };
};

/** Whether all facts of a check have been tried, read or not, and what explains a refusal is known. */
export const isDecidable = (check: AnyCheck, readings: Readings): boolean =>
  Object.values<Fact<unknown>>(check.needs).every((fact) => readings.has(fact)) &&
  !waitsForOwn(check, readings);

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
      if (refusesApi(failure, readings)) return waitsForApi;
      return cannotTell(failure, lacksFor([fact], readings), check.statement !== undefined);
    }
  }
  try {
    const verdict = settle(check.evaluate(values, setup), check, readings, setup);
    return verdict.outcome === 'cantTell'
      ? inWords(verdict, lacksForCheck(check, readings), check.statement !== undefined)
      : verdict;
  } catch (error) {
    report(error);
    return cannotTell({ reason: 'fault' }, [], false);
  }
};
