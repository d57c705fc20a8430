import type { IntegrationContext } from './context.ts';
import type { ExternalClientApp, IntegrationParams } from './params.ts';

/** The vendor's package. Only an External Client App has one: nothing about packages belongs to the steps of others. */
export const packageOf = ({ app }: IntegrationParams): ExternalClientApp['package'] => {
  if (app.type !== 'external-client-app')
    throw new Error(`${app.label} is a connected app: it has no package`);
  return app.package;
};

/** The package version to install: the sandbox's own in a sandbox where there is one. */
export const wantedVersionId = (params: IntegrationParams, inSandbox: boolean): string => {
  const { production, sandbox } = packageOf(params).versionIds;
  return inSandbox && sandbox ? sandbox : production;
};

/** The same for the connected org. Without one nothing is read, so no answer about its kind matters here. */
export const wantedVersionHere = ({ params, connection }: IntegrationContext): string =>
  wantedVersionId(params, connection?.isSandbox ?? false);
