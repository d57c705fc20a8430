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
    const { id: Id, state } = viewer.org;
    return [
      {
        Id,
        Name: state.name,
        Division: null,
        Country: null,
        PrimaryContact: `${viewer.org.builder.firstName} ${viewer.org.builder.lastName}`,
        DefaultLocaleSidKey: state.quirks.german ? 'de_DE' : 'en_US',
        TimeZoneSidKey: 'Europe/Berlin',
        LanguageLocaleKey: state.quirks.german ? 'de' : 'en_US',
        OrganizationType: state.edition,
        NamespacePrefix: null,
        InstanceName: state.instance,
        IsSandbox: state.isSandbox,
        IsReadOnly: false,
        TrialExpirationDate: state.trialExpires && stamp(new Date(state.trialExpires)),
        ...audited(viewer),
      },
    ];
  },
});
