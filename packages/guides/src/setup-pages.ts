import type { SetupContext } from './model/setup-context.ts';
import { isSandbox } from './package-version.ts';

/**
 * Addresses of Setup pages in the admin's own org. They are built on the org's My Domain host: the browser is taken
 * to the Lightning or Setup host from there (A 7). Unknown before sign-in.
 */
export const setupPage = (
  setup: Pick<SetupContext, 'connection'>,
  path: `/lightning/setup/${string}`,
): string | undefined => (setup.connection ? new URL(path, setup.connection.instanceUrl).href : undefined);

/**
 * Where a package is installed. On the connected org's own host it can only go into that org; before sign-in
 * on Salesforce's login host for the kind of org the admin named (A 4.1).
 */
export const installPage = (setup: SetupContext, versionId: string): string => {
  const host =
    setup.connection?.instanceUrl ??
    setup.loginUrl ??
    (isSandbox(setup) ? 'https://test.salesforce.com' : 'https://login.salesforce.com');
  return new URL(`/packaging/installPackage.apexp?p0=${encodeURIComponent(versionId)}`, host).href;
};
