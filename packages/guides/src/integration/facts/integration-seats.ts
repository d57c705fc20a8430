import { userLicences } from '../../facts/user-licences.ts';
import { deriveFrom, ifRead, read } from '../../model/derive.ts';
import { isIntegrationLicence } from '../user-licence.ts';
import { subjectId } from './subject-id.ts';

/** Seats of the user licence Salesforce Integration. */
interface IntegrationSeats {
  readonly name: string;
  readonly total: number;
  readonly used: number;
  /** The admin has chosen a user already: a further seat is not needed. */
  readonly userChosen: boolean;
}

/** The user licence Salesforce Integration; null where the org has none. */
export const integrationSeats = deriveFrom({
  id: 'integration-seats',
  from: { licences: userLicences, chosen: ifRead(subjectId) },
  derive: ({ licences, chosen }) => {
    const licence = licences.find((one) => one.active && isIntegrationLicence(one));
    return read<IntegrationSeats | null>(
      licence
        ? { name: licence.name, total: licence.total, used: licence.used, userChosen: chosen !== null }
        : null,
    );
  },
});
