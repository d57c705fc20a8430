import { sameId } from '../../salesforce-id.ts';
import { defineCheck } from '../define-check.ts';
import { authorizationsSeen } from '../facts/authorizations-seen.ts';
import { subject } from '../facts/subject.ts';

/**
 * Whether the vendor's product has been connected with the user that runs the params. When that user is the person
 * signed in here, the row is there because of this very sign-in and proves nothing.
 */
export const integrationConnected = defineCheck({
  id: 'integration-connected',
  title: 'integration-connected.title',
  why: 'integration-connected.why',
  severity: 'blocker',
  needs: { user: subject, seen: authorizationsSeen },
  statement: 'integration-connected.statement',
  evaluate: ({ user, seen }, { connection, params }) => {
    if (connection && sameId(user.id, connection.userId))
      return {
        outcome: 'cantTell',
        reason: 'needs-a-person',
        message: { key: 'integration-connected.own' },
        remedy: { key: 'integration-connected.own.remedy' },
      };
    // No record is no proof: only one's own are shown to most people, and an app can be recorded under another name.
    if (seen.uses === null)
      return {
        outcome: 'cantTell',
        reason: 'needs-a-person',
        message: {
          key: seen.ofEverybody ? 'integration-connected.not-yet' : 'integration-connected.none',
          params: { name: user.name },
        },
        remedy: {
          key: seen.ofEverybody
            ? 'integration-connected.not-yet.remedy'
            : 'integration-connected.none.remedy',
        },
      };
    return {
      outcome: 'passed',
      message: { key: 'integration-connected.passed', params: { name: user.name } },
      evidence: [
        {
          kind: 'value',
          label: { key: 'integration-connected.app' },
          expected: null,
          actual: params.app.label,
        },
        {
          kind: 'value',
          label: { key: 'integration-connected.uses' },
          expected: null,
          actual: String(seen.uses),
        },
      ],
    };
  },
});
