import { deriveFact } from '../model/fact.ts';
import { isIntegrationLicence } from '../user-licence.ts';
import { subjectId } from './subject-id.ts';
import { userLicences } from './user-licences.ts';

/** The user licence Salesforce Integration; null where the org has none. */
export const integrationSeats = deriveFact<{
  readonly name: string;
  readonly total: number;
  readonly used: number;
  /** The admin has chosen a user already: a further seat is not needed. */
  readonly userChosen: boolean;
} | null>({
  id: 'integration-seats',
  after: [userLicences, subjectId],
  derive: (setup, known) => {
    if (!setup.connection) return { state: 'failed', failure: { reason: 'signed-out' } };
    const licences = known.get(userLicences);
    if (licences.state !== 'read') return licences;
    const licence = licences.value.find((one) => one.active && isIntegrationLicence(one));
    return {
      state: 'read',
      value: licence
        ? {
            name: licence.name,
            total: licence.total,
            used: licence.used,
            userChosen: known.get(subjectId).state === 'read',
          }
        : null,
    };
  },
});
