import { randomBytes } from 'node:crypto';
import { SalesforceError } from '../salesforce-error.ts';
import { catalogFor } from '../schema/schema.ts';
import type { ApiName } from '../schema/table.ts';
import { planQuery } from '../soql/plan.ts';
import { runPlan, type SObjectRecord } from '../soql/run.ts';
import type { Cursor } from '../world.ts';
import { type Answer, ok, type RestCall } from './answer.ts';
import { columnsOf } from './query-columns.ts';

const rootOf = (call: RestCall, api: ApiName): string =>
  `/services/data/v${call.version}${api === 'tooling' ? '/tooling' : ''}`;

/** The page size asked for, within Salesforce's 200 to 2,000. */
const pageSize = (call: RestCall, largest: number): number =>
  Math.min(largest, Math.max(200, call.batchSize ?? largest), 2000);

const page = (cursor: Cursor, id: string, from: number, root: string): Answer => {
  const to = from + cursor.pageSize;
  const more = to < cursor.records.length;
  return ok({
    totalSize: cursor.records.length,
    done: !more,
    ...(more ? { nextRecordsUrl: `${root}/query/${id}-${to}` } : {}),
    records: cursor.records.slice(from, to),
  });
};

export const query = (call: RestCall, api: ApiName): Answer => {
  const soql = call.search.get('q');
  if (soql === null) throw new SalesforceError(400, 'MALFORMED_QUERY', 'A query string has to be specified');
  call.onSoql(soql);
  const { token, world } = call;
  const plan = planQuery(soql, catalogFor(api, token));
  if (call.search.get('columns') === 'true') return ok(columnsOf(plan));
  const root = rootOf(call, api);
  const { total, records } = runPlan(plan, token, root);
  if (total === 0 && plan.table.onlyById?.missing === 'error')
    throw new SalesforceError(
      500,
      'UNKNOWN_EXCEPTION',
      'An unexpected error occurred. Please include this ErrorId if you contact support: 1068463101-1 (-1)',
    );
  if (plan.select === null) return ok({ totalSize: total, done: true, records: [] });
  if (
    total > 1 &&
    plan.select.some(({ steps, field }) => steps.length === 0 && plan.table.ofOneRow.includes(field.name))
  )
    throw new SalesforceError(
      400,
      'MALFORMED_QUERY',
      `When retrieving results with Metadata or FullName fields, the query qualifications must specify no more than one row for retrieval. Result size: ${total}`,
    );
  if (plan.table.reified && records.length > plan.table.reified.rows)
    throw new SalesforceError(
      400,
      'EXCEEDED_ID_LIMIT',
      `${plan.table.name} does not support queryMore(), use LIMIT to restrict the results to a single batch`,
    );
  const size = pageSize(call, plan.table.pageSize);
  const cursor: Cursor = { org: token.org, user: token.user, records, pageSize: size };
  if (records.length <= size) return page(cursor, '', 0, root);
  const id = `01g${token.org.id.slice(3, 6)}${randomBytes(9).toString('hex').slice(0, 12)}`;
  world.cursors.set(id, cursor);
  return page(cursor, id, 0, root);
};

/** The next page. A locator of another user, or from before a reset, is unknown. */
export const queryMore = (call: RestCall, api: ApiName, locator: string): Answer => {
  const [, id = '', from = ''] = /^([A-Za-z0-9]+)-(\d+)$/.exec(locator) ?? [];
  const cursor = call.world.cursors.get(id);
  if (!cursor || cursor.user !== call.token.user || Number(from) >= cursor.records.length)
    throw new SalesforceError(400, 'INVALID_QUERY_LOCATOR', 'invalid query locator');
  return page(cursor, id, Number(from), rootOf(call, api));
};

/** One record with all its columns, or with those of `?fields=`. */
export const record = (call: RestCall, api: ApiName, objectName: string, id: string): Answer => {
  const { token } = call;
  const catalog = catalogFor(api, token);
  const table = catalog.find(objectName);
  if (!table) throw new SalesforceError(404, 'NOT_FOUND', 'The requested resource does not exist');
  if (!/^[A-Za-z0-9]{15}(?:[A-Za-z0-9]{3})?$/.test(id))
    throw new SalesforceError(
      404,
      'NOT_FOUND',
      `Provided external ID field does not exist or is not accessible: ${id}`,
    );
  const columns =
    call.search.get('fields') ??
    catalog
      .fields(table)
      .map(({ name }) => name)
      .join(',');
  const plan = planQuery(`SELECT ${columns} FROM ${table.name} WHERE Id = '${id}'`, catalog);
  const [found]: readonly SObjectRecord[] = runPlan(plan, token, rootOf(call, api)).records;
  if (!found) throw new SalesforceError(404, 'NOT_FOUND', 'The requested resource does not exist');
  return ok(found);
};
