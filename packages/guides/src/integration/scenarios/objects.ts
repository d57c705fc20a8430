import type { OrgField, OrgObject } from '@orgready/org-simulator/org-state';

/** The objects of the simulated orgs: a few fields of each, with the properties a real org gives them. */

const field = (name: string, label: string, type: string, more: Partial<OrgField> = {}): OrgField => ({
  name,
  label,
  type,
  ...more,
});
/** Readable by everyone who can read the object; no field-level security. */
const system = { permissionable: false, updateable: false } as const;
/** Required by the object itself: always readable and editable; no field-level security. */
const required = { permissionable: false, required: true } as const;

const systemFields: readonly OrgField[] = [
  field('Id', 'Record ID', 'id', system),
  field('CreatedDate', 'Created Date', 'datetime', system),
  field('LastModifiedDate', 'Last Modified Date', 'datetime', system),
  field('SystemModstamp', 'System Modstamp', 'datetime', system),
];
const owner = field('OwnerId', 'Owner ID', 'reference', { permissionable: false });

export const account: OrgObject = {
  name: 'Account',
  label: 'Account',
  labelPlural: 'Accounts',
  fields: [
    ...systemFields,
    owner,
    field('Name', 'Account Name', 'string', required),
    field('Industry', 'Industry', 'picklist'),
    field('AnnualRevenue', 'Annual Revenue', 'currency'),
    field('NumberOfEmployees', 'Employees', 'int'),
    field('Website', 'Website', 'url'),
    field('BillingAddress', 'Billing Address', 'address', { updateable: false }),
    field('BillingCity', 'Billing City', 'string', { compound: 'BillingAddress' }),
    field('BillingCountry', 'Billing Country', 'string', { compound: 'BillingAddress' }),
    // Made through the API, like every field of a managed app: no profile sees it until someone grants it (P T5).
    field('Health_Score__c', 'Health Score', 'double'),
  ],
};

export const contact: OrgObject = {
  name: 'Contact',
  label: 'Contact',
  labelPlural: 'Contacts',
  fields: [
    ...systemFields,
    owner,
    field('Name', 'Full Name', 'string', system),
    field('FirstName', 'First Name', 'string', { compound: 'Name' }),
    field('LastName', 'Last Name', 'string', { ...required, compound: 'Name' }),
    field('Email', 'Email', 'email'),
    field('Phone', 'Business Phone', 'phone'),
    field('Title', 'Title', 'string'),
    field('AccountId', 'Account ID', 'reference'),
  ],
};

export const opportunity: OrgObject = {
  name: 'Opportunity',
  label: 'Opportunity',
  labelPlural: 'Opportunities',
  fields: [
    ...systemFields,
    owner,
    field('Name', 'Name', 'string', required),
    field('StageName', 'Stage', 'picklist', required),
    field('CloseDate', 'Close Date', 'date', required),
    field('Amount', 'Amount', 'currency'),
    field('NextStep', 'Next Step', 'string'),
    field('Type', 'Opportunity Type', 'picklist'),
    field('LeadSource', 'Lead Source', 'picklist'),
    field('AccountId', 'Account ID', 'reference'),
    field('Weighted_Amount__c', 'Weighted Amount', 'currency', { updateable: false, computed: 'formula' }),
  ],
};

export const product: OrgObject = {
  name: 'Product2',
  label: 'Product',
  labelPlural: 'Products',
  fields: [
    ...systemFields,
    field('Name', 'Product Name', 'string', required),
    field('ProductCode', 'Product Code', 'string'),
    field('Family', 'Product Family', 'picklist'),
    field('IsActive', 'Active', 'boolean'),
  ],
};

/** Has no object permissions: access follows the product (P 3.1). */
export const pricebookEntry: OrgObject = {
  name: 'PricebookEntry',
  label: 'Price Book Entry',
  labelPlural: 'Price Book Entries',
  permissionable: false,
  inheritsFrom: 'Product2',
  fields: [
    ...systemFields,
    field('UnitPrice', 'List Price', 'currency', required),
    field('Product2Id', 'Product ID', 'reference', { ...required, updateable: false }),
    field('IsActive', 'Active', 'boolean'),
  ],
};

export const renewal: OrgObject = {
  name: 'Renewal__c',
  label: 'Renewal',
  labelPlural: 'Renewals',
  fields: [
    ...systemFields,
    owner,
    field('Name', 'Renewal Name', 'string', required),
    field('Due__c', 'Due', 'date'),
    field('Risk__c', 'Risk', 'picklist'),
  ],
};

export const objects: readonly OrgObject[] = [
  account,
  contact,
  opportunity,
  product,
  pricebookEntry,
  renewal,
];
