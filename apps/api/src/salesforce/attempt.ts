import { fetch, type Response } from 'undici';
import { traceCall } from '../tracing/trace-call.ts';
import { askedBy, pathOf } from './asked.ts';
import type { Answer, CallRecord, OutgoingRequest } from './call.ts';
import { anywhere, publicOnly } from './egress.ts';
import type { SalesforceHosts } from './hosts.ts';
import { SalesforceRefusal } from './refusal.ts';

/** What an org has of its data and metadata, and what all others answer: tokens, an identity, a list of versions. */
const bodyLimits = { data: 5_000_000, other: 250_000 };
/** Where in a refusal its code is looked for. */
const refusalLength = 20_000;

const agents = { own: anywhere(), public: publicOnly() };

/** OAuth, identity and the list of versions do not count against the org's daily requests (A 8.1). */
const isCounted = (path: string): boolean => /^\/services\/(?:data\/v|Soap\/)/.test(path);

const readBody = async (response: Response, bodyLimit: number): Promise<string> => {
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

const late = (cause?: unknown): SalesforceRefusal =>
  new SalesforceRefusal({ reason: 'unreachable', code: 'NO_ANSWER_IN_TIME' }, cause);

/**
 * Whether this is a page instead of data: maintenance, a login page, a proxy. An empty answer is fine only from
 * resources that return nothing.
 */
const isPage = (pathname: string, { statusCode, headers, body }: Answer): boolean => {
  if (statusCode >= 400 || statusCode === 204 || pathname === '/services/oauth2/revoke') return false;
  const wanted = pathname.includes('/services/Soap/')
    ? /^(?:text|application)\/xml\b/
    : /^application\/json\b/;
  return !wanted.test(headers['content-type'] ?? '') || body === '';
};

const refusalOf = (error: unknown, signal: AbortSignal): SalesforceRefusal => {
  if (error instanceof SalesforceRefusal) return error;
  return signal.aborted
    ? late(error)
    : new SalesforceRefusal({ reason: 'unreachable', code: 'CONNECTION_LOST' }, error);
};

/** Sends a request a single time. Reports the call to `onCall`, answered or not; a call never sent is not reported. */
export const sendOnce = async (
  hosts: SalesforceHosts,
  request: OutgoingRequest,
  signal: AbortSignal,
  onCall: (call: CallRecord) => void,
): Promise<Answer> => {
  if (signal.aborted) throw late();
  const { pathname } = new URL(request.url);
  const at = Date.now();
  const started = performance.now();
  const endSpan = traceCall(request);
  const report = (status: number | null, error: string | null) => {
    endSpan(status, error);
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
  };
  let status: number | null = null;
  try {
    const response = await fetch(request.url, {
      method: request.method,
      headers: request.headers,
      redirect: 'manual',
      signal,
      dispatcher: hosts.isOwn(request.url) ? agents.own : agents.public,
      ...(request.body === undefined ? {} : { body: request.body }),
    });
    status = response.status;
    if (status >= 300 && status < 400) {
      await response.body?.cancel();
      throw new SalesforceRefusal({ reason: 'unreachable', code: 'REDIRECTED' });
    }
    const body = await readBody(response, isCounted(pathname) ? bodyLimits.data : bodyLimits.other);
    const answer = { statusCode: status, headers: Object.fromEntries(response.headers), body };
    if (isPage(pathname, answer))
      throw new SalesforceRefusal({ reason: 'unreachable', code: 'NOT_AN_API_ANSWER' });
    report(status, status >= 400 ? (codeIn(body.slice(0, refusalLength)) ?? `HTTP_${status}`) : null);
    return answer;
  } catch (error) {
    const refusal = refusalOf(error, signal);
    report(status, refusal.failure.code ?? null);
    throw refusal;
  }
};
