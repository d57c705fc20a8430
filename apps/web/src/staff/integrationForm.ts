import type { NewIntegration } from '../api/staff.ts';

/** The form's fields in their groups; each name is also the end of its message key. */
export const groups = {
  what: ['name', 'purpose'],
  vendor: ['vendorName', 'accent', 'supportEmail', 'returnUrl'],
  app: [
    'label',
    'developerName',
    'namespace',
    'consumerKey',
    'consumerSecret',
    'packageName',
    'production',
    'sandbox',
  ],
} as const;
export type FieldName = (typeof groups)[keyof typeof groups][number];

export const optional: ReadonlySet<FieldName> = new Set(['namespace', 'consumerSecret', 'sandbox']);

/** What was typed, in the shape of the contract. Whether it is right is for the API to say. */
export const fromForm = (form: FormData): NewIntegration => {
  const text = (name: FieldName) => String(form.get(name) ?? '').trim();
  const orNull = (name: FieldName) => text(name) || null;
  return {
    integration: {
      name: text('name'),
      purpose: text('purpose'),
      guide: 'integration',
      vendor: {
        name: text('vendorName'),
        accent: text('accent'),
        supportEmail: text('supportEmail'),
        returnUrl: text('returnUrl'),
      },
      app: {
        type: 'external-client-app',
        label: text('label'),
        developerName: text('developerName'),
        namespace: orNull('namespace'),
        consumerKey: text('consumerKey'),
        package: {
          name: text('packageName'),
          versionIds: { production: text('production'), sandbox: orNull('sandbox') },
        },
      },
    },
    consumerSecret: orNull('consumerSecret'),
  };
};

/** Every key with a value that shows its form. */
export const example: NewIntegration = {
  integration: {
    name: 'Example for Salesforce',
    purpose: 'Keeps accounts the same in Example and in Salesforce.',
    guide: 'integration',
    vendor: {
      name: 'Example',
      accent: '#3b5bdb',
      supportEmail: 'help@example.com',
      returnUrl: 'https://app.example.com',
    },
    app: {
      type: 'external-client-app',
      label: 'Example',
      developerName: 'Example',
      namespace: null,
      consumerKey: '3MVG9…',
      package: { name: 'Example', versionIds: { production: '04t000000000000AAA', sandbox: null } },
    },
    objects: [
      {
        name: 'Account',
        access: 'write',
        also: ['ViewAllRecords'],
        fields: [{ name: 'Industry', access: 'write' }],
      },
    ],
  },
  consumerSecret: null,
};
