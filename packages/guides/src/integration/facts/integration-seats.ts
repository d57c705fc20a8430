import { userLicenses } from '../../facts/user-licenses.ts';
import { deriveFrom, ifRead, read } from '../../model/derive.ts';
import { isIntegrationLicense } from '../user-license.ts';
import { subjectId } from './subject-id.ts';

/** The seats of the user license Salesforce Integration. */
interface IntegrationSeats {
  readonly name: string;
  readonly total: number;
  readonly used: number;
  /** True if the admin has already chosen a user: no free seat is needed. */
  readonly userChosen: boolean;
}

/** The user license Salesforce Integration; null if the org has none. */
export const integrationSeats = deriveFrom({
  id: 'integration-seats',
  from: { licenses: userLicenses, chosen: ifRead(subjectId) },
  derive: ({ licenses, chosen }) => {
    const license = licenses.find((one) => one.active && isIntegrationLicense(one));
    return read<IntegrationSeats | null>(
      license
        ? { name: license.name, total: license.total, used: license.used, userChosen: chosen !== null }
        : null,
    );
  },
});
