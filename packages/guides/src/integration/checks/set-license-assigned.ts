import { ask } from '../../model/acts.ts';
import type { SomeEvidence } from '../../model/check.ts';
import { sameId } from '../../salesforce-id.ts';
import {
  actualValue,
  cantTell,
  compared,
  defineCheck,
  failed,
  inapplicable,
  passed,
  withAct,
} from '../define-check.ts';
import { integrationSetAssignments } from '../facts/integration-set-assignments.ts';
import { integrationSetLicense } from '../facts/integration-set-license.ts';
import { subject } from '../facts/subject.ts';
import { subjectLicenses } from '../facts/subject-grants.ts';
import type { Key } from '../locales/en.ts';

/**
 * Salesforce assigns the license along with the set if seats are available (P 4.3): until the set is assigned, the
 * license is not missing. It can also be removed separately.
 */
export const setLicenseAssigned = defineCheck({
  id: 'set-license-assigned',
  title: 'set-license-assigned.title',
  why: 'set-license-assigned.why',
  severity: 'blocker',
  needs: {
    license: integrationSetLicense,
    held: subjectLicenses,
    user: subject,
    found: integrationSetAssignments,
  },
  evaluate: ({ license, held, user, found: { assignments } }, setup) => {
    if (!license) return inapplicable('integration-set.no-license');
    const { label, active, total, used } = license;
    const holds = held.sets.some(({ id }) => sameId(id, license.id));
    const remaining = Math.max(0, total - used);
    const evidence: SomeEvidence<Key> = [
      compared(
        label,
        { key: 'set-license-assigned.held' },
        {
          key: !active
            ? 'set-license-assigned.disabled'
            : holds
              ? 'set-license-assigned.held'
              : 'set-license-assigned.not-held',
        },
      ),
      actualValue(
        { key: 'set-license-assigned.seats' },
        { key: 'integration-license.seats', params: { left: remaining, total } },
      ),
    ];
    const params = { person: user.name };
    if (!active)
      return withAct(
        failed(
          'blocker',
          { key: 'set-license-assigned.ended', params: { ...params, license: label } },
          'set-license-assigned.ended.remedy',
          ...evidence,
        ),
        ask('ask.license', setup, { license: label }),
      );
    if (holds) return passed({ key: 'set-license-assigned.passed', params }, ...evidence);
    const isAssigned = assignments.some(({ whyIgnored }) => whyIgnored === null);
    const message = { key: 'set-license-assigned.absent', params } as const;
    if (remaining === 0)
      return withAct(
        failed('blocker', message, 'set-license-assigned.full', ...evidence),
        ask('ask.seat', setup, { license: label }),
      );
    return isAssigned
      ? failed('blocker', message, 'set-license-assigned.remedy', ...evidence)
      : cantTell('not-yet', { message: 'set-license-assigned.waits', evidence });
  },
});
