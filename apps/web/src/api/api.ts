import type { PathParams } from '@orgready/shared/contract/endpoint';
import type { Endpoints } from '@orgready/shared/contract/endpoints';
import type { Problem } from '@orgready/shared/contract/problems';
import { ApiError } from './ApiError.ts';
import { type Routes, routes } from './routes.ts';

type Params<P extends string> = [PathParams<P>] extends [never]
  ? unknown
  : { params: Record<PathParams<P>, string> };
/** What a schema of the contract takes and gives, without importing the validator. */
type Sent<Schema> = Schema extends { _zod: { input: infer Input } } ? Input : undefined;
type Answered<Schema> = Schema extends { _zod: { output: infer Output } } ? Output : undefined;

type Input<K extends keyof Routes> = Params<Routes[K][1]> & {
  signal?: AbortSignal;
  body?: Endpoints[K] extends { body: infer Body } ? Sent<Body> : undefined;
};

const isProblem = (answer: unknown): answer is Problem =>
  typeof answer === 'object' && answer !== null && 'code' in answer && 'requestId' in answer;

/** One typed call to the API of this page's own origin. Throws `ApiError`. */
export const api = async <K extends keyof Routes>(
  name: K,
  input: Input<K>,
): Promise<Answered<Endpoints[K]['success']['body']>> => {
  const [method, path] = routes[name];
  const {
    params = {},
    body,
    signal,
  } = input as {
    params?: Record<string, string>;
    body?: unknown;
    signal?: AbortSignal;
  };
  const url = path.replace(/:([a-z]+)/gi, (_, key: string) => encodeURIComponent(params[key] ?? ''));
  let response: Response;
  try {
    response = await fetch(url, {
      method,
      ...(body === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
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
