import { z } from 'zod';
import { definePart } from '../org/part.ts';
import { audit, audited, defineTable, flag, id, moment, nillable, picklist, stamp, text } from './table.ts';

/** Values seen in `OrganizationType` (describe of a 67.0 org); Salesforce does not document the list. */
const editions = [
  'Team Edition',
  'Professional Edition',
  'Enterprise Edition',
  'Developer Edition',
  'Personal Edition',
  'Unlimited Edition',
  'Contact Manager Edition',
  'Base Edition',
];

export const organizations = definePart({
  state: {
    /** `OrganizationType`. */
    edition: z.string().default('Enterprise Edition'),
    instance: z.string().default('USA794'),
    isSandbox: z.boolean().default(false),
    /** ISO date and time, or null when the org is not a trial. */
    trialExpires: z.string().nullable().default(null),
  },
  start: () => {},
});

export const organization = defineTable({
  name: 'Organization',
  label: 'Organization',
  keyPrefix: '00D',
  fields: [
    id('Organization ID'),
    text('Name', 'Name'),
    text('Division', 'Division', nillable),
    text('Country', 'Country', nillable),
    text('PrimaryContact', 'Primary Contact', nillable),
    picklist('DefaultLocaleSidKey', 'Locale', ['en_US', 'de_DE', 'en_GB']),
    picklist('TimeZoneSidKey', 'Time Zone', ['Europe/Berlin', 'America/Los_Angeles']),
    picklist('LanguageLocaleKey', 'Language', ['en_US', 'de']),
    picklist('OrganizationType', 'Edition', editions, nillable),
    text('NamespacePrefix', 'Namespace Prefix', nillable),
    text('InstanceName', 'Instance Name', nillable),
    flag('IsSandbox', 'Is Sandbox'),
    flag('IsReadOnly', 'Is Read Only'),
    moment('TrialExpirationDate', 'Trial Expiration Date', nillable),
    ...audit,
  ],
  rows: (viewer) => {
    const { id: Id, name, language } = viewer.org;
    const declared = organizations.declaredIn(viewer.org);
    return [
      {
        Id,
        Name: name,
        Division: null,
        Country: null,
        PrimaryContact: `${viewer.org.builder.firstName} ${viewer.org.builder.lastName}`,
        DefaultLocaleSidKey: language === 'de' ? 'de_DE' : 'en_US',
        TimeZoneSidKey: 'Europe/Berlin',
        LanguageLocaleKey: language === 'de' ? 'de' : 'en_US',
        OrganizationType: declared.edition,
        NamespacePrefix: null,
        InstanceName: declared.instance,
        IsSandbox: declared.isSandbox,
        IsReadOnly: false,
        TrialExpirationDate: declared.trialExpires && stamp(new Date(declared.trialExpires)),
        ...audited(viewer),
      },
    ];
  },
});
