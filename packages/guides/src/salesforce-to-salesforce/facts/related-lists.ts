import { z } from 'zod';
import { deriveFrom, read, readFrom } from '../../model/derive.ts';
import { defineFact, deriveFact } from '../../model/fact.ts';
import { sameId } from '../../salesforce-id.ts';
import { quote } from '../../soql.ts';
import { type SharedObject, sharedObjects } from './shared-objects.ts';

/** A related list that layouts of an object can show (P 6.4). */
export interface RelatedList {
  /** The object whose pages show it, as catalogs name it. */
  readonly parent: string;
  /** The object whose records it holds, as catalogs name it. */
  readonly of: string;
  readonly id: string;
  readonly label: string;
  /** What a layout may call it. */
  readonly names: readonly string[];
  /** Describes of layouts show it. */
  readonly isDescribable: boolean;
}

const catalog = defineFact({
  id: 'related-list-definitions',
  reads: 'reads.relatedLists',
  requires: ['PermissionsViewSetup'],
  ...readFrom({ objects: sharedObjects }, ({ objects }) => {
    const ids = objects.flatMap(({ id }) => id ?? []);
    return ids.length === 0
      ? undefined
      : {
          via: 'tooling',
          soql: `SELECT DurableId, Label, RelatedListName, RelatedListId, ParentEntityDefinitionId, EntityDefinitionId, IsDescribable FROM RelatedListDefinition WHERE ParentEntityDefinitionId IN (${ids.map(quote).join(', ')})`,
        };
  }),
  shape: z.array(
    z
      .object({
        DurableId: z.string(),
        Label: z.string().nullable(),
        RelatedListName: z.string().nullable(),
        RelatedListId: z.string().nullable(),
        ParentEntityDefinitionId: z.string(),
        EntityDefinitionId: z.string().nullable(),
        IsDescribable: z.boolean(),
      })
      .transform(
        (row): RelatedList => ({
          parent: row.ParentEntityDefinitionId,
          of: row.EntityDefinitionId ?? '',
          id: row.DurableId,
          label: row.Label ?? row.DurableId,
          names: [row.RelatedListName, row.RelatedListId].filter((name) => name !== null),
          isDescribable: row.IsDescribable,
        }),
      ),
  ),
});

export const relatedLists = catalog;

/** Whether a catalog means this object by a name or an id. */
export const isObject = ({ id }: SharedObject, named: string): boolean =>
  id !== null && (id === named || (id.startsWith('01I') && sameId(id, named)));

/** The related lists that hold records of the shared objects. */
export const sharedLists = deriveFrom({
  id: 'shared-lists',
  from: { objects: sharedObjects, lists: catalog },
  derive: ({ objects, lists }) =>
    read(lists.filter(({ of }) => objects.some((object) => isObject(object, of)))),
});

export type ConnectionColumn = 'received' | 'sent';

/** A column of a related list. */
export interface ListColumn {
  readonly list: string;
  /** The column that the guide asks for; null for any other. */
  readonly is: ConnectionColumn | null;
  /** What a layout may call it. */
  readonly names: readonly string[];
  readonly isDescribable: boolean;
}

/** By the field behind the column, whose name does not depend on a language; else by its label. */
const connectionColumnOf = (
  parts: readonly (string | null)[],
  label: string | null,
): ConnectionColumn | null => {
  const named = parts.filter((part) => part !== null).join(' ');
  if (/ConnectionReceived/.test(named) || label === 'Received Connection Name') return 'received';
  if (/ConnectionSent/.test(named) || label === 'Sent Connection Name') return 'sent';
  return null;
};

const columnRows = defineFact({
  id: 'related-list-columns',
  reads: 'reads.relatedListColumns',
  requires: ['PermissionsViewSetup'],
  ...readFrom({ lists: sharedLists }, ({ lists }) =>
    lists.length === 0
      ? undefined
      : {
          via: 'query',
          soql: `SELECT RelatedListDefinitionId, Alias, Label, ColumnSoql, FieldDefinitionId, LookupId, IsDescribable FROM RelatedListColumnDefinition WHERE RelatedListDefinitionId IN (${lists.map(({ id }) => quote(id)).join(', ')})`,
        },
  ),
  shape: z.array(
    z
      .object({
        RelatedListDefinitionId: z.string(),
        Alias: z.string().nullable(),
        Label: z.string().nullable(),
        ColumnSoql: z.string().nullable(),
        FieldDefinitionId: z.string().nullable(),
        LookupId: z.string().nullable(),
        IsDescribable: z.boolean(),
      })
      .transform(
        (row): ListColumn => ({
          list: row.RelatedListDefinitionId,
          is: connectionColumnOf([row.ColumnSoql, row.FieldDefinitionId, row.LookupId], row.Label),
          names: [row.Alias, row.ColumnSoql, row.FieldDefinitionId].filter((name) => name !== null),
          isDescribable: row.IsDescribable,
        }),
      ),
  ),
});

/** The columns of those lists; none where there is no such list. */
export const listColumns = deriveFact<readonly ListColumn[]>({
  id: 'list-columns',
  after: [columnRows],
  derive: (_setup, known) => {
    const reading = known.get(columnRows);
    return reading.state === 'skipped' ? read([]) : reading;
  },
});
