import { z } from 'zod';
import { listOf } from './list-of.ts';
import { memoize } from './memoize.ts';
import { recordId } from './record-id.ts';

const orgField = z.strictObject({
  /** API name without the object. */
  name: z.string(),
  label: z.string(),
  /** Type as a describe names it. */
  type: z.string(),
  /** Whether field-level security can be set for it. */
  permissionable: z.boolean().default(true),
  required: z.boolean().default(false),
  /** False for formulas, auto-numbers and system fields. */
  updateable: z.boolean().default(true),
  /** What computes it; absent for a field that people fill in, or that Salesforce keeps itself. */
  computed: z.enum(['formula', 'auto-number']).exactOptional(),
  /** The compound field it is a part of: `BillingCity` → `BillingAddress`. */
  compound: z.string().exactOptional(),
  /** The compound that the catalog of fields names instead of the one in the describe. */
  compoundInCatalog: z.string().exactOptional(),
  /** The object that a lookup points to, if its name does not show it. */
  referenceTo: z.string().exactOptional(),
});

export const orgObject = z.strictObject({
  name: z.string(),
  label: z.string(),
  labelPlural: z.string(),
  /** Whether it has object permissions; false for objects that inherit them from a parent. */
  permissionable: z.boolean().default(true),
  /** Where access comes from for an object without object permissions. */
  inheritsFrom: z.string().exactOptional(),
  /** Whether Change Data Capture offers it. */
  changeEvents: z.boolean().default(true),
  fields: listOf(orgField),
});

export type OrgField = z.output<typeof orgField>;
export type OrgObject = z.output<typeof orgObject>;

export const fieldOf = (object: OrgObject, name: string): OrgField | undefined =>
  object.fields.find((field) => field.name.toLowerCase() === name.toLowerCase());

/** Returns whether a name is that of a custom object or field; a custom field of contacts is `__pc` on person accounts. */
export const isCustom = (name: string): boolean => /__(?:c|pc|e)$/.test(name);

/** Returns the parts of a name: `ia_crm__Class__c` is `Class` of the package `ia_crm`. */
export const partsOfName = (name: string): { readonly namespace: string | null; readonly own: string } => {
  const [, namespace, own] = /^(?:([A-Za-z][A-Za-z0-9_]{0,14}?)__)?(.+?)__(?:c|pc|e)$/.exec(name) ?? [];
  return { namespace: namespace ?? null, own: own ?? name };
};

/**
 * Returns whether the field is a part of an address or a name. `Account.Name` names itself as its compound (P T29)
 * and is not.
 */
export const isComponent = (field: OrgField): boolean =>
  field.compound !== undefined && field.compound !== field.name;

const compounds = memoize(
  ({ fields }: OrgObject): ReadonlySet<string | undefined> =>
    new Set(fields.filter(isComponent).map(({ compound }) => compound)),
);

export const isCompound = (object: OrgObject, { name }: OrgField): boolean => compounds(object).has(name);

/** Returns whether `FieldPermissions` has rows for the field: parts follow their compound (P 3.2). */
export const isSecured = (field: OrgField): boolean => field.permissionable && !isComponent(field);

/** Names of all fields with field-level security, as `Object.Field`. */
export const securedFields = memoize((objects: readonly OrgObject[]): readonly string[] =>
  objects.flatMap((object) => object.fields.filter(isSecured).map(({ name }) => `${object.name}.${name}`)),
);

/** Formulas and auto-numbers can be read only; a compound is edited through its parts (P 3.2). */
export const isEditable = (object: OrgObject, field: OrgField): boolean =>
  field.updateable || isCompound(object, field);

/** Returns the field whose field-level security applies: the compound of a part, otherwise the field. */
export const decisive = (object: OrgObject, field: OrgField): OrgField =>
  (isComponent(field) && field.compound !== undefined ? fieldOf(object, field.compound) : undefined) ?? field;

/** Name of a standard object; an id of a custom one (P 3.4). */
export const entityDurableId = (orgId: string, object: OrgObject): string =>
  isCustom(object.name) ? recordId('01I', orgId, object.name).slice(0, 15) : object.name;

export const fieldDurableId = (orgId: string, object: OrgObject, field: OrgField): string =>
  isCustom(field.name)
    ? recordId('00N', orgId, `${object.name}.${field.name}`).slice(0, 15)
    : field.type === 'reference'
      ? field.name.replace(/Id$/, '')
      : field.name;

const keyPrefixes: Readonly<Record<string, string>> = {
  ContentVersion: '068',
  Event: '00U',
  EventLogFile: '0AT',
  LoginHistory: '0Ya',
  Task: '00T',
  User: '005',
  UserRole: '00E',
  Account: '001',
  Asset: '02i',
  Campaign: '701',
  Case: '500',
  Contact: '003',
  Lead: '00Q',
  Opportunity: '006',
  OpportunityLineItem: '00k',
  Order: '801',
  Pricebook2: '01s',
  PricebookEntry: '01u',
  Product2: '01t',
  Quote: '0Q0',
  ServiceContract: '810',
  WorkOrder: '0WO',
};

/** A custom object's prefix starts with `a`. */
export const keyPrefixOf = (objects: readonly OrgObject[], object: OrgObject): string =>
  keyPrefixes[object.name] ?? `a${String(objects.indexOf(object)).padStart(2, '0')}`;
