import type { z } from 'zod';
import type { Capability } from './capabilities.ts';
import type { EventKind } from './event-kinds.ts';
import type { ProblemCode } from './problems.ts';

/**
 * Who may call an endpoint.
 * `anyone`: no credential. `session`: a browser session. `claimed`: a session that has opened a link to the setup in
 * `:id`.
 * `working`: signed in, or only claimed if the setup needs no org. `signed-in`: claimed, and this browser has signed
 * in to the setup's bound org. `staff`: a person on the staff or the service key, with the endpoint's `capability`.
 */
export type Who = 'anyone' | 'claimed' | 'working' | 'signed-in' | 'staff';

/** One endpoint. Both the API's handler and the client take their types from it. */
export interface Endpoint<Body extends z.ZodType = z.ZodType, Success extends z.ZodType = z.ZodType> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Express 5 path; parameters are opaque ids. */
  readonly path: `/api/${string}`;
  readonly who: Who;
  /** What staff need to call it; each endpoint for staff names one. A refused write leaves the event `staff-refused`. */
  readonly capability?: Capability;
  /**
   * Whether a browser may call it that opened the setup only through links to single steps. Then only for these steps: each
   * endpoint that takes a step or a check finds no others. Every endpoint that needs a link to the setup declares it.
   */
  readonly oneStep?: boolean;
  /** Exists only where people on the staff sign in in this way: with a password here, or at an identity provider. */
  readonly staffWay?: 'password' | 'provider';
  /** A browser that has not opened a link to the setup gets `not-found`, as for a step that does not exist. */
  readonly conceals?: true;
  /**
   * The response has a `version`. A caller that sends its version in the header `headers.version` gets 204 if nothing
   * has changed.
   */
  readonly versioned?: true;
  /**
   * Creates something. Attempts with the same header `headers.idempotencyKey` and body create it once, within 24 hours, and
   * get the same answer.
   */
  readonly once?: true;
  /** Absent if the endpoint takes no body. */
  readonly body?: Body;
  /** Schema of the query parameters; absent if the endpoint reads none. */
  readonly query?: z.ZodType;
  /** The largest body it accepts, in bytes; 64 KB if absent. */
  readonly bodyLimit?: number;
  readonly success: { readonly status: 200 | 201 | 202 | 204; readonly body: Success };
  /** The audit events it can record when it succeeds; empty if it changes nothing. A refused request changes
   * nothing. */
  readonly events: readonly EventKind[];
  /** Refusals in addition to those of every endpoint of its kind (see `commonProblems`). */
  readonly problems: readonly ProblemCode[];
}

/** The body limit of an endpoint that sets none, in bytes. */
export const usualBodyLimit = 64 * 1024;

/** Who calls an endpoint with a link to the setup that they have opened. */
type WithLink = 'claimed' | 'working' | 'signed-in';

/**
 * Returns the endpoint with its exact types. One for staff that names no capability does not compile, nor one for customers that
 * does not declare whether a link to one step is enough.
 */
export const defineEndpoint = <const E extends Endpoint>(
  endpoint: E &
    (E['who'] extends 'staff' ? { readonly capability: Capability } : { readonly capability?: never }) &
    (E['who'] extends WithLink ? { readonly oneStep: boolean } : { readonly oneStep?: never }),
): E => endpoint;

/** The names of the parameters in a path: `'/api/setups/:id'` → `'id'`. */
export type PathParams<P extends string> = P extends `${string}:${infer Name}/${infer Rest}`
  ? Name | PathParams<Rest>
  : P extends `${string}:${infer Name}`
    ? Name
    : never;

const always = ['internal', 'unavailable', 'too-many-requests', 'unknown-host'] as const;
const byWho = {
  anyone: [],
  claimed: ['not-authenticated', 'not-claimed', 'not-found', 'link-expired'],
  working: ['not-authenticated', 'not-claimed', 'not-found', 'link-expired', 'org-sign-in-needed'],
  'signed-in': ['not-authenticated', 'not-claimed', 'not-found', 'link-expired', 'org-sign-in-needed'],
  staff: ['not-authenticated', 'not-permitted', 'second-factor-missing'],
} as const satisfies Record<Who, readonly ProblemCode[]>;
const withBody = ['invalid-json', 'invalid-request', 'payload-too-large', 'unsupported-media-type'] as const;

/** Returns every problem code an endpoint can answer with. */
export const problemsOf = (endpoint: Endpoint): readonly ProblemCode[] => [
  ...always,
  ...byWho[endpoint.who],
  ...(endpoint.oneStep === undefined ? [] : (['one-step-only'] as const)),
  ...(endpoint.method === 'GET' ? [] : (['cross-site'] as const)),
  ...(endpoint.body === undefined ? [] : withBody),
  ...(endpoint.query === undefined ? [] : (['invalid-request'] as const)),
  ...(endpoint.staffWay ? (['not-found'] as const) : []),
  ...(endpoint.once ? (['idempotency-key-reused'] as const) : []),
  ...endpoint.problems,
];
