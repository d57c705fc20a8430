import { drawnName } from '../org/drawn-name.ts';
import { entityDurableId, isCustom, type OrgObject } from '../org/objects.ts';
import type { Org } from '../org/org.ts';
import { noId } from './catalog-rows.ts';
import { partnerNetwork } from './partner-network.ts';
import { defineTable, type Field, flag, hasAnyOf, id, lookup, nillable, text } from './table.ts';

/** The catalog of related lists and their columns, in both APIs from 55.0 (P 6.4). Names differ between orgs. */

export interface RelatedList {
  /** API name of the object whose pages show it. */
  readonly parent: string;
  /** API name of the object whose records it lists. */
  readonly of: string;
  readonly name: string;
  readonly label: string;
  readonly columns: readonly RelatedListColumn[];
}
interface RelatedListColumn {
  /** As layouts name it. */
  readonly alias: string;
  readonly label: string;
  /** API name of the field, and the path to what is shown. */
  readonly field: string;
  readonly path: string;
}

export const externalSharing = 'PartnerNetworkRecordConnection';

/** Columns that records have only while Salesforce to Salesforce is on (P 6.1). */
const connectionColumns = (org: Org, key: string): RelatedListColumn[] =>
  partnerNetwork.in(org).enabled
    ? (['Received', 'Sent'] as const).map((way) => ({
        alias: drawnName(org.id, 'C', `${key} ${way}`),
        label: `${way} Connection Name`,
        field: `Connection${way}`,
        path: `Connection${way}.ConnectionName`,
      }))
    : [];

const listOfChildren = (org: Org, parent: OrgObject, child: OrgObject): RelatedList => {
  const key = `${parent.name} ${child.name}`;
  return {
    parent: parent.name,
    of: child.name,
    name: drawnName(org.id, 'R', key),
    label: child.labelPlural,
    columns: [
      ...child.fields
        .filter(({ type }) => type !== 'id')
        .map(({ name, label }) => ({
          alias: isCustom(name) ? name : drawnName(org.id, 'F', `${key} ${name}`),
          label,
          field: name,
          path: name,
        })),
      ...connectionColumns(org, key),
    ],
  };
};

const sharingList = (org: Org, parent: OrgObject): RelatedList => ({
  parent: parent.name,
  of: externalSharing,
  name: drawnName(org.id, 'R', `${parent.name} external sharing`),
  label: 'External Sharing',
  columns: [],
});

/** The related lists that layouts of an object can show. */
export const relatedListsOf = (org: Org, parent: OrgObject): readonly RelatedList[] => [
  ...org.objects
    .filter((child) => child.fields.some(({ name }) => name === `${parent.name}Id`))
    .map((child) => listOfChildren(org, parent, child)),
  ...(partnerNetwork.in(org).enabled ? [sharingList(org, parent)] : []),
];

const everyList = (org: Org): readonly RelatedList[] =>
  org.objects.flatMap((parent) => relatedListsOf(org, parent));

const entity = { type: 'string' } as const;
const toEntity = (name: string, label: string): Field => lookup(name, label, ['EntityDefinition'], entity);
/** Name of a standard object; an id of a custom one. */
const entityId = (org: Org, name: string): string => {
  const object = org.objects.find((one) => one.name === name);
  return object ? entityDurableId(org.id, object) : name;
};
const durableId = (org: Org, { parent, name }: RelatedList): string => `${entityId(org, parent)}.${name}`;

export const relatedListDefinition = defineTable({
  apis: ['data', 'tooling'],
  name: 'RelatedListDefinition',
  label: 'Related List Definition',
  keyPrefix: '0r4',
  key: 'DurableId',
  shownTo: hasAnyOf('ViewSetup'),
  reified: { filters: [['ParentEntityDefinitionId', 'DurableId']], rows: 2000 },
  fields: [
    id('Related List Definition ID'),
    text('DurableId', 'Durable ID'),
    toEntity('ParentEntityDefinitionId', 'Parent Entity Definition ID'),
    toEntity('EntityDefinitionId', 'Entity Definition ID'),
    text('RelatedListId', 'Related List ID'),
    text('RelatedListName', 'Related List Name'),
    text('Label', 'Label'),
    text('DefaultSort', 'Default Sort', nillable),
    flag('IsCustomizable', 'Is Customizable'),
    flag('IsDescribable', 'Is Describable'),
    flag('IsLayoutable', 'Is Layoutable'),
  ],
  rows: ({ org }) =>
    everyList(org).map((list) => ({
      Id: noId,
      DurableId: durableId(org, list),
      ParentEntityDefinitionId: entityId(org, list.parent),
      EntityDefinitionId: entityId(org, list.of),
      RelatedListId: list.name,
      RelatedListName: list.name,
      Label: list.label,
      DefaultSort: null,
      IsCustomizable: true,
      IsDescribable: list.of !== externalSharing,
      IsLayoutable: true,
    })),
});

export const relatedListColumnDefinition = defineTable({
  apis: ['data', 'tooling'],
  name: 'RelatedListColumnDefinition',
  label: 'Related List Column Definition',
  keyPrefix: '0r5',
  key: 'DurableId',
  shownTo: hasAnyOf('ViewSetup'),
  reified: { filters: [['RelatedListDefinitionId', 'DurableId']], rows: 2000 },
  fields: [
    id('Related List Column Definition ID'),
    text('DurableId', 'Durable ID'),
    lookup('RelatedListDefinitionId', 'Related List Definition ID', ['RelatedListDefinition'], entity),
    text('Alias', 'Alias'),
    text('Label', 'Label'),
    text('ColumnSoql', 'Column SOQL', nillable),
    text('DataType', 'Data Type', nillable),
    text('FieldDefinitionId', 'Field Definition ID', nillable),
    text('LookupId', 'Lookup ID', nillable),
    flag('IsDefault', 'Is Default'),
    flag('IsDescribable', 'Is Describable'),
  ],
  rows: ({ org }, wanted) =>
    everyList(org)
      .filter((list) => wanted('RelatedListDefinitionId', durableId(org, list)))
      .flatMap((list) =>
        list.columns.map(({ alias, label, field, path }) => ({
          Id: noId,
          DurableId: `${durableId(org, list)}.${alias}`,
          RelatedListDefinitionId: durableId(org, list),
          Alias: alias,
          Label: label,
          ColumnSoql: path,
          DataType: 'string',
          FieldDefinitionId: `${entityId(org, list.of)}.${field}`,
          LookupId: path === field ? null : `${field}Id`,
          IsDefault: false,
          IsDescribable: true,
        })),
      ),
});
