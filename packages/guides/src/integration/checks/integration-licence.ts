import { compared, defineCheck, failed, passed, seen } from '../define-check.ts';
import { integrationSeats } from '../facts/integration-seats.ts';

/** Whether the org has the user licence for integrations, with a seat left while no user is chosen. */
export const integrationLicence = defineCheck({
  id: 'integration-licence',
  title: 'integration-licence.title',
  why: 'integration-licence.why',
  severity: 'blocker',
  needs: { seats: integrationSeats },
  evaluate: ({ seats }) => {
    if (!seats || seats.total === 0)
      return failed(
        'blocker',
        'integration-licence.absent',
        'integration-licence.absent.remedy',
        compared({ key: 'user-licence.seen' }, 'Salesforce Integration', { key: 'integration-licence.none' }),
      );
    const { total } = seats;
    const left = Math.max(0, total - seats.used);
    const evidence = seen(seats.name, { key: 'integration-licence.seats', params: { left, total } });
    return left > 0 || seats.userChosen
      ? passed({ key: 'integration-licence.passed', params: { left, total } }, evidence)
      : failed(
          'blocker',
          { key: 'integration-licence.full', params: { total } },
          'integration-licence.full.remedy',
          evidence,
        );
  },
});
