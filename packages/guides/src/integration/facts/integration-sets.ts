import { licensedSets } from '../../facts/licensed-sets.ts';
import { userLicenses } from '../../facts/user-licenses.ts';
import { deriveFrom, read } from '../../model/derive.ts';
import { sameId } from '../../salesforce-id.ts';
import { isIntegrationLicense } from '../user-license.ts';
import { integrationSetLicense } from './integration-set-license.ts';

interface LicensedSet {
  readonly id: string;
  readonly label: string;
}

/** Permission sets made for integration users. */
export interface IntegrationSets {
  /** The permission set license Salesforce API Integration; null if the org has none. */
  readonly license: { readonly id: string; readonly label: string } | null;
  /** Sets of that license: only these give an integration user object permissions. */
  readonly matching: readonly LicensedSet[];
  /** Sets of the user license with nearly the same name, which cannot hold object permissions (P T7). */
  readonly lookAlikes: readonly LicensedSet[];
}

export const integrationSets = deriveFrom({
  id: 'integration-sets',
  from: { license: integrationSetLicense, sets: licensedSets, licenses: userLicenses },
  derive: ({ license, sets, licenses }) => {
    const userLicense = licenses.find(isIntegrationLicense);
    const setsOf = (id: string | undefined): readonly LicensedSet[] =>
      sets.filter(({ licenseId }) => id !== undefined && sameId(licenseId, id));
    return read<IntegrationSets>({
      license,
      matching: setsOf(license?.id),
      lookAlikes: setsOf(userLicense?.id),
    });
  },
});
