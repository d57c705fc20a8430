import type { z } from 'zod';
import type { EventKind } from './event-kinds.ts';
import type { ProblemCode } from './problems.ts';

/**
 * Who may call an endpoint.
 * `anyone`: no credential. `session`: a browser session. `claimed`: a session that has opened a link to the setup in `:id`.
 * `signed-in`: claimed, and this browser has signed in to the setup's bound org. `staff`: the bearer key or its cookie.
 */
export type Who = 'anyone' | 'claimed' | 'working' | 'signed-in' | 'staff';

/** One endpoint: the handler of the API and the client are both typed by it. */
export interface Endpoint<Body extends z.ZodType = z.ZodType, Success extends z.ZodType = z.ZodType> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Express 5 path; parameters are opaque ids. */
  readonly path: `/api/${string}`;
  readonly who: Who;
  /** A browser that has not opened a link to the setup is answered `not-found`, as for a step that is not there. */
  readonly conceals?: true;
  /**
   * The answer has a `version`. A caller that sends the one it has, in the header of that name, is answered 204 while
   * nothing has changed.
   */
  readonly versioned?: true;
  /** Absent: the endpoint takes no body. */
  readonly body?: Body;
  /** What the address may carry after its `?`; absent: nothing is read from there. */
  readonly query?: z.ZodType;
  /** The largest body it takes, in bytes; absent: 64 KB. */
  readonly bodyLimit?: number;
  readonly success: { readonly status: 200 | 201 | 202 | 204; readonly body: Success };
  /** What it may leave in the audit trail when it succeeds; empty: it changes nothing. A refused request changes nothing. */
  readonly events: readonly EventKind[];
  /** Refusals beside those that every endpoint of its kind has (see `commonProblems`). */
  readonly problems: readonly ProblemCode[];
}

/** The largest body of an endpoint that says nothing else, in bytes. */
export const usualBodyLimit = 64 * 1024;

/** Keeps the exact types of one endpoint. */
export const defineEndpoint = <const E extends Endpoint>(endpoint: E): E => endpoint;

/** Names of the parameters in a path, `'/api/setups/:id'` → `'id'`. */
export type PathParams<P extends string> = P extends `${string}:${infer Name}/${infer Rest}`
  ? Name | PathParams<Rest>
  : P extends `${string}:${infer Name}`
    ? Name
    : never;

const always = ['internal', 'unavailable', 'too-many-requests', 'unknown-host'] as const;
const byWho = {
  anyone: [],
  claimed: ['not-authenticated', 'not-claimed', 'not-found'],
  working: ['not-authenticated', 'not-claimed', 'not-found', 'org-sign-in-needed'],
  'signed-in': ['not-authenticated', 'not-claimed', 'not-found', 'org-sign-in-needed'],
  staff: ['not-authenticated'],
} as const satisfies Record<Who, readonly ProblemCode[]>;
const withBody = ['invalid-json', 'invalid-request', 'payload-too-large', 'unsupported-media-type'] as const;

/** All problem codes an endpoint may answer with. */
export const problemsOf = (endpoint: Endpoint): readonly ProblemCode[] => [
  ...always,
  ...byWho[endpoint.who],
  ...(endpoint.method === 'GET' ? [] : (['cross-site'] as const)),
  ...(endpoint.body === undefined ? [] : withBody),
  ...(endpoint.query === undefined ? [] : (['invalid-request'] as const)),
  ...endpoint.problems,
];
