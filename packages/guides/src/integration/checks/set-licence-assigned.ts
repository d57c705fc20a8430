import { sameId } from '../../salesforce-id.ts';
import { defineCheck } from '../define-check.ts';
import { integrationSetLicence } from '../facts/integration-set-licence.ts';
import { subject } from '../facts/subject.ts';
import { subjectSetLicences } from '../facts/subject-set-licences.ts';

/** Salesforce gives the licence along with the set while seats are left; it can also be taken away alone (P 4.3). */
export const setLicenceAssigned = defineCheck({
  id: 'set-licence-assigned',
  title: 'set-licence-assigned.title',
  why: 'set-licence-assigned.why',
  severity: 'blocker',
  needs: { licence: integrationSetLicence, held: subjectSetLicences, user: subject },
  evaluate: ({ licence, held, user }) => {
    if (!licence) return { outcome: 'inapplicable', why: { key: 'integration-set.no-licence' } };
    const holds = held.some((id) => sameId(id, licence.id));
    const left = Math.max(0, licence.total - licence.used);
    const evidence = [
      {
        kind: 'value',
        label: licence.label,
        expected: { key: 'set-licence-assigned.held' },
        actual: { key: holds ? 'set-licence-assigned.held' : 'set-licence-assigned.not-held' },
      },
      {
        kind: 'value',
        label: { key: 'set-licence-assigned.seats' },
        expected: null,
        actual: { key: 'integration-licence.seats', params: { left, total: licence.total } },
      },
    ] as const;
    return holds
      ? {
          outcome: 'passed',
          message: { key: 'set-licence-assigned.passed', params: { name: user.name } },
          evidence,
        }
      : {
          outcome: 'failed',
          severity: 'blocker',
          message: { key: 'set-licence-assigned.absent', params: { name: user.name } },
          remedy: { key: left > 0 ? 'set-licence-assigned.remedy' : 'set-licence-assigned.full' },
          evidence,
        };
  },
});
