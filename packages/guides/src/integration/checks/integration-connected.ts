import { sameId } from '../../salesforce-id.ts';
import { actualValue, cantTell, defineCheck, passed } from '../define-check.ts';
import { authorizationsSeen } from '../facts/authorizations-seen.ts';
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
  needs: { user: subject, seen: authorizationsSeen },
  statement: 'integration-connected.statement',
  evaluate: ({ user, seen: found }, { connection, params }) => {
    if (connection && sameId(user.id, connection.userId))
      return cantTell('needs-a-person', {
        message: 'integration-connected.own',
        remedy: 'integration-connected.own.remedy',
      });
    const name = { name: user.name };
    // A missing record proves nothing: most people see only their own, and an app can be recorded under another name.
    if (found.uses === null) {
      return found.ofEverybody
        ? cantTell('needs-a-person', {
            message: { key: 'integration-connected.not-yet', params: name },
            remedy: 'integration-connected.not-yet.remedy',
          })
        : cantTell('needs-a-person', {
            message: { key: 'integration-connected.none', params: name },
            remedy: 'integration-connected.none.remedy',
          });
    }
    return passed(
      { key: 'integration-connected.passed', params: name },
      actualValue({ key: 'integration-connected.app' }, params.app.label),
      actualValue({ key: 'integration-connected.uses' }, String(found.uses)),
    );
  },
});
