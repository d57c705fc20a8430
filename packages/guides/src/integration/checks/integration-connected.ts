import { integrationAuthorizations } from '../../facts/integration-authorizations.ts';
import { subject } from '../../facts/subject.ts';
import { sameId } from '../../salesforce-id.ts';
import { defineCheck } from '../define-check.ts';

/**
 * Whether the vendor's product has been connected with the user that runs the integration. When that user is the person
 * signed in here, the row is there because of this very sign-in and proves nothing.
 */
export const integrationConnected = defineCheck({
  id: 'integration-connected',
  title: 'integration-connected.title',
  why: 'integration-connected.why',
  severity: 'blocker',
  needs: { user: subject, rows: integrationAuthorizations },
  statement: 'integration-connected.statement',
  evaluate: ({ user, rows }, { connection, integration }) => {
    if (connection && sameId(user.id, connection.userId))
      return {
        outcome: 'cantTell',
        reason: 'needs-a-person',
        message: { key: 'integration-connected.own' },
        remedy: { key: 'integration-connected.own.remedy' },
      };
    const [row] = rows;
    // Only one's own rows are shown to those who may not customise the application: none is then no answer (A 6.2).
    if (!row)
      return {
        outcome: 'cantTell',
        reason: 'needs-a-person',
        message: { key: 'integration-connected.none' },
        remedy: { key: 'integration-connected.none.remedy' },
      };
    return {
      outcome: 'passed',
      message: { key: 'integration-connected.passed', params: { name: user.name } },
      evidence: [
        {
          kind: 'value',
          label: { key: 'integration-connected.app' },
          expected: null,
          actual: integration.app.label,
        },
        {
          kind: 'value',
          label: { key: 'integration-connected.uses' },
          expected: null,
          actual: String(row.uses),
        },
      ],
    };
  },
});
