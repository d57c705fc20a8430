import { setTimeout as wait } from 'node:timers/promises';
import { fetch, type RequestInit, type Response } from 'undici';
import { z } from 'zod';
import { usualBounds } from '../bounds.ts';
import { askedBy, pathOf } from './asked.ts';
import { anywhere, publicOnly } from './egress.ts';
import type { SalesforceHosts } from './hosts.ts';
import { SalesforceRefusal } from './refusal.ts';

export interface OutgoingRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

interface Answer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** One call as it went; `error` is Salesforce's code or our name for what happened on the way. */
export interface CallRecord {
  readonly at: number;
  readonly method: string;
  readonly path: string;
  readonly asked: string[];
  readonly status: number | null;
  readonly error: string | null;
  readonly milliseconds: number;
  readonly counted: boolean;
}

export type Transport = (request: OutgoingRequest) => Promise<Answer>;

const bodyLimit = 5_000_000;
/** Answers worth a second try: the fault is passing and the call changes nothing. */
const passing = new Set([429, 502, 503, 504]);
const longestRetryAfter = 5_000;

const agents = { own: anywhere(), public: publicOnly() };

/** OAuth, identity and the list of versions do not count against the org's daily requests (A 8.1). */
const isCounted = (path: string): boolean => /^\/services\/(?:data\/v|Soap\/)/.test(path);

const compositeOfReads = z.object({ compositeRequest: z.array(z.object({ method: z.literal('GET') })) });
const isRead = (request: OutgoingRequest): boolean =>
  request.method === 'GET' ||
  (/\/composite$/.test(new URL(request.url).pathname) &&
    compositeOfReads.safeParse(JSON.parse(request.body ?? 'null')).success);

const readBody = async (response: Response): Promise<string> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > bodyLimit) throw new SalesforceRefusal({ reason: 'fault', code: 'ANSWER_TOO_LARGE' });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
};

const codeIn = (body: string): string | undefined =>
  /"(?:errorCode|error)"\s*:\s*"([A-Za-z_]{1,80})"/.exec(body)?.[1] ??
  /<faultcode>(?:\w+:)?([A-Z_]{1,80})<\/faultcode>/.exec(body)?.[1];

/** Milliseconds to wait before a second try; null where Salesforce asks for more patience than a reader has. */
const pauseBefore = (answer: Answer | undefined): number | null => {
  const seconds = answer?.headers['retry-after'];
  if (seconds === undefined || !/^\d{1,9}$/.test(seconds)) return 250 + Math.random() * 1750;
  const asked = Number(seconds) * 1000;
  return asked <= longestRetryAfter ? asked : null;
};

const late = (cause?: unknown): SalesforceRefusal =>
  new SalesforceRefusal({ reason: 'unreachable', code: 'NO_ANSWER_IN_TIME' }, cause);

const isOf = (code: string, error: unknown): boolean =>
  error instanceof SalesforceRefusal && error.failure.code === code;

/**
 * The only way to Salesforce. Checks the host before anything is sent, follows no redirect, bounds time and size over
 * the whole answer, accepts only the content types of the API, and tries a pure read once more.
 * jsforce's own transport does none of it: a body cut short ends the process there, and a redirect takes the token along.
 * @param onCall told of every call that was sent, answered or not.
 * @param deadline milliseconds for one call over headers and body, its second try included.
 * @param until ends everything that is under way, whatever time a single call has left.
 */
export const createTransport = (
  hosts: SalesforceHosts,
  onCall: (call: CallRecord) => void,
  { deadline = usualBounds.call, until }: { readonly deadline?: number; readonly until?: AbortSignal } = {},
): Transport => {
  const once = async (request: OutgoingRequest, signal: AbortSignal): Promise<Answer> => {
    // What is never sent is no call to be listed.
    if (signal.aborted) throw late();
    const { pathname } = new URL(request.url);
    const at = Date.now();
    const started = performance.now();
    const note = (status: number | null, error: string | null) =>
      onCall({
        at,
        method: request.method,
        path: pathOf(request.url),
        asked: [...askedBy(request)],
        status,
        error,
        milliseconds: Math.round(performance.now() - started),
        counted: isCounted(pathname),
      });
    let status: number | null = null;
    try {
      const init: RequestInit = {
        method: request.method,
        headers: request.headers,
        redirect: 'manual',
        signal,
        dispatcher: hosts.isOwn(request.url) ? agents.own : agents.public,
        ...(request.body === undefined ? {} : { body: request.body }),
      };
      const response = await fetch(request.url, init);
      status = response.status;
      if (status >= 300 && status < 400) {
        await response.body?.cancel();
        throw new SalesforceRefusal({ reason: 'unreachable', code: 'REDIRECTED' });
      }
      const body = await readBody(response);
      const headers = Object.fromEntries(response.headers);
      const type = headers['content-type'] ?? '';
      const wanted = pathname.includes('/services/Soap/')
        ? /^(?:text|application)\/xml\b/
        : /^application\/json\b/;
      // A page instead of data: maintenance, a login page, a proxy. Empty answers are fine only where nothing is said.
      if (
        status < 400 &&
        status !== 204 &&
        pathname !== '/services/oauth2/revoke' &&
        (!wanted.test(type) || body === '')
      )
        throw new SalesforceRefusal({ reason: 'unreachable', code: 'NOT_AN_API_ANSWER' });
      note(status, status >= 400 ? (codeIn(body) ?? `HTTP_${status}`) : null);
      return { statusCode: status, headers, body };
    } catch (error) {
      const refusal =
        error instanceof SalesforceRefusal
          ? error
          : signal.aborted
            ? late(error)
            : new SalesforceRefusal({ reason: 'unreachable', code: 'CONNECTION_LOST' }, error);
      note(status, refusal.failure.code ?? null);
      throw refusal;
    }
  };

  return async (request) => {
    if (!hosts.permits(request.url))
      throw new SalesforceRefusal({ reason: 'fault', code: 'HOST_NOT_PERMITTED' });
    const end = performance.now() + deadline;
    const bound = AbortSignal.timeout(deadline);
    const signal = until ? AbortSignal.any([bound, until]) : bound;
    /** Whether a second try is worth it; if so, after the pause. A pause that outlasts the deadline is not. */
    const mayTryAgain = async (answer?: Answer): Promise<boolean> => {
      const pause = isRead(request) ? pauseBefore(answer) : null;
      if (pause === null || performance.now() + pause >= end) return false;
      await wait(pause, undefined, { signal }).catch(() => undefined);
      return !signal.aborted;
    };
    /** The second try. Where time runs out for it, what the first one came to says more than that. */
    const onceMore = (first: () => Answer): Promise<Answer> =>
      once(request, signal).catch((error: unknown) => {
        if (isOf('NO_ANSWER_IN_TIME', error)) return first();
        throw error;
      });
    try {
      const answer = await once(request, signal);
      return passing.has(answer.statusCode) && (await mayTryAgain(answer)) ? onceMore(() => answer) : answer;
    } catch (error) {
      if (!isOf('CONNECTION_LOST', error) || !(await mayTryAgain())) throw error;
      return onceMore(() => {
        throw error;
      });
    }
  };
};
