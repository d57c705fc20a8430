import {
  account,
  contact,
  opportunity,
  pricebookEntry,
  product,
} from '@orgready/guides/integration/scenarios/objects';
import type { OrgField, OrgObject } from '@orgready/org-simulator/org-state';
import type { DescribedOrg } from './description.ts';

/** The standard objects of a described org, with the fields it adds. */

const systemFields = account.fields.filter(({ name }) =>
  ['Id', 'CreatedDate', 'LastModifiedDate', 'SystemModstamp', 'OwnerId'].includes(name),
);
const text = (name: string, label: string, more: Partial<OrgField> = {}): OrgField => ({
  name,
  label,
  type: 'string',
  ...more,
});
const required = { permissionable: false, required: true } as const;

const standard = (
  name: string,
  label: string,
  labelPlural: string,
  ...fields: readonly OrgField[]
): OrgObject => ({ name, label, labelPlural, fields: [...systemFields, ...fields] });

const lead = standard(
  'Lead',
  'Lead',
  'Leads',
  text('LastName', 'Last Name', required),
  text('Company', 'Company', required),
  text('Title', 'Title'),
);
const caseObject = standard('Case', 'Case', 'Cases', text('Subject', 'Subject'));
const campaign = standard('Campaign', 'Campaign', 'Campaigns', text('Name', 'Name', required));

const system = { permissionable: false, updateable: false } as const;
/** An object without object permissions, which Change Data Capture does not offer. */
const withoutPermissions = (name: string, label: string, inheritsFrom?: string): OrgObject => ({
  ...standard(name, label, `${label}s`),
  permissionable: false,
  changeEvents: false,
  ...(inheritsFrom === undefined ? {} : { inheritsFrom }),
});
const task: OrgObject = {
  ...standard('Task', 'Task', 'Tasks', text('Subject', 'Subject', { permissionable: false })),
  permissionable: false,
};
const lineItem: OrgObject = {
  ...standard('OpportunityLineItem', 'Opportunity Product', 'Opportunity Products'),
  permissionable: false,
  inheritsFrom: 'Opportunity',
};
const history: OrgObject = {
  ...withoutPermissions('OpportunityFieldHistory', 'Opportunity Field History', 'Opportunity'),
  fields: [{ name: 'Id', label: 'ID', type: 'id', ...system }],
};

const isStandard = ({ name }: OrgField): boolean => !name.endsWith('__c');

const standardObjects: readonly OrgObject[] = [
  ...[account, contact, opportunity, product, pricebookEntry].map((object) => ({
    ...object,
    fields: object.fields.filter(isStandard),
  })),
  lead,
  caseObject,
  campaign,
  task,
  lineItem,
  history,
  withoutPermissions('ContentVersion', 'Content Version'),
];

/** Returns the objects of an org: standard ones, and the objects and fields that the description adds. */
export const objectsOf = ({ schema }: DescribedOrg): readonly OrgObject[] => {
  const added = Object.keys(schema).filter((name) => standardObjects.every((one) => one.name !== name));
  return [...standardObjects, ...added.map((name) => standard(name, name, name))].map((object) => ({
    ...object,
    fields: [
      ...object.fields,
      ...Object.entries(schema[object.name]?.fields ?? {}).map(([name, field]) => ({ name, ...field })),
    ],
  }));
};

/** Returns the names of the custom fields, as `Object.Field`: made through the API, so that no profile sees them (P T5). */
export const addedFields = ({ schema }: DescribedOrg): readonly string[] =>
  Object.entries(schema).flatMap(([object, { fields }]) =>
    Object.keys(fields).map((field) => `${object}.${field}`),
  );
