import { looksDue, nextLookAfter } from '@orgready/shared/document/looks';
import type { Storage } from '../storage/storage.ts';

/** A browser's clock may be ahead of ours. */
const early = 20_000;
const hour = 60 * 60_000;

/** Returns when the newest change began that a step waits for, as it was found; undefined if that is not known. */
const changeOf = async (
  { findings }: Pick<Storage, 'findings'>,
  setupId: string,
  step: string,
): Promise<number | undefined> => {
  const found = [...(await findings.latest(setupId)).values()].flatMap(({ stepId, verdict }) =>
    stepId === step && verdict.outcome === 'cantTell' && verdict.reason === 'propagating'
      ? (verdict.since ?? [])
      : [],
  );
  return found.length === 0 ? undefined : Math.max(...found);
};

/**
 * Counts a look of a page by itself at a step: six for a change at most, each at its time. Returns null if it may look now, or
 * the seconds after which it may; there is none without a change whose time is known.
 */
export const takeLook = async (
  storage: Pick<Storage, 'findings' | 'attemptLimits'>,
  setupId: string,
  step: string | null,
  now: number,
): Promise<number | null> => {
  const since = step === null ? undefined : await changeOf(storage, setupId, step);
  if (since === undefined) return hour / 1000;
  const due = looksDue(since, now + early);
  if (await storage.attemptLimits.takeOneOf(`look:${setupId}`, due, since, since + hour)) return null;
  return Math.ceil(((nextLookAfter(since, now + early) ?? now + hour) - now) / 1000);
};
