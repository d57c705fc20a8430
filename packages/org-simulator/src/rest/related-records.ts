import { notSimulated, SalesforceError } from '../salesforce-error.ts';
import { type Catalog, catalogFor, wholeCatalog } from '../schema/schema.ts';
import type { Field, Table } from '../schema/table.ts';
import { planQuery } from '../soql/plan.ts';
import { runPlan } from '../soql/run.ts';
import { type Answer, ok, type RestCall } from './answer.ts';
import { record } from './query.ts';

/** Returns the lookup behind a list of records that belong to a record of this object. */
export const findRelationship = (
  catalog: Catalog,
  object: string,
  relationship: string,
): { readonly child: Table; readonly lookup: Field } | undefined => {
  for (const child of catalog.tables)
    for (const lookup of catalog.fields(child))
      if (
        lookup.childRelationship?.toLowerCase() === relationship.toLowerCase() &&
        lookup.referenceTo.some((one) => one.toLowerCase() === object.toLowerCase())
      )
        return { child, lookup };
  return undefined;
};

/** Returns the records of a relationship of one record, as a query would [D resources_sobject_relationships]. */
export const relatedRecords = (call: RestCall, object: string, id: string, relationship: string): Answer => {
  record(call, 'data', object, id);
  const catalog = catalogFor('data', call.token);
  const found = findRelationship(catalog, object, relationship);
  if (!found) {
    // Salesforce has many more relationships than the lookups here name; these depend on a feature.
    if (!findRelationship(wholeCatalog('data'), object, relationship))
      throw notSimulated(`the relationship ${relationship}`);
    throw new SalesforceError(404, 'NOT_FOUND', 'The requested resource does not exist');
  }
  const { child, lookup } = found;
  const columns =
    call.search.get('fields') ??
    catalog
      .fields(child)
      .map(({ name }) => name)
      .join(',');
  const plan = planQuery(`SELECT ${columns} FROM ${child.name} WHERE ${lookup.name} = '${id}'`, catalog);
  const { total, records } = runPlan(plan, call.token, `/services/data/v${call.version}`);
  return ok({ totalSize: total, done: true, records });
};
