import type { SetupContext } from './model/setup-context.ts';

/** Question ids that decide who will run the integration. */
export const runsAs = 'runs-as';
export const subjectUser = 'subject-user';
/** The answer to `runsAs` that leads into the branch of integration users. */
export const integrationUser = 'integration-user';

/**
 * Id of the user that will run the integration: the signed-in person, or another one the admin has found.
 * Undefined until it is known. The checks of permissions are about this user.
 */
export const subjectIdOf = ({ answers, connection }: SetupContext): string | undefined => {
  if (!connection) return undefined;
  switch (answers[runsAs]) {
    case 'me':
      return connection.userId;
    case 'another':
    case integrationUser:
      return answers[subjectUser];
    default:
      return undefined;
  }
};
