import { labelIn } from '../org/german.ts';
import { listOf } from '../org/list-of.ts';
import { memoize } from '../org/memoize.ts';
import { fieldOf, isCustom, keyPrefixOf, type OrgField, type OrgObject, orgObject } from '../org/objects.ts';
import { definePart } from '../org/part.ts';
import { recordId } from '../org/record-id.ts';
import type { Viewer } from '../org/viewer.ts';
import { records } from './records.ts';
import {
  audited,
  defineTable,
  type Field,
  type FieldType,
  field,
  hasAnyOf,
  type Row,
  type Table,
  type Value,
} from './table.ts';

/** Objects that hold the customer's data, such as Account. An org has no others that can be queried. */
export const orgObjects = definePart({
  state: { objects: listOf(orgObject).default([]) },
  start: (declared, org) => {
    org.objects = declared.objects;
  },
});

const types: readonly FieldType[] = [
  'id',
  'reference',
  'string',
  'textarea',
  'email',
  'phone',
  'url',
  'picklist',
  'multipicklist',
  'boolean',
  'int',
  'double',
  'currency',
  'percent',
  'date',
  'datetime',
  'address',
];

const typeOf = (name: string): FieldType => types.find((type) => type === name) ?? 'string';

/** `OwnerId` leads to a user, `AccountId` to an account. */
const target = ({ name, referenceTo }: OrgField): string[] =>
  referenceTo !== undefined
    ? [referenceTo]
    : name === 'OwnerId'
      ? ['User']
      : name.endsWith('Id')
        ? [name.slice(0, -2)]
        : [];

const columnOf = (given: OrgField): Field => {
  const type = typeOf(given.type);
  const referenceTo = type === 'reference' ? target(given) : [];
  return field(given.name, type, given.label, {
    nillable: !given.required && type !== 'id',
    filterable: type !== 'address',
    referenceTo,
    relationshipName: referenceTo.length > 0 ? given.name.replace(/Id$/, '').replace(/__c$/, '__r') : null,
    permissionable: given.permissionable,
    compound: given.compound ?? null,
    createable: given.updateable,
    updateable: given.updateable,
  });
};

const sampleValue = (given: OrgField, index: number): Value => {
  switch (typeOf(given.type)) {
    case 'boolean':
      return true;
    case 'int':
    case 'double':
    case 'currency':
    case 'percent':
      return (index + 1) * 1200;
    case 'date':
      return `2026-0${index + 1}-15`;
    case 'string':
      return `${given.label} ${index + 1}`;
    default:
      return null;
  }
};

const recordsInEach = 2;

/** Records that the state declares, with every field of the object. */
const declaredRows = (object: OrgObject, viewer: Viewer): Row[] =>
  records
    .in(viewer.org)
    .filter((one) => one.object === object.name)
    .map(({ values }) => {
      const system: Row = { ...audited(viewer), ...values };
      return Object.fromEntries(object.fields.map(({ name }) => [name, system[name] ?? null]));
    });

const sampleRows = (object: OrgObject, prefix: string, viewer: Viewer): Row[] =>
  Array.from({ length: recordsInEach }, (_, index) => {
    const system: Row = {
      Id: recordId(prefix, viewer.org.id, `${object.name} ${index}`),
      OwnerId: viewer.org.builder.id,
      ...audited(viewer),
    };
    return Object.fromEntries(
      object.fields.map((one) => [one.name, system[one.name] ?? sampleValue(one, index)]),
    );
  });

/** Returns the field with what the user may do with it; undefined if the org's object does not have it. */
const ownField = (object: OrgObject, viewer: Viewer, name: string) => {
  const own = viewer.org.objects.find((one) => one.name === object.name);
  const found = own && fieldOf(own, name);
  return own && found
    ? { object: own, field: found, effective: viewer.org.effective(viewer.user) }
    : undefined;
};

/**
 * Effective for the running user: a field without read access is absent, one without edit cannot be updated (P 3.5).
 */
const tableOf = (object: OrgObject, all: readonly OrgObject[]): Table => {
  const prefix = keyPrefixOf(all, object);
  const isAllowed = (
    viewer: Viewer,
    permission: Parameters<ReturnType<Viewer['org']['effective']>['allows']>[1],
  ): boolean => viewer.org.effective(viewer.user).allows(object, permission);
  return defineTable({
    name: object.name,
    label: object.label,
    labelPlural: object.labelPlural,
    keyPrefix: prefix,
    custom: isCustom(object.name),
    fields: object.fields.map(columnOf),
    readable: (viewer) => isAllowed(viewer, 'Read'),
    surelyShownTo: hasAnyOf('ViewAllData', 'ModifyAllData'),
    layoutable: !object.name.endsWith('__e'),
    abilities: (viewer) => ({
      createable: isAllowed(viewer, 'Create'),
      updateable: isAllowed(viewer, 'Edit'),
      deletable: isAllowed(viewer, 'Delete'),
    }),
    hasField: ({ name }, viewer) => {
      const own = ownField(object, viewer, name);
      return own?.effective.canRead(own.object, own.field) ?? false;
    },
    fieldFor: (column, viewer) => {
      const own = ownField(object, viewer, column.name);
      const edits = own?.effective.canEdit(own.object, own.field) ?? false;
      return {
        ...column,
        updateable: edits,
        createable: edits && isAllowed(viewer, 'Create'),
        label: labelIn(viewer.org.language, column.label),
      };
    },
    rows: (viewer) => {
      if (object.name.endsWith('__e')) return [];
      const declared = declaredRows(object, viewer);
      return declared.length > 0 ? declared : sampleRows(object, prefix, viewer);
    },
  });
};

export const objectTables = memoize((objects: readonly OrgObject[]): readonly Table[] =>
  objects.map((object) => tableOf(object, objects)),
);
