import { ask } from '../../model/acts.ts';
import { actualValue, compared, defineCheck, failed, passed, withAct } from '../define-check.ts';
import { integrationSeats } from '../facts/integration-seats.ts';

const license = 'Salesforce Integration';

/** Whether the org has the user license for integrations and, until a user is chosen, a free seat. */
export const integrationLicense = defineCheck({
  id: 'integration-license',
  title: 'integration-license.title',
  why: 'integration-license.why',
  severity: 'blocker',
  needs: { seats: integrationSeats },
  evaluate: ({ seats }, setup) => {
    if (!seats || seats.total === 0)
      return withAct(
        failed(
          'blocker',
          'integration-license.absent',
          'integration-license.absent.remedy',
          compared({ key: 'user-license.seen' }, license, { key: 'integration-license.none' }),
        ),
        ask('ask.license', setup, { license }),
      );
    const { total } = seats;
    const remaining = Math.max(0, total - seats.used);
    const evidence = actualValue(seats.name, {
      key: 'integration-license.seats',
      params: { left: remaining, total },
    });
    return remaining > 0 || seats.userChosen
      ? passed({ key: 'integration-license.passed', params: { left: remaining, total } }, evidence)
      : withAct(
          failed(
            'blocker',
            { key: 'integration-license.full', params: { total } },
            'integration-license.full.remedy',
            evidence,
          ),
          ask('ask.seat', setup, { license: seats.name }),
        );
  },
});
