import { labelIn } from '../org/german.ts';
import type { Viewer } from '../org/viewer.ts';
import { notFound } from '../salesforce-error.ts';
import { objectsFor } from '../schema/catalog-rows.ts';
import { changeEventOf, hasChangeEvents } from '../schema/change-events.ts';
import { type Catalog, catalogFor } from '../schema/schema.ts';
import { type ApiName, defineTable, type Field, type FieldType, type Table } from '../schema/table.ts';
import { type Answer, ok, type RestCall } from './answer.ts';

const soapTypes: Partial<Record<FieldType, string>> = {
  id: 'tns:ID',
  reference: 'tns:ID',
  boolean: 'xsd:boolean',
  int: 'xsd:int',
  double: 'xsd:double',
  currency: 'xsd:double',
  percent: 'xsd:double',
  date: 'xsd:date',
  address: 'urn:address',
  datetime: 'xsd:dateTime',
};
const lengths: Partial<Record<FieldType, number>> = {
  id: 18,
  reference: 18,
  boolean: 0,
  int: 0,
  double: 0,
  currency: 0,
  percent: 0,
  date: 0,
  address: 0,
  datetime: 0,
  textarea: 32_000,
};

const describeField = (field: Field) => {
  const length = lengths[field.type] ?? 255;
  return {
    aggregatable: field.type !== 'complexvalue',
    aiPredictionField: false,
    autoNumber: false,
    byteLength: length === 18 || length === 0 ? length : length * 3,
    calculated: false,
    calculatedFormula: null,
    cascadeDelete: false,
    caseSensitive: false,
    compoundFieldName: field.compound,
    controllerName: null,
    createable: field.createable,
    custom: field.name.endsWith('__c'),
    defaultValue: field.type === 'boolean' ? false : null,
    defaultValueFormula: null,
    defaultedOnCreate: field.type === 'id' || field.type === 'boolean',
    dependentPicklist: false,
    deprecatedAndHidden: false,
    digits: field.type === 'int' ? 9 : 0,
    displayLocationInDecimal: false,
    encrypted: false,
    externalId: false,
    extraTypeInfo: null,
    filterable: field.filterable,
    filteredLookupInfo: null,
    formulaTreatNullNumberAsZero: false,
    groupable: field.filterable && field.type !== 'datetime',
    highScaleNumber: false,
    htmlFormatted: false,
    idLookup: field.type === 'id',
    inlineHelpText: null,
    label: field.label,
    length,
    mask: null,
    maskType: null,
    name: field.name,
    nameField: field.name === 'Name',
    namePointing: false,
    nillable: field.nillable,
    permissionable: field.permissionable,
    picklistValues: field.picklist.map((value) => ({
      active: true,
      defaultValue: false,
      label: value,
      validFor: null,
      value,
    })),
    polymorphicForeignKey: field.referenceTo.length > 1,
    precision: 0,
    queryByDistance: false,
    referenceTargetField: null,
    referenceTo: field.referenceTo,
    relationshipName: field.relationshipName,
    relationshipOrder: null,
    restrictedDelete: false,
    restrictedPicklist: field.type === 'picklist',
    scale: 0,
    searchPrefilterable: false,
    soapType: soapTypes[field.type] ?? 'xsd:string',
    sortable: field.type !== 'complexvalue',
    type: field.type,
    unique: false,
    updateable: field.updateable,
    writeRequiresMasterRead: false,
  };
};

const labelFor = (label: string, { org }: Viewer): string => labelIn(org.language, label);

const basics = (table: Table, viewer: Viewer, root: string) => ({
  activateable: false,
  associateEntityType: null,
  associateParentEntity: null,
  custom: table.custom,
  customSetting: false,
  deepCloneable: false,
  deprecatedAndHidden: false,
  feedEnabled: false,
  hasSubtypes: false,
  isInterface: false,
  isSubtype: false,
  keyPrefix: table.keyPrefix,
  label: labelFor(table.label, viewer),
  labelPlural: labelFor(table.labelPlural, viewer),
  layoutable: table.layoutable,
  mergeable: false,
  mruEnabled: false,
  name: table.name,
  queryable: true,
  replicateable: false,
  retrieveable: true,
  searchable: false,
  triggerable: false,
  undeletable: false,
  ...table.abilities(viewer),
  urls: {
    rowTemplate: `${root}/sobjects/${table.name}/{ID}`,
    describe: `${root}/sobjects/${table.name}/describe`,
    sobject: `${root}/sobjects/${table.name}`,
  },
});

const scopeOf = (call: RestCall, api: ApiName): { catalog: Catalog; root: string } => ({
  catalog: catalogFor(api, call.token),
  root: `/services/data/v${call.version}${api === 'tooling' ? '/tooling' : ''}`,
});

/** Returns the change events of the objects that this user sees. */
const changeEventsFor = (viewer: Viewer): readonly Table[] =>
  objectsFor(viewer)
    .filter((object) => hasChangeEvents(object) && viewer.org.effective(viewer.user).allows(object, 'Read'))
    .map((object) =>
      defineTable({
        name: changeEventOf(object),
        label: `Change Event: ${object.label}`,
        keyPrefix: null,
        fields: [],
        rows: () => [],
      }),
    );

export const describeGlobal = (call: RestCall, api: ApiName): Answer => {
  const { catalog, root } = scopeOf(call, api);
  return ok({
    encoding: 'UTF-8',
    maxBatchSize: 200,
    sobjects: [
      ...catalog.tables.map((table) => basics(table, call.token, root)),
      ...(api === 'data' ? changeEventsFor(call.token).map((one) => basics(one, call.token, root)) : []),
    ],
  });
};

/** Lookups of other objects to this one. */
const childRelationships = (table: Table, catalog: Catalog) =>
  catalog.tables.flatMap((child) => {
    if (!child.fields.some(({ referenceTo }) => referenceTo.includes(table.name))) return [];
    return catalog
      .fields(child)
      .filter(({ referenceTo }) => referenceTo.includes(table.name))
      .map((lookup) => ({
        cascadeDelete: false,
        childSObject: child.name,
        deprecatedAndHidden: false,
        field: lookup.name,
        junctionIdListNames: [],
        junctionReferenceTo: [],
        relationshipName: child.custom
          ? `${child.labelPlural.replaceAll(/\W/g, '')}__r`
          : lookup.childRelationship,
        restrictedDelete: false,
      }));
  });

/**
 * Record types are listed to every user, allowed or not (REST API guide, "sObject Describe"). Each object has the master
 * one; RecordTypeId exists once it has others.
 */
const recordTypeInfos = ({ layoutable, fields }: Table) => {
  if (!layoutable) return [];
  const has = fields.some(({ name }) => name === 'RecordTypeId');
  return ['Master', ...(has ? ['Special'] : [])].map((name) => ({
    active: true,
    available: true,
    defaultRecordTypeMapping: name === 'Master',
    developerName: name,
    master: name === 'Master',
    name,
    recordTypeId: name === 'Master' ? '012000000000000AAA' : '012Hs000000SpecIAS',
    urls: {},
  }));
};

export const describe = (call: RestCall, api: ApiName, name: string): Answer => {
  const { catalog, root } = scopeOf(call, api);
  const table = catalog.find(name);
  if (!table) throw notFound();
  return ok({
    actionOverrides: [],
    ...basics(table, call.token, root),
    childRelationships: childRelationships(table, catalog),
    compactLayoutable: false,
    defaultImplementation: null,
    extendedBy: null,
    extendsInterfaces: null,
    fields: catalog.fields(table).map(describeField),
    implementedBy: null,
    implementsInterfaces: null,
    listviewable: null,
    lookupLayoutable: null,
    namedLayoutInfos: [],
    networkScopeFieldName: null,
    recordTypeInfos: recordTypeInfos(table),
    searchLayoutable: false,
    sobjectDescribeOption: 'FULL',
    supportedScopes: [{ label: `All ${table.labelPlural.toLowerCase()}`, name: 'everything' }],
  });
};

export const basicInfo = (call: RestCall, api: ApiName, name: string): Answer => {
  const { catalog, root } = scopeOf(call, api);
  const table = catalog.find(name);
  if (!table) throw notFound();
  return ok({ objectDescribe: basics(table, call.token, root), recentItems: [] });
};
