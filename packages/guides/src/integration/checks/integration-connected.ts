import { sameId } from '../../salesforce-id.ts';
import { actualValue, cantTell, defineCheck, passed } from '../define-check.ts';
import { subject } from '../facts/subject.ts';
import { vendorApprovals } from '../facts/vendor-approvals.ts';

/**
 * Whether the vendor's product is connected as the user that runs the integration. If that user is the person signed
 * in here, the record comes from this sign-in and proves nothing.
 */
export const integrationConnected = defineCheck({
  id: 'integration-connected',
  title: 'integration-connected.title',
  why: 'integration-connected.why',
  severity: 'blocker',
  needs: { user: subject, approvals: vendorApprovals },
  statement: 'integration-connected.statement',
  evaluate: ({ user, approvals: { seen, foundBy } }, { connection, params: { app } }) => {
    if (connection && sameId(user.id, connection.userId))
      return cantTell('needs-a-person', {
        message: 'integration-connected.own',
        remedy: 'integration-connected.own.remedy',
      });
    const uses = seen[0]?.uses ?? null;
    const params = { person: user.name };
    // No record, though the records of all users are shown: it does not prove that the product is not connected, because an
    // app can be recorded under another name.
    if (uses === null)
      return cantTell('needs-a-person', {
        message: { key: 'integration-connected.not-yet', params },
        remedy: 'integration-connected.not-yet.remedy',
      });
    const evidence = [
      actualValue({ key: 'integration-connected.app' }, app.label),
      actualValue({ key: 'integration-connected.uses' }, String(uses)),
    ] as const;
    if (foundBy === 'several' || foundBy === 'unsure')
      return cantTell('not-readable-by-api', {
        message: { key: 'integration-connected.unclear', params: { ...params, found: foundBy } },
        remedy: 'integration-connected.own.remedy',
        evidence,
      });
    return passed(
      {
        key: foundBy === 'label' ? 'integration-connected.by-name' : 'integration-connected.passed',
        params,
      },
      ...evidence,
    );
  },
});
