import { sameId } from '../../salesforce-id.ts';
import { actualValue, cantTell, defineCheck, passed } from '../define-check.ts';
import { integrationAuthorizations } from '../facts/integration-authorizations.ts';
import { subject } from '../facts/subject.ts';

/**
 * Whether the vendor's product is connected as the user that runs the integration. If that user is the person signed
 * in here, the record comes from this sign-in and proves nothing.
 */
export const integrationConnected = defineCheck({
  id: 'integration-connected',
  title: 'integration-connected.title',
  why: 'integration-connected.why',
  severity: 'blocker',
  needs: { user: subject, seen: integrationAuthorizations },
  statement: 'integration-connected.statement',
  evaluate: ({ user, seen }, { connection, params }) => {
    if (connection && sameId(user.id, connection.userId))
      return cantTell('needs-a-person', {
        message: 'integration-connected.own',
        remedy: 'integration-connected.own.remedy',
      });
    const uses = seen[0]?.uses ?? null;
    const name = { name: user.name };
    // No record, though the records of all users are shown: it does not prove that the product is not connected, because an
    // app can be recorded under another name.
    if (uses === null)
      return cantTell('needs-a-person', {
        message: { key: 'integration-connected.not-yet', params: name },
        remedy: 'integration-connected.not-yet.remedy',
      });
    return passed(
      { key: 'integration-connected.passed', params: name },
      actualValue({ key: 'integration-connected.app' }, params.app.label),
      actualValue({ key: 'integration-connected.uses' }, String(uses)),
    );
  },
});
