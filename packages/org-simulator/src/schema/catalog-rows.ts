import { labelIn } from '../org/german.ts';
import { memoize } from '../org/memoize.ts';
import {
  entityDurableId,
  fieldDurableId,
  isComponent,
  isCompound,
  type OrgField,
  type OrgObject,
  partsOfName,
} from '../org/objects.ts';
import type { Org } from '../org/org.ts';
import type { Viewer } from '../org/viewer.ts';
import { userRole } from './roles.ts';
import { hasAnyOf, type Row, type Wanted } from './table.ts';
import { user } from './users.ts';

/** The rows of the catalog of objects and fields, and who can see them. Their `Id` has no meaning (P 3.4). */
export const noId = '000000000000000AAA';

export const labeled = (text: string, { language }: Org): string => labelIn(language, text);

/** Users with View Setup see everything that exists, others only what they may read (P T6). */
const seesAll = hasAnyOf('ViewSetup', 'CustomizeApplication');

/** Salesforce's own objects that integrations read like those of the customer. */
const ofSalesforce: readonly OrgObject[] = [user, userRole].map(({ name, label, labelPlural, fields }) => ({
  name,
  label,
  labelPlural,
  permissionable: false,
  changeEvents: name === 'User',
  fields: fields.map((one) => ({
    name: one.name,
    label: one.label,
    type: one.type,
    permissionable: one.permissionable,
    required: !one.nillable,
    updateable: one.updateable,
  })),
}));

/** Returns every object of the catalog. */
export const catalogObjects = (org: Org): readonly OrgObject[] => [...org.objects, ...ofSalesforce];

export const objectsFor = (viewer: Viewer): readonly OrgObject[] => {
  const objects = catalogObjects(viewer.org);
  if (seesAll(viewer)) return objects;
  const effective = viewer.org.effective(viewer.user);
  return objects.filter((object) => effective.allows(object, 'Read'));
};

interface FieldRows {
  readonly field: OrgField;
  readonly definition: Row;
  readonly particle: Row;
}

const rowsFor = (org: Org, entityId: string, object: OrgObject, field: OrgField): FieldRows => {
  const durableId = `${entityId}.${fieldDurableId(org.id, object, field)}`;
  const label = labeled(field.label, org);
  const definition = {
    Id: noId,
    DurableId: durableId,
    EntityDefinitionId: entityId,
    QualifiedApiName: field.name,
    DeveloperName: partsOfName(field.name).own,
    NamespacePrefix: partsOfName(field.name).namespace,
    MasterLabel: label,
    Label: label,
    DataType: field.type,
    IsCalculated: field.computed === 'formula',
    IsCompound: isCompound(object, field),
    IsNillable: !field.required,
    IsNameField: field.name === 'Name',
  };
  const parent = field.compoundInCatalog ?? (isComponent(field) ? field.compound : undefined);
  const particle = {
    ...definition,
    FieldDefinitionId: parent === undefined ? durableId : `${entityId}.${parent}`,
    Name: field.name,
    IsAutonumber: field.computed === 'auto-number',
    IsComponent: parent !== undefined,
    IsCreatable: field.updateable,
    IsUpdatable: field.updateable,
    IsPermissionable: field.permissionable,
  };
  return { field, definition, particle };
};

/** An org's objects and fields never change, only who may see them. */
const rowsOf = memoize((org: Org) =>
  memoize((object: OrgObject): readonly FieldRows[] => {
    const entityId = entityDurableId(org.id, object);
    return object.fields.map((field) => rowsFor(org, entityId, object, field));
  }),
);

/** Fields of the wanted objects that the viewer sees. */
export const fieldsFor = (viewer: Viewer, wanted: Wanted): readonly FieldRows[] => {
  const { org, user } = viewer;
  const effective = org.effective(user);
  const all = seesAll(viewer);
  return objectsFor(viewer)
    .filter(
      (object) =>
        wanted('EntityDefinitionId', entityDurableId(org.id, object)) &&
        wanted('EntityDefinition.QualifiedApiName', object.name),
    )
    .flatMap((object) => {
      const rows = rowsOf(org)(object);
      return all ? rows : rows.filter(({ field }) => effective.canRead(object, field));
    });
};
