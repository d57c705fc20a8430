import type { SomeEvidence } from '../../model/check.ts';
import { sameId } from '../../salesforce-id.ts';
import { actualValue, compared, defineCheck, failed, inapplicable, passed } from '../define-check.ts';
import { integrationSetLicense } from '../facts/integration-set-license.ts';
import { subject } from '../facts/subject.ts';
import { subjectSetLicenses } from '../facts/subject-set-licenses.ts';
import type { Key } from '../locales/en.ts';

/**
 * Salesforce assigns the license along with the set if seats are available; it can also be removed separately (P
 * 4.3).
 */
export const setLicenseAssigned = defineCheck({
  id: 'set-license-assigned',
  title: 'set-license-assigned.title',
  why: 'set-license-assigned.why',
  severity: 'blocker',
  needs: { license: integrationSetLicense, held: subjectSetLicenses, user: subject },
  evaluate: ({ license, held, user }) => {
    if (!license) return inapplicable('integration-set.no-license');
    const { label, total, used } = license;
    const holds = held.some((id) => sameId(id, license.id));
    const remaining = Math.max(0, total - used);
    const evidence: SomeEvidence<Key> = [
      compared(
        label,
        { key: 'set-license-assigned.held' },
        { key: holds ? 'set-license-assigned.held' : 'set-license-assigned.not-held' },
      ),
      actualValue(
        { key: 'set-license-assigned.seats' },
        { key: 'integration-license.seats', params: { left: remaining, total } },
      ),
    ];
    const params = { name: user.name };
    return holds
      ? passed({ key: 'set-license-assigned.passed', params }, ...evidence)
      : failed(
          'blocker',
          { key: 'set-license-assigned.absent', params },
          remaining > 0 ? 'set-license-assigned.remedy' : 'set-license-assigned.full',
          ...evidence,
        );
  },
});
