import { z } from 'zod';
import { SalesforceError } from '../salesforce-error.ts';
import type { ApiName } from '../schema/table.ts';

import { type Answer, ok, type RestCall } from './answer.ts';

const requestSchema = z.looseObject({
  allOrNone: z.boolean().optional(),
  collateSubrequests: z.boolean().optional(),
  compositeRequest: z.array(
    z.looseObject({
      method: z.string(),
      url: z.string(),
      referenceId: z.string(),
      body: z.unknown().optional(),
      httpHeaders: z.record(z.string(), z.string()).optional(),
    }),
  ),
});

/** Limits of `/composite` and `/tooling/composite` (REST API guide, "Composite"). */
const maximumRequests = 25;
const maximumQueries = 5;

const refuse = (message: string): SalesforceError => new SalesforceError(400, 'LIMIT_EXCEEDED', message);
const invalid = (message: string): SalesforceError => new SalesforceError(400, 'JSON_PARSER_ERROR', message);

const queryPath = { data: /^\/(?:query|queryAll)(?:\/|$)/, tooling: /^\/tooling\/query(?:\/|$)/ };
const allowed = {
  data: /^\/(?:query|queryAll|sobjects)(?:\/|$)/,
  tooling: /^\/tooling\/(?:query|sobjects)(?:\/|$)/,
};

/** Salesforce fills `@{ref.field}` from earlier answers; the simulator does not, so it refuses it. */
const refersBack = (url: string): boolean => /@\{|%40%7B/i.test(url);

/**
 * Runs up to 25 subrequests, counted as one call. `run` answers one of them.
 * A part that fails does not fail the whole: its error is the body of that part.
 */
export const composite = (call: RestCall, api: ApiName, run: (call: RestCall) => Answer): Answer => {
  const parsed = requestSchema.safeParse(call.body);
  if (!parsed.success) throw invalid('The request body is not a composite request.');
  const { compositeRequest: parts, allOrNone } = parsed.data;
  if (allOrNone)
    throw new SalesforceError(
      501,
      'NOT_IMPLEMENTED_BY_SIMULATOR',
      'The simulator does not support allOrNone.',
    );
  if (parts.length === 0)
    throw new SalesforceError(400, 'REQUIRED_FIELD_MISSING', 'At least 1 subrequest is required');
  if (parts.length > maximumRequests)
    throw refuse(`Maximum allowed subrequests is ${maximumRequests}, received ${parts.length}`);
  const root = `/services/data/v${call.version}`;
  const addressed = parts.map((part) => ({ part, url: urlOf(part.url) }));
  const below = ({ pathname }: URL): string => pathname.slice(root.length).replace(/\/$/, '');
  const queries = addressed.filter(({ url }) => queryPath[api].test(below(url))).length;
  if (queries > maximumQueries)
    throw refuse(
      `Maximum allowed query and sObject collection subrequests is ${maximumQueries}, received ${queries}`,
    );
  if (new Set(parts.map(({ referenceId }) => referenceId)).size < parts.length)
    throw invalid('The referenceId of each subrequest must be unique.');
  for (const { referenceId } of parts) {
    if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(referenceId))
      throw invalid(
        `Provided referenceId ('${referenceId}') must start with a letter or a number, and it can contain only letters, numbers and underscores.`,
      );
  }
  return ok({
    compositeResponse: addressed.map(({ part, url }) => {
      const answer = answerPart(call, api, part, url, below(url), root, run);
      return {
        body: answer.body,
        httpHeaders: answer.headers ?? {},
        httpStatusCode: answer.status,
        referenceId: part.referenceId,
      };
    }),
  });
};

/** An invalid address becomes one that no composite accepts: that part fails, not the whole. */
const urlOf = (address: string): URL =>
  URL.parse(address, 'http://composite.invalid') ?? new URL('http://composite.invalid');

const answerPart = (
  call: RestCall,
  api: ApiName,
  part: { readonly method: string; readonly url: string; readonly body?: unknown },
  url: URL,
  path: string,
  root: string,
  run: (call: RestCall) => Answer,
): Answer => {
  try {
    if (refersBack(part.url))
      throw new SalesforceError(
        501,
        'NOT_IMPLEMENTED_BY_SIMULATOR',
        'The simulator does not support references between subrequests.',
      );
    if (!part.url.startsWith(`${root}/`) || !allowed[api].test(path))
      throw new SalesforceError(
        400,
        'INVALID_INPUT',
        `The URL '${part.url}' is not allowed in a composite request.`,
      );
    return run({ ...call, method: part.method, path, search: url.searchParams, body: part.body });
  } catch (error) {
    if (error instanceof SalesforceError) return { status: error.status, body: error.body };
    throw error;
  }
};
