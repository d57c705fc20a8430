import { deliveredEvents } from '../../facts/delivered-events.ts';
import { open } from '../../model/acts.ts';
import { cantTell, compared, defineCheck, failed, passed, withAct } from '../define-check.ts';

/** Below this share of what may be delivered, a busy day ends without events. */
const enough = 0.1;

/** Whether the org can still deliver events today. The allowance is shared by everything that receives them (C 6). */
export const eventDelivery = defineCheck({
  id: 'event-delivery',
  title: 'event-delivery.title',
  why: 'event-delivery.why',
  severity: 'warning',
  needs: { delivered: deliveredEvents },
  evaluate: ({ delivered }) => {
    if (delivered === null || delivered.max === 0)
      return withAct(
        cantTell('not-readable-by-api', {
          message: 'event-delivery.not-shown',
          remedy: 'event-delivery.not-shown.remedy',
        }),
        open('/lightning/setup/CompanyProfileInfo/home', 'act.open-company'),
      );
    const params = { left: delivered.left, max: delivered.max };
    const evidence = compared(
      { key: 'event-delivery.seen' },
      { key: 'event-delivery.expected' },
      { key: 'event-delivery.actual', params },
    );
    if (delivered.left >= delivered.max * enough)
      return passed({ key: 'event-delivery.passed', params }, evidence);
    return withAct(
      failed(
        'warning',
        { key: delivered.left === 0 ? 'event-delivery.used-up' : 'event-delivery.low', params },
        'event-delivery.low.remedy',
        evidence,
      ),
      open('/lightning/setup/SystemOverview/home', 'act.open-usage'),
    );
  },
});
