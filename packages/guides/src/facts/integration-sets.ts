import { deriveFact } from '../model/fact.ts';
import { sameId } from '../salesforce-id.ts';
import { isIntegrationLicence } from '../user-licence.ts';
import { integrationSetLicence } from './integration-set-licence.ts';
import { licensedSets } from './licensed-sets.ts';
import { firstFailure } from './object-describe.ts';
import { userLicences } from './user-licences.ts';

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

export const integrationSets = deriveFact<IntegrationSets>({
  id: 'integration-sets',
  after: [integrationSetLicence, licensedSets, userLicences],
  derive: (_setup, known) => {
    const licence = known.get(integrationSetLicence);
    const sets = known.get(licensedSets);
    const licences = known.get(userLicences);
    if (licence.state !== 'read' || sets.state !== 'read' || licences.state !== 'read') {
      const failure = firstFailure(licence, sets, licences);
      return failure ? { state: 'failed', failure } : { state: 'skipped' };
    }
    const userLicence = licences.value.find(isIntegrationLicence);
    const of = (id: string | undefined): readonly LicensedSet[] =>
      sets.value.filter(({ licenceId }) => id !== undefined && sameId(licenceId, id));
    return {
      state: 'read',
      value: { licence: licence.value, right: of(licence.value?.id), lookAlikes: of(userLicence?.id) },
    };
  },
});
