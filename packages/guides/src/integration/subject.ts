/** Ids of the questions that decide which user runs the integration. */
export const runsAs = 'runs-as';
export const subjectUser = 'subject-user';
/** The answer to `runsAs` that selects the branch of integration users. */
export const integrationUser = 'integration-user';
