import { setTimeout as wait } from 'node:timers/promises';
import { fetch, type RequestInit, type Response } from 'undici';
import { askedBy } from './asked.ts';
import { anywhere, publicOnly } from './egress.ts';
import type { SalesforceHosts } from './hosts.ts';
import { SalesforceRefusal } from './refusal.ts';

export interface OutgoingRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

export interface Answer {
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

/** Milliseconds over headers and body, retry included. */
const deadline = 10_000;
const bodyLimit = 5_000_000;
/** Answers worth a second try: the fault is passing and the call changes nothing. */
const passing = new Set([429, 502, 503, 504]);
const longestRetryAfter = 5_000;

const agents = { own: anywhere(), public: publicOnly() };

/** OAuth, identity and the list of versions do not count against the org's daily requests (A 8.1). */
const isCounted = (path: string): boolean => /^\/services\/(?:data\/v|Soap\/)/.test(path);

const isRead = (request: OutgoingRequest): boolean =>
  request.method === 'GET' ||
  (/\/composite$/.test(new URL(request.url).pathname) &&
    !/"method"\s*:\s*"(?!GET")/.test(request.body ?? ''));

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

/**
 * The only way to Salesforce. Checks the host before anything is sent, follows no redirect, bounds time and size over
 * the whole answer, accepts only the content types of the API, and tries a pure read once more.
 * jsforce's own transport does none of it: a body cut short ends the process there, and a redirect takes the token along.
 * @param onCall told of every call, answered or not.
 * @param until ends everything that is under way, whatever time a single call has left.
 */
export const createTransport = (
  hosts: SalesforceHosts,
  onCall: (call: CallRecord) => void,
  until?: AbortSignal,
): Transport => {
  const once = async (request: OutgoingRequest, signal: AbortSignal): Promise<Answer> => {
    const { pathname } = new URL(request.url);
    const at = Date.now();
    const started = performance.now();
    const note = (status: number | null, error: string | null) =>
      onCall({
        at,
        method: request.method,
        path: pathname,
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
          : new SalesforceRefusal(
              { reason: 'unreachable', code: signal.aborted ? 'NO_ANSWER_IN_TIME' : 'CONNECTION_LOST' },
              error,
            );
      note(status, refusal.failure.code ?? null);
      throw refusal;
    }
  };

  return async (request) => {
    if (!hosts.permits(request.url))
      throw new SalesforceRefusal({ reason: 'fault', code: 'HOST_NOT_PERMITTED' });
    const bound = AbortSignal.timeout(deadline);
    const signal = until ? AbortSignal.any([bound, until]) : bound;
    const retryIn = (answer?: Answer): number => {
      const asked = Number(answer?.headers['retry-after']) * 1000;
      return Number.isFinite(asked) && asked >= 0
        ? Math.min(asked, longestRetryAfter)
        : 250 + Math.random() * 1750;
    };
    const again = async (pause: number): Promise<Answer> => {
      await wait(pause, undefined, { signal }).catch(() => undefined);
      return once(request, signal);
    };
    try {
      const answer = await once(request, signal);
      return passing.has(answer.statusCode) && isRead(request) ? await again(retryIn(answer)) : answer;
    } catch (error) {
      if (
        error instanceof SalesforceRefusal &&
        error.failure.code === 'CONNECTION_LOST' &&
        isRead(request) &&
        !signal.aborted
      )
        return again(retryIn());
      throw error;
    }
  };
};
