import type { OrgAddress } from '../../salesforce/hosts.ts';

/** Where each address of the reports signs people in, or what it is instead, in the order of the input. */
export const addressAnswers: Readonly<Record<string, readonly OrgAddress[]>> = {
  'address-a01-cloudforce': [{ origin: null, kind: 'old' }],
  'address-a02-instance': [
    { origin: null, kind: 'instance' },
    { origin: null, kind: 'instance' },
    { origin: null, kind: 'instance' },
    { origin: null, kind: 'instance' },
  ],
  'address-a04-em-dash': [{ origin: 'https://company--uat.sandbox.my.salesforce.com' }],
  'address-a06-good-hosts': [
    { origin: 'https://acme--dev.sandbox.my.salesforce.com' },
    { origin: 'https://acme--dev.cs77.my.salesforce.com' },
    { origin: 'https://acme--dev.sandbox.my.salesforce.com' },
    { origin: 'https://acme--dev.sandbox.my.salesforce.com' },
    { origin: 'https://orgfarm-1234abcd-dev-ed.develop.my.salesforce.com' },
    { origin: 'https://mycompanyname-lightning.my.salesforce.com' },
  ],
};
