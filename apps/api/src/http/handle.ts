import { type Endpoint, type PathParams, usualBodyLimit, type Who } from '@orgready/shared/contract/endpoint';
import { headers } from '@orgready/shared/contract/headers';
import { type Locale, localeFor } from '@orgready/shared/language/locales';
import type { IRouter, Request, Response } from 'express';
import type { z } from 'zod';
import type { OnceKey } from '../storage/idempotent-answers.ts';
import { parseBody, readJson, requireJson } from './body.ts';
import { type Callers, type createCallers, opaqueId } from './callers.ts';
import { onceKeyOf } from './once-key.ts';
import { Refusal } from './problem.ts';
import { requireSameOrigin } from './same-origin.ts';
import type { Sites } from './sites.ts';
import { bearerKey } from './staff-key.ts';

/** One authorized call of an endpoint, parsed by the contract. */
interface Call<E extends Endpoint> {
  readonly params: Readonly<Record<PathParams<E['path']>, string>>;
  readonly body: NonNullable<E['body']> extends z.ZodType ? z.output<NonNullable<E['body']>> : undefined;
  readonly who: Callers[E['who']];
  readonly query: NonNullable<E['query']> extends z.ZodType ? z.output<NonNullable<E['query']>> : undefined;
  /** The version of the caller's document; for versioned endpoints. */
  readonly version: string | undefined;
  /** Of the request that is to be done once; undefined if it has no key, and for endpoints that create nothing. */
  readonly onceKey: OnceKey | undefined;
  /** The caller's language, from `Accept-Language`. */
  readonly locale: Locale;
  /** For what the contract does not cover: cookies and the caller's address. */
  readonly request: Request;
  readonly response: Response;
}

/** Undefined if the caller already has this version. */
type Unchanged<E extends Endpoint> = E extends { versioned: true } ? undefined : never;

type Answer<E extends Endpoint> = (call: Call<E>) => Promise<z.output<E['success']['body']> | Unchanged<E>>;

/** Registers the handler of an endpoint of the contract. */
export type Handle = <E extends Endpoint>(endpoint: E, answer: Answer<E>) => void;

/**
 * Creates `handle`. The order of checks reveals nothing to an unauthorized caller: same origin, authorization, path,
 * media type, body, then the handler.
 */
export const createHandle =
  (
    router: IRouter,
    deps: {
      readonly callers: ReturnType<typeof createCallers>;
      readonly sites: Sites;
      /** How people on the staff sign in here. */
      readonly staffWay: 'password' | 'provider';
    },
  ): Handle =>
  (endpoint, answer) => {
    const method = endpoint.method.toLowerCase() as Lowercase<Endpoint['method']>;
    const reads = endpoint.method === 'GET';
    const who: Who = endpoint.who;

    router[method](
      endpoint.path,
      async (request, response, next) => {
        // A browser cannot be made to add a bearer key to another site's request.
        const byKey = who === 'staff' && bearerKey(request.headers.authorization) !== undefined;
        if (!reads && !byKey) requireSameOrigin(request, deps.sites.of(request)?.origin);
        response.locals.who = await deps.callers[who](request, endpoint).catch((error: unknown) => {
          throw endpoint.conceals && error instanceof Refusal && error.code === 'not-claimed'
            ? new Refusal('not-found')
            : error;
        });
        if (Object.values(request.params).some((value) => !opaqueId.test(String(value)))) {
          throw new Refusal('not-found');
        }
        if (endpoint.body) requireJson(request);
        next();
      },
      ...(endpoint.body ? [readJson(endpoint.bodyLimit ?? usualBodyLimit)] : []),
      async (request, response) => {
        const parsed: unknown = endpoint.body && parseBody(endpoint.body, request.body);
        if (endpoint.staffWay !== undefined && endpoint.staffWay !== deps.staffWay)
          throw new Refusal('not-found', { detail: `Only where the staff sign in by ${endpoint.staffWay}.` });
        // The only place where Express's untyped request gets the contract's types.
        const call = {
          params: request.params,
          body: parsed,
          query: endpoint.query && parseBody(endpoint.query, { ...request.query }),
          who: response.locals.who,
          onceKey: endpoint.once && onceKeyOf(request, parsed),
          version: endpoint.versioned && request.get(headers.version),
          locale: localeFor(request.acceptsLanguages()),
          request,
          response,
        } as unknown as Parameters<typeof answer>[0];
        const value = await answer(call);
        const status = endpoint.versioned && value === undefined ? 204 : endpoint.success.status;
        response.status(status);
        if (status === 204) response.end();
        else response.json(value);
      },
    );
  };
