import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { Bounds } from '../bounds.ts';
import { sendOnce } from './attempt.ts';
import type { Answer, CallRecord, OutgoingRequest } from './call.ts';
import type { SalesforceHosts } from './hosts.ts';
import { SalesforceRefusal } from './refusal.ts';
import { retryAfterOf } from './retry-after.ts';

export type Transport = (request: OutgoingRequest) => Promise<Answer>;

/** Answers worth a second try: the fault is passing and the call changes nothing. */
const passing = new Set([429, 502, 503, 504]);

const compositeOfReads = z.object({ compositeRequest: z.array(z.object({ method: z.literal('GET') })) });
const isRead = (request: OutgoingRequest): boolean =>
  request.method === 'GET' ||
  (/\/composite$/.test(new URL(request.url).pathname) &&
    compositeOfReads.safeParse(JSON.parse(request.body ?? 'null')).success);

/** What Salesforce asks for is not waited for any longer than this, in milliseconds. */
const longest = 5_000;

/** Returns the milliseconds to wait before a second try; null if Salesforce asks for a longer wait than a reader has. */
const pauseBefore = (asked: number | undefined, retryPause: number): number | null => {
  // Not all readers of an org come back at once.
  if (asked === undefined) return retryPause * (1 / 8 + (Math.random() * 7) / 8);
  return asked > longest ? null : asked;
};

const isOf = (code: string, error: unknown): boolean =>
  error instanceof SalesforceRefusal && error.failure.code === code;

/**
 * Returns the only way to Salesforce. It checks the host before anything is sent, follows no redirect, bounds time and
 * size over the whole answer, accepts only the content types of the API, and tries a pure read once more.
 * jsforce's own transport does none of it: a body cut short ends the process there, and a redirect takes the token along.
 * @param onCall receives every call that was sent, answered or not.
 * @param until ends everything that is under way, whatever time a single call has left.
 * @param onPause receives how long Salesforce asks to send nothing more, in milliseconds.
 */
export const createTransport = (
  hosts: SalesforceHosts,
  onCall: (call: CallRecord) => void,
  bounds: Pick<Bounds, 'call' | 'retryPause'>,
  {
    until,
    onPause,
  }: { readonly until?: AbortSignal; readonly onPause?: (asked: number) => Promise<void> } = {},
): Transport => {
  return async (request) => {
    if (!hosts.permits(request.url))
      throw new SalesforceRefusal({ reason: 'fault', code: 'HOST_NOT_PERMITTED' });
    const end = performance.now() + bounds.call;
    const timeOut = AbortSignal.timeout(bounds.call);
    const signal = until ? AbortSignal.any([timeOut, until]) : timeOut;
    /** Whether a second try is worth it; if so, after the pause. A pause that outlasts the deadline is not. */
    const canTryAgain = async (asked?: number): Promise<boolean> => {
      const pause = isRead(request) ? pauseBefore(asked, bounds.retryPause) : null;
      if (pause === null || performance.now() + pause >= end) return false;
      await wait(pause, undefined, { signal }).catch(() => undefined);
      return !signal.aborted;
    };
    /** Sends once; what Salesforce asks of one request, all others heed too. */
    const send = async (): Promise<{ readonly answer: Answer; readonly asked: number | undefined }> => {
      const answer = await sendOnce(hosts, request, signal, onCall);
      const asked = passing.has(answer.statusCode) ? retryAfterOf(answer.headers, Date.now()) : undefined;
      if (asked !== undefined) await onPause?.(asked);
      return { answer, asked };
    };
    /** Tries again. If time runs out for it, the outcome of the first try explains more than the time-out does. */
    const tryAgain = async (first: () => Answer): Promise<Answer> => {
      try {
        return (await send()).answer;
      } catch (error) {
        if (isOf('NO_ANSWER_IN_TIME', error)) return first();
        throw error;
      }
    };
    try {
      const { answer, asked } = await send();
      return passing.has(answer.statusCode) && (await canTryAgain(asked)) ? tryAgain(() => answer) : answer;
    } catch (error) {
      if (!isOf('CONNECTION_LOST', error) || !(await canTryAgain())) throw error;
      return tryAgain(() => {
        throw error;
      });
    }
  };
};
