import type { OrgAddress } from '../../salesforce/hosts.ts';

/** An address of our own that varies one of the reports in what decides, with what it is. */
export interface AddressVariant {
  /** Id of the input. */
  readonly of: string;
  readonly title: string;
  readonly address: string;
  readonly answer: OrgAddress;
}

export const addressVariants: readonly AddressVariant[] = [
  {
    of: 'address-a02-instance',
    title: 'with a My Domain in front',
    address: 'https://fieldco.na73.my.salesforce.com',
    answer: { origin: 'https://fieldco.na73.my.salesforce.com' },
  },
  {
    of: 'address-a02-instance',
    title: 'of an instance’s Visualforce',
    address: 'https://c.eu10.visual.force.com/apex/x',
    answer: { origin: null, kind: 'site' },
  },
  {
    of: 'address-a01-cloudforce',
    title: 'old, in another domain',
    address: 'https://fieldco.cloudforce.com.evil.example',
    answer: { origin: null, kind: 'foreign' },
  },
  {
    of: 'address-a04-em-dash',
    title: 'with a dash in front of a site',
    address: 'https://company—uat.sandbox.my.site.com',
    answer: { origin: null, kind: 'site' },
  },
  {
    of: 'address-a04-em-dash',
    title: 'with a non-breaking hyphen',
    address: 'acme‑corp.lightning.force.com',
    answer: { origin: 'https://acme-corp.my.salesforce.com' },
  },
  {
    of: 'address-a04-em-dash',
    title: 'with a dash in the name of the company too, encoded by the browser',
    address: 'https://big%E2%80%93company%E2%80%94uat.sandbox.lightning.force.com/lightning/page/home',
    answer: { origin: 'https://big-company--uat.sandbox.my.salesforce.com' },
  },
  {
    of: 'address-a06-good-hosts',
    title: 'from a parameter of another address',
    address: 'https%3A%2F%2Facme.my.salesforce.mil%2Fhome',
    answer: { origin: 'https://acme.my.salesforce.mil' },
  },
];
