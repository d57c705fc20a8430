import type { Seen } from '../../model/check.ts';
import { sameId } from '../../salesforce-id.ts';
import { compared, defineCheck, failed, inapplicable, passed, seen } from '../define-check.ts';
import { integrationSetLicence } from '../facts/integration-set-licence.ts';
import { subject } from '../facts/subject.ts';
import { subjectSetLicences } from '../facts/subject-set-licences.ts';
import type { Key } from '../locales/en.ts';

/** Salesforce gives the licence along with the set while seats are left; it can also be taken away alone (P 4.3). */
export const setLicenceAssigned = defineCheck({
  id: 'set-licence-assigned',
  title: 'set-licence-assigned.title',
  why: 'set-licence-assigned.why',
  severity: 'blocker',
  needs: { licence: integrationSetLicence, held: subjectSetLicences, user: subject },
  evaluate: ({ licence, held, user }) => {
    if (!licence) return inapplicable('integration-set.no-licence');
    const { label, total, used } = licence;
    const holds = held.some((id) => sameId(id, licence.id));
    const left = Math.max(0, total - used);
    const evidence: Seen<Key> = [
      compared(
        label,
        { key: 'set-licence-assigned.held' },
        { key: holds ? 'set-licence-assigned.held' : 'set-licence-assigned.not-held' },
      ),
      seen(
        { key: 'set-licence-assigned.seats' },
        { key: 'integration-licence.seats', params: { left, total } },
      ),
    ];
    const params = { name: user.name };
    return holds
      ? passed({ key: 'set-licence-assigned.passed', params }, ...evidence)
      : failed(
          'blocker',
          { key: 'set-licence-assigned.absent', params },
          left > 0 ? 'set-licence-assigned.remedy' : 'set-licence-assigned.full',
          ...evidence,
        );
  },
});
