import type { IntegrationContext } from './context.ts';
import type { ExternalClientApp, IntegrationParams } from './params.ts';

/** Returns the vendor's package. Only an External Client App has one: steps of other apps do not use it. */
export const packageOf = ({ app }: IntegrationParams): ExternalClientApp['package'] => {
  if (app.type !== 'external-client-app')
    throw new Error(`${app.label} is a connected app: it has no package`);
  return app.package;
};

/** Returns the id of the package version to install: in a sandbox, the sandbox's own version if there is one. */
export const wantedVersionId = (params: IntegrationParams, inSandbox: boolean): string => {
  const { production, sandbox } = packageOf(params).versionIds;
  return inSandbox && sandbox ? sandbox : production;
};

/**
 * Returns the version for the connected org. Without an org nothing is read, so no answer about its kind matters
 * here.
 */
export const wantedVersionHere = ({ params, connection }: IntegrationContext): string =>
  wantedVersionId(params, connection?.isSandbox ?? false);
