import { licensedSets } from '../../facts/licensed-sets.ts';
import { userLicences } from '../../facts/user-licences.ts';
import { deriveFrom, read } from '../../model/derive.ts';
import { sameId } from '../../salesforce-id.ts';
import { isIntegrationLicence } from '../user-licence.ts';
import { integrationSetLicence } from './integration-set-licence.ts';

interface LicensedSet {
  readonly id: string;
  readonly label: string;
}

/** Permission sets made for integration users. */
export interface IntegrationSets {
  /** The permission set licence Salesforce API Integration; null where the org has none. */
  readonly licence: { readonly id: string; readonly label: string } | null;
  /** Sets of that licence: the only ones through which an integration user gets rights on objects. */
  readonly right: readonly LicensedSet[];
  /** Sets of the user licence with nearly the same name, which cannot hold rights on objects (P T7). */
  readonly lookAlikes: readonly LicensedSet[];
}

export const integrationSets = deriveFrom({
  id: 'integration-sets',
  from: { licence: integrationSetLicence, sets: licensedSets, licences: userLicences },
  derive: ({ licence, sets, licences }) => {
    const userLicence = licences.find(isIntegrationLicence);
    const setsOf = (id: string | undefined): readonly LicensedSet[] =>
      sets.filter(({ licenceId }) => id !== undefined && sameId(licenceId, id));
    return read<IntegrationSets>({
      licence,
      right: setsOf(licence?.id),
      lookAlikes: setsOf(userLicence?.id),
    });
  },
});
