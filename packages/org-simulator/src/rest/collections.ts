import { z } from 'zod';
import { SalesforceError } from '../salesforce-error.ts';
import { catalogFor } from '../schema/schema.ts';
import type { ApiName } from '../schema/table.ts';
import { type Answer, ok, type RestCall } from './answer.ts';
import { createRecord, deleteRecord, updateRecord } from './write.ts';

/** Up to 200 records in one call; each has its own result (REST API guide, "sObject Collections"). */

const maximumRecords = 200;

const bodySchema = z.looseObject({
  allOrNone: z.boolean().optional(),
  records: z.array(z.looseObject({ attributes: z.looseObject({ type: z.string() }).optional() })),
});

interface Result {
  readonly id?: string;
  readonly success: boolean;
  readonly errors: readonly {
    readonly statusCode: string;
    readonly message: string;
    readonly fields: readonly string[];
  }[];
}

const failed = (statusCode: string, message: string, fields: readonly string[] = []): Result => ({
  success: false,
  errors: [{ statusCode, message, fields }],
});

const attempt = (write: () => string): Result => {
  try {
    return { id: write(), success: true, errors: [] };
  } catch (error) {
    // What the simulator does not support must not look like a refused record.
    if (!(error instanceof SalesforceError) || error.status === 501) throw error;
    return failed(error.errorCode, error.message, error.fields);
  }
};

const rolledBack = failed(
  'ALL_OR_NONE_OPERATION_ROLLED_BACK',
  'Record rolled back because not all records were valid and the request was using AllOrNone header',
);

/** Runs the writes in turn; with `allOrNone` one failure undoes them all (recorded). */
const runAll = (call: RestCall, writes: readonly (() => string)[], allOrNone: boolean): Answer => {
  if (writes.length === 0)
    throw new SalesforceError(400, 'REQUIRED_FIELD_MISSING', 'At least 1 record is required');
  if (writes.length > maximumRecords)
    throw new SalesforceError(
      400,
      'EXCEEDED_ID_LIMIT',
      `record limit reached. cannot submit more than ${maximumRecords} records into this call`,
    );
  const { org } = call.token;
  const restore = org.save();
  try {
    const results = writes.map(attempt);
    if (!allOrNone || results.every(({ success }) => success)) return ok(results);
    restore();
    return ok(results.map((result) => (result.success ? rolledBack : result)));
  } catch (error) {
    restore();
    throw error;
  }
};

const read = (call: RestCall) => {
  const parsed = bodySchema.safeParse(call.body);
  if (!parsed.success)
    throw new SalesforceError(400, 'JSON_PARSER_ERROR', 'The request body is not a collection of sObjects.');
  return parsed.data;
};

export const createAll = (call: RestCall): Answer => {
  const { records, allOrNone = false } = read(call);
  return runAll(
    call,
    records.map((record) => () => createRecord(call, record.attributes?.type ?? '', record)),
    allOrNone,
  );
};

export const updateAll = (call: RestCall): Answer => {
  const { records, allOrNone = false } = read(call);
  return runAll(
    call,
    records.map((record) => () => {
      const { Id, id, ...fields } = record;
      const key = Id ?? id;
      if (typeof key !== 'string')
        throw new SalesforceError(400, 'MISSING_ARGUMENT', 'Id not specified in an update call', []);
      updateRecord(call, record.attributes?.type ?? '', key, fields);
      return key;
    }),
    allOrNone,
  );
};

/** The first three characters of the id identify the object. */
const objectOf = (call: RestCall, api: ApiName, id: string): string =>
  catalogFor(api, call.token).tables.find(({ keyPrefix }) => keyPrefix === id.slice(0, 3))?.name ?? '';

export const deleteAll = (call: RestCall): Answer => {
  const ids = (call.search.get('ids') ?? '').split(',').filter((id) => id !== '');
  return runAll(
    call,
    ids.map((id) => () => {
      deleteRecord(call, objectOf(call, 'data', id), id);
      return id;
    }),
    call.search.get('allOrNone') === 'true',
  );
};
