import { entityDurableId, isComponent, keyPrefixOf } from '../org/objects.ts';
import { sharingModels } from '../org/record-access.ts';
import { catalogObjects, fieldsFor, labeled, noId, objectsFor } from './catalog-rows.ts';
import { defaultsOf, spelled } from './sharing-defaults.ts';
import { defineTable, type Field, flag, hasAnyOf, id, lookup, nillable, picklist, text } from './table.ts';

/** The catalog of objects and fields, in the data API and the Tooling API (P 3.3, 3.4). */

const entity = { ...nillable, type: 'string' } as const;
const toEntity = (name = 'EntityDefinitionId'): Field =>
  lookup(name, 'Entity Definition ID', ['EntityDefinition'], entity);

export const entityDefinition = defineTable({
  apis: ['data', 'tooling'],
  name: 'EntityDefinition',
  label: 'Entity Definition',
  keyPrefix: '4ie',
  surelyShownTo: hasAnyOf('ViewSetup'),
  key: 'DurableId',
  reified: { filters: [], rows: 2000 },
  fields: [
    id('Entity Definition ID'),
    text('DurableId', 'Durable ID', nillable),
    text('QualifiedApiName', 'Qualified API Name'),
    text('DeveloperName', 'Developer Name', nillable),
    text('NamespacePrefix', 'Namespace Prefix', nillable),
    text('MasterLabel', 'Master Label'),
    text('Label', 'Label', nillable),
    text('PluralLabel', 'Plural Label', nillable),
    text('KeyPrefix', 'Key Prefix', nillable),
    picklist('InternalSharingModel', 'Internal Sharing Model', sharingModels),
    picklist('ExternalSharingModel', 'External Sharing Model', sharingModels),
    flag('IsCustomizable', 'Is Customizable?'),
    flag('IsCustomSetting', 'Is Custom Setting?'),
    flag('IsQueryable', 'Queryable'),
    flag('IsEverCreatable', 'Is Ever Creatable via API?'),
    flag('IsEverUpdatable', 'Is Ever Updatable via API?'),
    flag('IsEverDeletable', 'Is Ever Deletable via API?'),
    lookup('RunningUserEntityAccessId', 'User Entity Access ID', ['UserEntityAccess'], entity),
  ],
  rows: (viewer) =>
    objectsFor(viewer).map((object) => {
      const durableId = entityDurableId(viewer.org.id, object);
      return {
        Id: noId,
        DurableId: durableId,
        QualifiedApiName: object.name,
        DeveloperName: object.name.replace(/__c$/, ''),
        NamespacePrefix: null,
        MasterLabel: labeled(object.label, viewer.org),
        Label: labeled(object.label, viewer.org),
        PluralLabel: labeled(object.labelPlural, viewer.org),
        KeyPrefix: keyPrefixOf(viewer.org.objects, object),
        InternalSharingModel: spelled(viewer.org, defaultsOf(viewer.org, object.name).internal),
        ExternalSharingModel: spelled(viewer.org, defaultsOf(viewer.org, object.name).external),
        IsCustomizable: true,
        IsCustomSetting: false,
        IsQueryable: true,
        IsEverCreatable: true,
        IsEverUpdatable: true,
        IsEverDeletable: true,
        RunningUserEntityAccessId: `${durableId}.${viewer.user.id.slice(0, 15)}`,
      };
    }),
});

const common: readonly Field[] = [
  text('DurableId', 'Durable ID', nillable),
  toEntity(),
  text('QualifiedApiName', 'Qualified API Name'),
  text('DeveloperName', 'Developer Name', nillable),
  text('NamespacePrefix', 'Namespace Prefix', nillable),
  text('MasterLabel', 'Master Label'),
  text('Label', 'Label', nillable),
  text('DataType', 'Data Type', nillable),
  flag('IsCalculated', 'Is Field calculated?'),
  flag('IsCompound', 'Is Field a compound field'),
  flag('IsNillable', 'Is Field a nillable?'),
  flag('IsNameField', 'Is Field a Name field?'),
];

const byEntity = { filters: [['EntityDefinitionId', 'DurableId']], rows: 2000 } as const;

export const fieldDefinition = defineTable({
  apis: ['data', 'tooling'],
  name: 'FieldDefinition',
  label: 'Field Definition',
  keyPrefix: '4fe',
  surelyShownTo: hasAnyOf('ViewSetup'),
  key: 'DurableId',
  reified: byEntity,
  fields: [id('Field Definition ID'), ...common],
  // The parts of a compound are particles of its one definition.
  rows: (viewer, wanted) =>
    fieldsFor(viewer, wanted)
      .filter(({ field }) => !isComponent(field))
      .map(({ definition }) => definition),
});

export const entityParticle = defineTable({
  apis: ['data', 'tooling'],
  name: 'EntityParticle',
  label: 'Entity Particle',
  keyPrefix: '0Nv',
  surelyShownTo: hasAnyOf('ViewSetup'),
  key: 'DurableId',
  reified: byEntity,
  fields: [
    id('Entity Particle ID'),
    ...common,
    lookup('FieldDefinitionId', 'Field Definition ID', ['FieldDefinition'], entity),
    text('Name', 'Name', nillable),
    flag('IsAutonumber', 'Is Field an Autonumber?'),
    flag('IsComponent', 'Is Field a component of a compound field'),
    flag('IsCreatable', 'Is Field Creatable?'),
    flag('IsUpdatable', 'Is Field Updatable?'),
    flag('IsPermissionable', 'Is Field Permissionable?'),
  ],
  rows: (viewer, wanted) => fieldsFor(viewer, wanted).map(({ particle }) => particle),
});

/** Effective access of any user, without View All and Modify All (P 3.3). */
export const userEntityAccess = defineTable({
  apis: ['data', 'tooling'],
  name: 'UserEntityAccess',
  label: 'User Entity Access',
  labelPlural: 'User Entity Access',
  keyPrefix: '07u',
  surelyShownTo: hasAnyOf('ViewSetup'),
  key: 'DurableId',
  reified: {
    filters: [
      ['UserId', 'DurableId'],
      ['EntityDefinitionId', 'DurableId'],
    ],
    rows: 200,
  },
  fields: [
    id('User Entity Access ID'),
    text('DurableId', 'Durable ID', nillable),
    toEntity(),
    lookup('UserId', 'User ID', ['User'], nillable),
    flag('IsReadable', 'Is Readable'),
    flag('IsCreatable', 'Is Creatable'),
    flag('IsEditable', 'Is Editable'),
    flag('IsUpdatable', 'Is Updatable'),
    flag('IsDeletable', 'Is Deletable'),
    flag('IsUndeletable', 'Is Undeletable'),
    flag('IsMergeable', 'Is Mergeable'),
    flag('IsActivateable', 'Is Activateable'),
    flag('IsFlsUpdatable', 'Is Field-level Security Updatable?'),
  ],
  rows: ({ org }, wanted) =>
    org.users.flatMap((user) => {
      if (!wanted('UserId', user.id)) return [];
      const effective = org.effective(user);
      return catalogObjects(org).map((object) => {
        const entityId = entityDurableId(org.id, object);
        return {
          Id: noId,
          DurableId: `${entityId}.${user.id.slice(0, 15)}`,
          EntityDefinitionId: entityId,
          UserId: user.id,
          IsReadable: effective.allows(object, 'Read'),
          IsCreatable: effective.allows(object, 'Create'),
          IsEditable: effective.allows(object, 'Edit'),
          IsUpdatable: effective.allows(object, 'Edit'),
          IsDeletable: effective.allows(object, 'Delete'),
          IsUndeletable: effective.allows(object, 'Delete'),
          IsMergeable: false,
          IsActivateable: false,
          IsFlsUpdatable: effective.permissions.has('ManageProfilesPermissionsets'),
        };
      });
    }),
});
