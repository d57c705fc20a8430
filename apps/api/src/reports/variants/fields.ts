import type { Variant } from '../answer.ts';
import { permissionSetIn } from '../described-parts.ts';
import type { Description } from '../description.ts';

type Fields = Readonly<Record<string, { readonly type: string; readonly label: string }>>;

const withFields = (description: Description, object: string, fields: Fields): void => {
  const known = description.org.schema[object]?.fields ?? {};
  description.org.schema[object] = { fields: { ...known, ...fields } };
};
const textField = (label: string) => ({ type: 'string', label });

/** States near the reports about fields and objects. */
const aboutFields: readonly Variant[] = [
  {
    of: 'scenario-f03-namespace-missing',
    title:
      'the line item has the field itself, so that only the package is missing in the name of the other one',
    change: (description) => {
      withFields(description, 'OpportunityLineItem', { Class__c: textField('Class') });
      permissionSetIn(description).fields['OpportunityLineItem.Class__c'] = 'r';
    },
    answer: { 'field-rights': 'failed blocker field-rights.package' },
  },
  {
    of: 'scenario-f03-namespace-missing',
    title: 'no package has a field of that name',
    change: ({ org }) => {
      org.schema = {};
    },
    answer: { 'field-rights': 'failed blocker field-rights.unknown' },
  },
  {
    of: 'scenario-f03-namespace-missing',
    title: 'the org has both fields as they are named',
    change: (description) => {
      withFields(description, 'OpportunityLineItem', { Class__c: textField('Class') });
      withFields(description, 'Opportunity', { Class__c: textField('Class') });
      permissionSetIn(description).fields['OpportunityLineItem.Class__c'] = 'r';
    },
    answer: {},
  },
  {
    of: 'scenario-f04-person-accounts',
    title: 'person accounts are on, and the fields are there',
    change: (description) =>
      withFields(description, 'Account', {
        IsPersonAccount: { type: 'boolean', label: 'Is Person Account' },
        PersonEmail: { type: 'email', label: 'Email' },
        Score__pc: textField('Score'),
      }),
    answer: {},
  },
  {
    of: 'scenario-f04-person-accounts',
    title: 'person accounts are on, and the contact has no such field to copy',
    change: (description) =>
      withFields(description, 'Account', {
        IsPersonAccount: { type: 'boolean', label: 'Is Person Account' },
        PersonEmail: { type: 'email', label: 'Email' },
      }),
    answer: { 'field-rights': 'failed blocker field-rights.unknown' },
  },
  {
    of: 'scenario-f05-single-currency',
    title: 'the org has several currencies',
    change: (description) => {
      description.org.multipleCurrencies = true;
      withFields(description, 'Opportunity', { CurrencyIsoCode: { type: 'picklist', label: 'Currency' } });
    },
    answer: {},
  },
  {
    of: 'scenario-f05-single-currency',
    title: 'the object has no currency although the org has several',
    change: ({ org }) => {
      org.multipleCurrencies = true;
    },
    answer: { 'field-rights': 'failed blocker field-rights.unknown' },
  },
  {
    of: 'scenario-f08-compound-written',
    title: 'a part of the address is written',
    change: ({ product }) => {
      product.integration.rawObjects = [
        { name: 'Account', access: 'write', fields: [{ name: 'BillingCity', access: 'write' }] },
      ];
    },
    answer: {},
  },
  {
    of: 'scenario-f08-compound-written',
    title: 'the address is read',
    change: ({ product }) => {
      product.integration.rawObjects = [
        { name: 'Account', access: 'write', fields: [{ name: 'BillingAddress', access: 'read' }] },
      ];
    },
    answer: {},
  },
  {
    of: 'scenario-f08-compound-written',
    title: 'a system field is written beside it, which needs another answer',
    change: ({ product }) => {
      product.integration.rawObjects[0]?.fields.push({ name: 'CreatedDate', access: 'write' });
    },
    answer: { 'field-rights': 'failed blocker field-rights.vendor' },
  },
  {
    of: 'scenario-f10-user-role',
    title: 'the user may see roles',
    change: (description) => {
      permissionSetIn(description).perms.push('ViewRoles');
    },
    answer: {},
  },
  {
    of: 'scenario-f10-user-role',
    title: 'the user may see roles, and the org-wide default of users is Private',
    change: (description) => {
      permissionSetIn(description).perms.push('ViewRoles');
      description.org.usersPrivate = true;
    },
    answer: { 'all-records': 'failed warning all-records.missing' },
  },
  {
    of: 'scenario-f10-user-role',
    title: 'the user may see roles and all users, who are private',
    change: (description) => {
      permissionSetIn(description).perms.push('ViewRoles', 'ViewAllUsers');
      description.org.usersPrivate = true;
    },
    answer: {},
  },
  {
    of: 'scenario-f12-task-write',
    title: 'the user may see activities and edit tasks',
    change: (description) => {
      permissionSetIn(description).perms.push('ActivitiesAccess', 'EditTask');
    },
    answer: {},
  },
  {
    of: 'scenario-f12-task-write',
    title: 'tasks are only read, and the user may see activities',
    change: (description) => {
      permissionSetIn(description).perms.push('ActivitiesAccess');
      const [task] = description.product.integration.rawObjects;
      if (task) Object.assign(task, { access: 'read', fields: [{ name: 'Subject', access: 'read' }] });
    },
    answer: {},
  },
  {
    of: 'scenario-s23-industry-object',
    title: 'the org has the object in a package',
    change: ({ org, product }) => {
      product.integration.rawObjects = [{ name: 'Loan__c', access: 'read', fields: [] }];
      org.schema = { lending__Loan__c: { fields: {} } };
    },
    answer: { 'object-rights': 'failed blocker object-rights.package' },
  },
  {
    of: 'scenario-s23-industry-object',
    title: 'the org has the object, and the user may read it',
    change: (description) => {
      withFields(description, 'ResidentialLoanApplication', { Name: textField('Name') });
      permissionSetIn(description).objects.ResidentialLoanApplication = 'RVF';
    },
    answer: {},
  },
];

/** States near the reports about change events. */
const aboutEvents: readonly Variant[] = [
  {
    of: 'scenario-c01-six',
    title: 'five objects, and the user sees all of their records',
    change: (description) => {
      const { integration } = description.product;
      integration.subscribe = ['Account', 'Contact', 'Lead', 'Case', 'Campaign'];
      Object.assign(permissionSetIn(description).objects, { Lead: 'RV', Case: 'RV', Campaign: 'RV' });
    },
    answer: {},
  },
  {
    of: 'scenario-c01-six',
    title: 'two objects, and others take up four of the five',
    change: (description) => {
      description.product.integration.subscribe = ['Account', 'Contact'];
      description.org.followed = ['Lead', 'Case', 'Campaign', 'Opportunity'];
    },
    answer: { 'change-data-capture': 'failed warning change-data-capture.full' },
  },
  {
    of: 'scenario-c01-six',
    title: 'two objects that are selected, and the org has delivered what it may',
    change: (description) => {
      description.product.integration.subscribe = ['Account', 'Contact'];
      description.org.followed = ['Account', 'Contact'];
      description.org.delivered = { max: 50_000, used: 50_000 };
    },
    answer: { 'event-delivery': 'failed warning event-delivery.used-up' },
  },
  {
    of: 'scenario-c02-not-offered',
    title: 'the org has the platform event, the user may not read it, and nothing else is followed',
    change: (description) => {
      description.product.integration.subscribe = ['Order_Event__e', 'Account'];
      description.org.schema.Order_Event__e = { fields: {} };
    },
    answer: { 'event-access': 'failed blocker event-access.missing' },
  },
  {
    of: 'scenario-c02-not-offered',
    title: 'the user may read the platform event, and Change Data Capture offers the object beside it',
    change: (description) => {
      description.product.integration.subscribe = ['Order_Event__e', 'Account'];
      description.org.schema.Order_Event__e = { fields: {} };
      permissionSetIn(description).objects.Order_Event__e = 'R';
    },
    answer: {},
  },
  {
    of: 'scenario-c05-trial',
    title: 'the org is not a trial',
    change: ({ org }) => {
      org.trialEnds = null;
    },
    answer: {},
  },
  {
    of: 'scenario-c05-trial',
    title: 'the org is a sandbox, all of which expire',
    change: ({ org, product }) => {
      org.sandbox = true;
      product.answers.environment = 'sandbox';
    },
    answer: {},
  },
];

export const fieldsVariants: readonly Variant[] = [...aboutFields, ...aboutEvents];
