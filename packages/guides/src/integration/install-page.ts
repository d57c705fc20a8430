import type { AnsweredContext } from '../model/setup-context.ts';

/** Returns whether the setup is about a sandbox, for pages: according to the org, or else to the admin's answer. */
export const isSandbox = (setup: AnsweredContext): boolean =>
  setup.connection?.isSandbox ?? setup.answers.environment === 'sandbox';

/**
 * Returns the address where a package is installed. On the connected org's own host it can only go into that org;
 * before sign-in, the address is on Salesforce's login host for the kind of org the admin chose (A 4.1).
 */
export const installPage = (setup: AnsweredContext, versionId: string): string => {
  const host =
    setup.connection?.instanceUrl ??
    setup.loginUrl ??
    (isSandbox(setup) ? 'https://test.salesforce.com' : 'https://login.salesforce.com');
  return new URL(`/packaging/installPackage.apexp?p0=${encodeURIComponent(versionId)}`, host).href;
};
