import { memoize } from '../org/memoize.ts';
import { defineTable, id, type Table, text } from '../schema/table.ts';

const nameColumns = ['Name', 'MasterLabel'];

/**
 * Returns what a lookup to several objects leads to: SOQL knows it as the object `Name`, with the columns that all of
 * them have (SOQL reference, "Understanding Polymorphic Keys and Relationships").
 */
export const nameOf = memoize(
  (parents: readonly Table[]): Table =>
    defineTable({
      name: 'Name',
      label: 'Name',
      keyPrefix: '',
      fields: [id('ID'), text('Name', 'Name'), text('Type', 'Type')],
      rows: (viewer) =>
        parents.flatMap((table) => {
          const column = nameColumns.find((name) => table.fields.some((field) => field.name === name));
          return table
            .rows(viewer, () => true)
            .map((row) => ({
              Id: row[table.key] ?? null,
              Name: column === undefined ? null : (row[column] ?? null),
              Type: table.name,
            }));
        }),
    }),
);
