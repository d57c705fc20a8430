import { notFound, notSimulated, SalesforceError } from '../salesforce-error.ts';
import { catalogFor } from '../schema/schema.ts';
import type { Field, Table } from '../schema/table.ts';
import type { Sent, Writer } from '../write/writer.ts';
import { writerOf } from '../write/writers.ts';
import type { Answer, RestCall } from './answer.ts';

/** Writing one record of the data API; collections do the same many times. */

type Operation = 'create' | 'update' | 'remove';

const words: Readonly<
  Record<Operation, { readonly able: 'createable' | 'updateable' | 'deletable'; readonly done: string }>
> = {
  create: { able: 'createable', done: 'inserted' },
  update: { able: 'updateable', done: 'updated' },
  remove: { able: 'deletable', done: 'deleted' },
};

interface Target {
  readonly table: Table;
  readonly writer: Writer;
  readonly fields: readonly Field[];
}

const targetOf = (call: RestCall, object: string, operation: Operation): Target => {
  const catalog = catalogFor('data', call.token);
  const table = catalog.find(object);
  if (!table) throw notFound();
  const { able, done } = words[operation];
  if (!table.abilities(call.token)[able])
    throw new SalesforceError(
      400,
      'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY',
      `entity type cannot be ${done}: ${table.label}`,
      [],
    );
  const writer = writerOf(table.name);
  if (!writer?.[operation]) throw notSimulated(`that ${table.name} is ${done}`);
  return { table, writer, fields: catalog.fields(table) };
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const parserError = (message: string): SalesforceError =>
  new SalesforceError(400, 'JSON_PARSER_ERROR', message);

/**
 * Returns the columns by their declared names; a column that may not be written is refused as in a real org
 * (recorded).
 */
const sentOf = (body: unknown, { table, fields }: Target, able: 'createable' | 'updateable'): Sent => {
  if (!isObject(body)) throw parserError('The request body is not an sObject.');
  const sent = Object.entries(body).filter(([name]) => name !== 'attributes');
  const columns = sent.map(([name, value]) => {
    const field = fields.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (!field)
      throw new SalesforceError(
        400,
        'INVALID_FIELD',
        `No such column '${name}' on sobject of type ${table.name}`,
      );
    if (field.type === 'boolean' && typeof value !== 'boolean')
      throw parserError(`Cannot deserialize instance of boolean from VALUE_STRING value ${String(value)}`);
    return { field, value };
  });
  const refused = columns.filter(({ field }) => !field[able]).map(({ field }) => field.name);
  if (refused.length > 0)
    throw new SalesforceError(
      400,
      'INVALID_FIELD_FOR_INSERT_UPDATE',
      `Unable to create/update fields: ${refused.join(', ')}. Please check the security settings of this field and verify that it is read/write for your profile or permission set.`,
      refused,
    );
  return Object.fromEntries(columns.map(({ field, value }) => [field.name, value]));
};

/** The new record's id. */
export const createRecord = (call: RestCall, object: string, body: unknown): string => {
  const target = targetOf(call, object, 'create');
  const sent = sentOf(body, target, 'createable');
  return target.writer.create?.(call.token, sent) ?? '';
};

export const updateRecord = (call: RestCall, object: string, id: string, body: unknown): void => {
  const target = targetOf(call, object, 'update');
  target.writer.update?.(call.token, id, sentOf(body, target, 'updateable'));
};

export const deleteRecord = (call: RestCall, object: string, id: string): void => {
  targetOf(call, object, 'remove').writer.remove?.(call.token, id);
};

const noContent: Answer = { status: 204, body: null };

export const create = (call: RestCall, object: string): Answer => {
  const id = createRecord(call, object, call.body);
  return {
    status: 201,
    headers: { location: `/services/data/v${call.version}/sobjects/${object}/${id}` },
    body: { id, success: true, errors: [] },
  };
};

export const update = (call: RestCall, object: string, id: string): Answer => {
  updateRecord(call, object, id, call.body);
  return noContent;
};

export const remove = (call: RestCall, object: string, id: string): Answer => {
  deleteRecord(call, object, id);
  return noContent;
};
