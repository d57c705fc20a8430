import type { Seen } from '../../model/check.ts';
import { defineCheck } from '../define-check.ts';
import { integrationSeats } from '../facts/integration-seats.ts';
import type { Key } from '../locales/en.ts';

/** Whether the org has the user licence for integrations, with a seat left while no user is chosen. */
export const integrationLicence = defineCheck({
  id: 'integration-licence',
  title: 'integration-licence.title',
  why: 'integration-licence.why',
  severity: 'blocker',
  needs: { seats: integrationSeats },
  evaluate: ({ seats }) => {
    if (!seats || seats.total === 0)
      return {
        outcome: 'failed',
        severity: 'blocker',
        message: { key: 'integration-licence.absent' },
        remedy: { key: 'integration-licence.absent.remedy' },
        evidence: [
          {
            kind: 'value',
            label: { key: 'user-licence.seen' },
            expected: 'Salesforce Integration',
            actual: { key: 'integration-licence.none' },
          },
        ],
      };
    const left = Math.max(0, seats.total - seats.used);
    const evidence: Seen<Key> = [
      {
        kind: 'value',
        label: seats.name,
        expected: null,
        actual: { key: 'integration-licence.seats', params: { left, total: seats.total } },
      },
    ];
    return left > 0 || seats.userChosen
      ? {
          outcome: 'passed',
          message: { key: 'integration-licence.passed', params: { left, total: seats.total } },
          evidence,
        }
      : {
          outcome: 'failed',
          severity: 'blocker',
          message: { key: 'integration-licence.full', params: { total: seats.total } },
          remedy: { key: 'integration-licence.full.remedy' },
          evidence,
        };
  },
});
