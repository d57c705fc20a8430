import type { Field } from '../schema/table.ts';
import type { Path } from '../soql/path.ts';
import type { Plan } from '../soql/plan.ts';

/**
 * Returns the answer to `?columns=true`: the columns of a query instead of its rows, those of parents nested (P T31).
 */
interface Column {
  readonly aggregate: false;
  readonly apexType: string;
  readonly booleanType: boolean;
  readonly columnName: string;
  readonly custom: boolean;
  readonly displayName: string;
  readonly foreignKeyName: string | null;
  readonly insertable: boolean;
  readonly joinColumns: Column[];
  readonly numberType: boolean;
  readonly textType: boolean;
  readonly updatable: boolean;
}

const numbers: readonly Field['type'][] = ['int', 'double', 'currency', 'percent'];
const ids: readonly Field['type'][] = ['id', 'reference'];

const leaf = (field: Field): Column => {
  const number = numbers.includes(field.type);
  return {
    aggregate: false,
    apexType: ids.includes(field.type) ? 'Id' : field.type === 'boolean' ? 'Boolean' : 'String',
    booleanType: field.type === 'boolean',
    columnName: field.name,
    custom: field.name.endsWith('__c'),
    displayName: field.name,
    foreignKeyName: field.relationshipName,
    insertable: field.createable,
    joinColumns: [],
    numberType: number,
    textType: !number && field.type !== 'boolean' && !ids.includes(field.type),
    updatable: field.updateable,
  };
};

const parent = (relationship: string): Column => ({
  aggregate: false,
  apexType: '',
  booleanType: false,
  columnName: relationship,
  custom: false,
  displayName: relationship,
  foreignKeyName: null,
  insertable: false,
  joinColumns: [],
  numberType: false,
  textType: false,
  updatable: false,
});

const add = (columns: Column[], { steps, field }: Path): void => {
  let level = columns;
  for (const { relationship } of steps) {
    const known = level.find(({ columnName }) => columnName === relationship) ?? parent(relationship);
    if (!level.includes(known)) level.push(known);
    level = known.joinColumns;
  }
  level.push(leaf(field));
};

export const columnsOf = ({ table, select }: Plan) => {
  const columnMetadata: Column[] = [];
  for (const path of select ?? []) add(columnMetadata, path);
  return {
    columnMetadata,
    entityName: table.name,
    groupBy: false,
    idSelected: columnMetadata.some(({ columnName }) => columnName === 'Id'),
    keyPrefix: table.keyPrefix,
  };
};
