/** The question for the kind of org, by the id that guides give it; staff can answer it when they create a setup. */
export const environmentQuestion = 'environment';
