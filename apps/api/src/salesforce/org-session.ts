import { PassThrough } from 'node:stream';
import type { Connection } from 'jsforce';
// Only what is used of it: the rest, such as streaming and bulk jobs, takes memory and time at the start.
import jsforce from 'jsforce/lib/core.js';
import 'jsforce/lib/api/metadata.js';
import { z } from 'zod';
import type { OutgoingRequest } from './call.ts';
import { withoutDelay } from './large-answers.ts';
import { failureOf, failureOfBody, SalesforceRefusal } from './refusal.ts';
import { restFirst } from './rest-first.ts';
import type { Transport } from './transport.ts';

/** What one subrequest of a composite, or one call, came back with. */
export interface PartAnswer {
  readonly status: number;
  readonly body: unknown;
}

/**
 * An org through one person's sign-in, read only: there is no method that writes.
 * Every method throws `SalesforceRefusal` and nothing else.
 */
export interface OrgSession {
  /** `/services/data/v66.0` */
  readonly root: string;
  /** Requests of the last 24 hours as last reported by the org; undefined before the first answer. */
  usage(): { used: number; max: number } | undefined;
  /** A path of the org's own origin. */
  get(path: string): Promise<unknown>;
  /** At most 25 GETs in one call, at most 5 of them queries; answers in the order asked. */
  composite(root: 'data' | 'tooling', urls: readonly string[]): Promise<readonly PartAnswer[]>;
  /** At most 3 types in one call. */
  listMetadata(types: readonly string[]): Promise<readonly { readonly type: string }[]>;
  /** At most 10 names in one call; components that are not there are left out. */
  readMetadata(type: string, fullNames: readonly string[]): Promise<readonly object[]>;
}

const compositeShape = z.object({
  compositeResponse: z.array(
    z.object({ body: z.unknown(), httpStatusCode: z.number(), referenceId: z.string() }),
  ),
});
const filesShape = z.array(z.looseObject({ type: z.string(), fullName: z.string() }));
const componentsShape = z.array(z.looseObject({ fullName: z.string() }));

/** JWT access tokens are not accepted by SOAP (A 5.5); jsforce would throw its own text. */
const isJwt = (token: string): boolean => /^eyJ[\w-]*\.[\w-]+\.[\w-]+$/.test(token);

const safeJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** jsforce's errors of SOAP carry Salesforce's code as `errorCode`, and `ERROR_HTTP_503` where the body had none. */
const refusalOf = (error: unknown): SalesforceRefusal => {
  if (error instanceof SalesforceRefusal) return error;
  const { errorCode, message } = (error ?? {}) as { errorCode?: unknown; message?: unknown };
  if (typeof errorCode !== 'string') return new SalesforceRefusal({ reason: 'fault' }, error);
  const code = errorCode.replace(/^sf:/, '');
  const status = Number(/^ERROR_HTTP_(\d{3})$/.exec(code)?.[1] ?? 400);
  return new SalesforceRefusal(
    failureOf(
      status,
      /^ERROR_HTTP_/.test(code) ? undefined : code,
      typeof message === 'string' ? message : undefined,
    ),
    error,
  );
};

const parsed = <T>(shape: z.ZodType<T>, answer: unknown): T => {
  const result = shape.safeParse(answer);
  if (!result.success)
    throw new SalesforceRefusal({ reason: 'fault', code: 'UNEXPECTED_ANSWER' }, result.error);
  return result.data;
};

interface OrgAccess {
  readonly instanceUrl: string;
  readonly accessToken: string;
  readonly apiVersion: string;
}

/** Returns jsforce's connection with our transport in place of its own. Sends nothing yet. */
const connectThrough = (transport: Transport, access: OrgAccess): Connection => {
  // jsforce's default version is 50.0: too old for everything here.
  const connection = new jsforce.Connection({
    instanceUrl: access.instanceUrl,
    accessToken: access.accessToken,
    version: access.apiVersion,
  });
  const send = async (request: OutgoingRequest) => {
    const answer = await withoutDelay(await transport(request));
    // An org that repeats our token in its answer must not have it stored and shown.
    const body = answer.body.replaceAll(access.accessToken, '[token]');
    // jsforce forgets the status of a refusal that has a code, and only the status explains an unknown code.
    if (answer.statusCode >= 400 && !request.url.includes('/services/Soap/'))
      throw new SalesforceRefusal(failureOfBody(answer.statusCode, safeJson(body)));
    return { ...answer, body };
  };
  // jsforce wants a promise that is a stream as well; we return whole bodies, so the stream stays unused.
  const httpRequest = (request: OutgoingRequest) =>
    Object.assign(send(request), { stream: () => new PassThrough() });
  // `_transport` is internal to jsforce, and the only place through which all of its calls go.
  Object.assign(connection, { _transport: { httpRequest } });
  return connection;
};

/** Returns the answers of a composite in the order of its requests; jsforce and Salesforce promise none. */
const partsInOrder = (answer: unknown, count: number): PartAnswer[] => {
  const { compositeResponse } = parsed(compositeShape, answer);
  const byReference = new Map(compositeResponse.map((part) => [part.referenceId, part]));
  return Array.from({ length: count }, (_, index) => {
    const part = byReference.get(`r${index}`);
    if (!part) throw new SalesforceRefusal({ reason: 'fault', code: 'UNEXPECTED_ANSWER' });
    return { status: part.httpStatusCode, body: part.body };
  });
};

const list = <T>(value: T | readonly T[] | null | undefined): readonly T[] =>
  value === null || value === undefined ? [] : Array.isArray(value) ? value : [value as T];

/** Opens a session over jsforce with our transport in place of its own. Sends nothing yet. */
export const openOrgSession = (transport: Transport, access: OrgAccess): OrgSession => {
  const connection = connectThrough(transport, access);
  const origin = new URL(access.instanceUrl).origin;
  const root = `/services/data/v${access.apiVersion}`;
  const calls = restFirst();
  const refused = (error: unknown) => {
    throw refusalOf(error);
  };
  const ask = (request: { method: 'GET' | 'POST'; path: string; body?: string }): Promise<unknown> =>
    calls.rest(() =>
      connection
        .request({
          method: request.method,
          url: origin + request.path,
          // Labels in describes follow the user's language; names do not. English keeps answers comparable.
          headers: { 'accept-language': 'en-US', 'content-type': 'application/json' },
          ...(request.body === undefined ? {} : { body: request.body }),
        })
        .catch(refused),
    );
  const soap = async <T>(call: () => Promise<T>): Promise<T> => {
    if (isJwt(access.accessToken))
      throw new SalesforceRefusal({ reason: 'not-readable-by-api', code: 'JWT_TOKEN_NOT_FOR_SOAP' });
    return calls.soap(() => call().catch(refused));
  };
  return {
    root,
    usage: () => {
      const { apiUsage } = connection.limitInfo;
      return apiUsage && { used: apiUsage.used, max: apiUsage.limit };
    },
    get: (path) => ask({ method: 'GET', path }),
    composite: async (kind, urls) => {
      const answer = await ask({
        method: 'POST',
        path: kind === 'data' ? `${root}/composite` : `${root}/tooling/composite`,
        body: JSON.stringify({
          allOrNone: false,
          compositeRequest: urls.map((url, index) => ({ method: 'GET', url, referenceId: `r${index}` })),
        }),
      });
      return partsInOrder(answer, urls.length);
    },
    listMetadata: (types) =>
      soap(async () =>
        parsed(filesShape, list(await connection.metadata.list(types.map((type) => ({ type }))))),
      ),
    readMetadata: (type, fullNames) =>
      soap(async () => {
        // The types of this call are those of jsforce's old schema; newer types pass through as they came.
        const records = list<unknown>(await connection.metadata.read(type as 'Profile', [...fullNames]));
        // A component that is not there is nil, which jsforce gives as an object without a name (A 8.3).
        return parsed(
          componentsShape,
          records.filter((record) => typeof (record as { fullName?: unknown } | null)?.fullName === 'string'),
        );
      }),
  };
};
