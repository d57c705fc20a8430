import { recordId } from '../org/record-id.ts';
import { packages } from './packages.ts';
import {
  count,
  defineTable,
  flag,
  id,
  moment,
  nillable,
  picklist,
  stamp,
  systemModstamp,
  text,
} from './table.ts';

/** Managed packages only; readable by everybody (Object Reference, PackageLicense). */
export const packageLicense = defineTable({
  name: 'PackageLicense',
  label: 'Package License',
  keyPrefix: '050',
  fields: [
    id('Package License ID'),
    picklist('Status', 'Status', ['Trial', 'Free', 'Active']),
    flag('IsProvisioned', 'Is Provisioned'),
    count('AllowedLicenses', 'Allowed Licenses'),
    count('UsedLicenses', 'Used Licenses'),
    moment('ExpirationDate', 'Expiration Date', nillable),
    moment('CreatedDate', 'Created Date'),
    moment('LastModifiedDate', 'Last Modified Date'),
    systemModstamp,
    text('NamespacePrefix', 'Namespace Prefix'),
  ],
  rows: ({ org }) =>
    packages
      .in(org)
      .installed.filter(({ version }) => version.namespace !== null)
      .map(({ version, at }) => ({
        Id: recordId('050', org.id, version.packageId),
        Status: 'Active',
        IsProvisioned: true,
        // -1: the license is for the whole site.
        AllowedLicenses: -1,
        UsedLicenses: 0,
        ExpirationDate: null,
        CreatedDate: stamp(at),
        LastModifiedDate: stamp(at),
        SystemModstamp: stamp(at),
        NamespacePrefix: version.namespace,
      })),
});
