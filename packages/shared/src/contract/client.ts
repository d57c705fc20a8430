import type { PathParams } from './endpoint.ts';
import type { Endpoints } from './endpoints.ts';
import { headers as names } from './headers.ts';
import type { Problem } from './problems.ts';
import type { Routes } from './routes.ts';

/**
 * A response outside 2xx, or no response. `problem` is the API's problem document; null if there is none (a proxy
 * answered, or the network failed).
 */
export class ApiError extends Error {
  readonly problem: Problem | null;

  constructor(problem: Problem | null, cause?: unknown) {
    super(problem ? `${problem.code}: ${problem.title}` : 'no answer from the API', { cause });
    this.name = 'ApiError';
    this.problem = problem;
  }
}

/** What a schema of the contract accepts and what it returns, as types only. */
type Sent<Schema> = Schema extends { _zod: { input: infer Input } } ? Input : undefined;
type Answered<Schema> = Schema extends { _zod: { output: infer Output } } ? Output : undefined;

type Input<K extends keyof Routes> = ([PathParams<Routes[K]['path']>] extends [never]
  ? unknown
  : { params: Record<PathParams<Routes[K]['path']>, string> }) &
  (Endpoints[K] extends { body: infer Body } ? { body: Sent<Body> } : unknown) &
  (Endpoints[K] extends { query: infer Query } ? { query?: Sent<Query> } : unknown) &
  (Endpoints[K] extends { once: true } ? { onceKey?: string } : unknown) &
  (Endpoints[K] extends { versioned: true } ? { version?: string | undefined } : unknown) & {
    signal?: AbortSignal;
  };

/**
 * One typed call: `client('getSetup', { params: { id } })`. Throws `ApiError`. With a `version`, it resolves to
 * undefined if the response would have that same version.
 */
export type Client<Name extends keyof Routes = keyof Routes> = <
  K extends Name,
  I extends Input<K> = Input<K>,
>(
  name: K,
  input: I & Input<K>,
) => Promise<
  Answered<Endpoints[K]['success']['body']> | (I extends { version: unknown } ? undefined : never)
>;

const isProblem = (answer: unknown): answer is Problem =>
  typeof answer === 'object' && answer !== null && 'code' in answer && 'requestId' in answer;

/**
 * Creates the contract's client, for the web, tests, and scripts. It does not validate responses: that is the API's
 * job.
 * @param routes those of the endpoints that it calls.
 * @param base the API's origin; '' for the page's own origin.
 * @param send `fetch` or a compatible function.
 */
export const createClient =
  <Name extends keyof Routes>(
    routes: Pick<Routes, Name>,
    base: string,
    send: typeof fetch = (input, init) => fetch(input, init),
    headers: Record<string, string> = {},
  ): Client<Name> =>
  async (name, input) => {
    const { method, path } = routes[name];
    const {
      params = {},
      body,
      query = {},
      version,
      onceKey,
      signal,
    } = input as {
      params?: Record<string, string>;
      body?: unknown;
      query?: Record<string, string | undefined>;
      version?: string;
      onceKey?: string;
      signal?: AbortSignal;
    };
    const url = path.replace(/:([a-z]+)/gi, (_, key: string) => encodeURIComponent(params[key] ?? ''));
    const asked = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
    const search = asked.length === 0 ? '' : `?${new URLSearchParams(asked)}`;
    let response: Response;
    try {
      response = await send(base + url + search, {
        method,
        headers: {
          ...headers,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(version === undefined ? {} : { [names.version]: version }),
          ...(onceKey === undefined ? {} : { [names.idempotencyKey]: onceKey }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        ...(signal ? { signal } : {}),
      });
    } catch (cause) {
      throw new ApiError(null, cause);
    }
    if (response.status === 204) return undefined as never;
    const answer: unknown = await response.json().catch(() => undefined);
    if (!response.ok || answer === undefined) throw new ApiError(isProblem(answer) ? answer : null);
    return answer as never;
  };
