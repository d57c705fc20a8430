import type { z } from 'zod';
import type { Endpoint, PathParams } from './endpoint.ts';
import { type Endpoints, endpoints } from './endpoints.ts';
import { type Problem, problemSchema } from './problems.ts';

/** An answer outside 2xx. `problem` is what the API said; null when no problem document came back (a proxy, a lost network). */
export class ApiError extends Error {
  readonly status: number | null;
  readonly problem: Problem | null;

  constructor(status: number | null, problem: Problem | null, cause?: unknown) {
    super(
      problem ? `${problem.code}: ${problem.title}` : `No answer from the API (${status ?? 'no response'})`,
      {
        cause,
      },
    );
    this.name = 'ApiError';
    this.status = status;
    this.problem = problem;
  }
}

type Input<E> = (E extends { path: infer P extends string }
  ? [PathParams<P>] extends [never]
    ? unknown
    : { params: Record<PathParams<P>, string> }
  : unknown) &
  (E extends { body: infer B extends z.ZodType } ? { body: z.input<B> } : unknown) & { signal?: AbortSignal };

/** `client('getSetup', { params: { id } })`: one typed call. Throws `ApiError`. */
export type Client = <K extends keyof Endpoints>(
  name: K,
  input: Input<Endpoints[K]>,
) => Promise<z.output<Endpoints[K]['success']['body']>>;

/**
 * The contract's own client, used by the web and by tests.
 * `send` is `fetch` or something like it; `base` is the origin, '' for the page's own.
 */
export const createClient =
  (base: string, send: typeof fetch = fetch, headers: Record<string, string> = {}): Client =>
  async (name, input) => {
    const endpoint: Endpoint = endpoints[name];
    const {
      params = {},
      body,
      signal,
    } = input as {
      params?: Record<string, string>;
      body?: unknown;
      signal?: AbortSignal;
    };
    const path = endpoint.path.replace(/:([A-Za-z]+)/g, (_, key: string) =>
      encodeURIComponent(params[key] ?? ''),
    );
    let response: Response;
    try {
      response = await send(base + path, {
        method: endpoint.method,
        headers: { ...headers, ...(endpoint.body ? { 'content-type': 'application/json' } : {}) },
        ...(endpoint.body ? { body: JSON.stringify(body) } : {}),
        ...(signal ? { signal } : {}),
      });
    } catch (cause) {
      throw new ApiError(null, null, cause);
    }
    if (response.status === 204) return undefined as never;
    const answer: unknown = await response.json().catch(() => undefined);
    if (!response.ok) {
      const problem = problemSchema.safeParse(answer);
      throw new ApiError(response.status, problem.success ? problem.data : null);
    }
    return answer as never;
  };
