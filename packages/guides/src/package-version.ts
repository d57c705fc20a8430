import type { ExternalClientApp, IntegrationParams } from './integration/params.ts';
import type { AnsweredContext, SetupContext } from './model/setup-context.ts';

/** Major, minor, patch, build. */
export type PackageVersionNumber = readonly [number, number, number, number];

/** `1.4.0.2` */
export const showVersion = (version: PackageVersionNumber): string => version.join('.');

/** Negative when `a` is older than `b`, 0 when they are the same. */
export const compareVersions = (a: PackageVersionNumber, b: PackageVersionNumber): number => {
  for (const [index, part] of a.entries()) {
    const difference = part - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
};

/** Whether the setup is about a sandbox, for what a page shows: what the org says, else the admin's answer. */
export const isSandbox = (setup: AnsweredContext): boolean =>
  setup.connection?.isSandbox ?? setup.answers.environment === 'sandbox';

/** The vendor's package. Only an External Client App has one: nothing about packages belongs to the steps of others. */
export const packageOf = ({ app }: IntegrationParams): ExternalClientApp['package'] => {
  if (app.type !== 'external-client-app')
    throw new Error(`${app.label} is a connected app: it has no package`);
  return app.package;
};

/** The package version to install: the sandbox's own in a sandbox where there is one. */
export const wantedVersionId = (integration: IntegrationParams, inSandbox: boolean): string => {
  const { production, sandbox } = packageOf(integration).versionIds;
  return inSandbox && sandbox ? sandbox : production;
};

/** The same for the connected org. Without one nothing is read, so no answer about its kind matters here. */
export const wantedVersionHere = ({ integration, connection }: SetupContext): string =>
  wantedVersionId(integration, connection?.isSandbox ?? false);
