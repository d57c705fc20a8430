/** Question ids that decide who will run the params. */
export const runsAs = 'runs-as';
export const subjectUser = 'subject-user';
/** The answer to `runsAs` that leads into the branch of integration users. */
export const integrationUser = 'integration-user';
