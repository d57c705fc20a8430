import { notFound, notSimulated, SalesforceError } from '../salesforce-error.ts';
import type { ApiName } from '../schema/table.ts';

import { type Answer, ok, type RestCall } from './answer.ts';
import { createAll, deleteAll, updateAll } from './collections.ts';
import { composite } from './composite.ts';
import { basicInfo, describe, describeGlobal } from './describe.ts';
import { describeLayouts } from './describe-layouts.ts';
import { limits } from './limits.ts';
import { query, queryMore, record } from './query.ts';
import { relatedRecords } from './related-records.ts';
import { create, remove, update } from './write.ts';

type Resource = (call: RestCall, parts: readonly string[]) => Answer;

interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Below `/services/data/vXX.X`. */
  readonly pattern: RegExp;
  readonly answer: Resource;
}

const both = (api: ApiName): Route[] => {
  const prefix = api === 'tooling' ? '/tooling' : '';
  const route = (method: Route['method'], tail: string, answer: Resource): Route => ({
    method,
    pattern: new RegExp(`^${prefix}${tail}$`),
    answer,
  });
  return [
    route('GET', '/query', (call) => query(call, api)),
    route('GET', '/query/([^/]+)', (call, [locator = '']) => queryMore(call, api, locator)),
    route('GET', '/sobjects', (call) => describeGlobal(call, api)),
    route('GET', '/sobjects/([^/]+)', (call, [name = '']) => basicInfo(call, api, name)),
    route('GET', '/sobjects/([^/]+)/describe', (call, [name = '']) => describe(call, api, name)),
    route('GET', '/sobjects/([^/]+)/([^/]+)', (call, [name = '', id = '']) => record(call, api, name, id)),
    // A composite cannot contain a composite: `allowed` in composite.ts excludes it.
    route('POST', '/composite', (call) => composite(call, api, answerRest)),
  ];
};

/** Names and addresses of the resources (`GET /services/data/vXX.X`). */
const index = ({ version, token, origin }: RestCall): Answer => {
  const root = `/services/data/v${version}`;
  return ok({
    tooling: `${root}/tooling`,
    sobjects: `${root}/sobjects`,
    query: `${root}/query`,
    queryAll: `${root}/queryAll`,
    limits: `${root}/limits`,
    composite: `${root}/composite`,
    identity: `${origin}/id/${token.org.id}/${token.user.id}`,
  });
};

/** Only in the data API: the Tooling API's copies of these objects are read-only. */
const writes: readonly Route[] = [
  { method: 'POST', pattern: /^\/sobjects\/([^/]+)$/, answer: (call, [name = '']) => create(call, name) },
  {
    method: 'PATCH',
    pattern: /^\/sobjects\/([^/]+)\/([^/]+)$/,
    answer: (call, [name = '', id = '']) => update(call, name, id),
  },
  {
    method: 'DELETE',
    pattern: /^\/sobjects\/([^/]+)\/([^/]+)$/,
    answer: (call, [name = '', id = '']) => remove(call, name, id),
  },
  { method: 'POST', pattern: /^\/composite\/sobjects$/, answer: createAll },
  { method: 'PATCH', pattern: /^\/composite\/sobjects$/, answer: updateAll },
  { method: 'DELETE', pattern: /^\/composite\/sobjects$/, answer: deleteAll },
];

const routes: readonly Route[] = [
  { method: 'GET', pattern: /^$/, answer: index },
  { method: 'GET', pattern: /^\/limits$/, answer: limits },
  {
    method: 'GET',
    pattern: /^\/sobjects\/([^/]+)\/describe\/layouts$/,
    answer: (call, [name = '']) => describeLayouts(call, name),
  },
  {
    method: 'GET',
    pattern: /^\/sobjects\/([^/]+)\/([A-Za-z0-9]{15,18})\/([^/]+)$/,
    answer: (call, [name = '', id = '', relationship = '']) => relatedRecords(call, name, id, relationship),
  },
  ...both('data'),
  ...both('tooling'),
  ...writes,
];

/** Resources that a real org has and the simulator does not: 501, so that they do not look absent. */
const realButUnsupported =
  /^\/(?:tooling\/)?(?:queryAll|search|parameterizedSearch|composite\/[^/]+|jobs|process|actions|analytics|chatter|connect|ui-api|recent|tabs|theme|quickActions|executeAnonymous|runTests\w*|sobjects\/.+)(?:\/|$)/;

/** Whether this is the path of a resource that is simulated. */
export const isResource = (method: string, path: string): boolean =>
  routes.some((route) => route.method === method && route.pattern.test(path));

/** Returns a decoded part of the path. Throws for a malformed one: it names no resource. */
const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    throw notFound();
  }
};

export const answerRest = (call: RestCall): Answer => {
  for (const { method, pattern, answer } of routes) {
    const match = pattern.exec(call.path);
    if (match && method === call.method) return answer(call, match.slice(1).map(decoded));
  }
  if (realButUnsupported.test(call.path)) throw notSimulated(`${call.method} ${call.path}`);
  if (routes.some(({ pattern }) => pattern.test(call.path)))
    throw new SalesforceError(
      405,
      'METHOD_NOT_ALLOWED',
      `HTTP Method '${call.method}' not allowed. Allowed are HEAD,GET,POST`,
    );
  throw notFound();
};
