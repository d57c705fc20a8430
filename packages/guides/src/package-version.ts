import type { ExternalClientApp, Integration } from '@orgready/shared/contract/entities';
import type { SetupContext } from './model/setup-context.ts';

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

/** Whether the setup is about a sandbox: what the org says, else what the admin said. */
export const isSandbox = (setup: SetupContext): boolean =>
  setup.connection?.isSandbox ?? setup.answers.environment === 'sandbox';

/** The vendor's package. Only an External Client App has one: nothing about packages belongs to the steps of others. */
export const packageOf = ({ app }: Integration): ExternalClientApp['package'] => {
  if (app.type !== 'external-client-app')
    throw new Error(`${app.label} is a connected app: it has no package`);
  return app.package;
};

/** The package version to install here: the sandbox's own when there is one and this is a sandbox. */
export const wantedVersionId = (setup: SetupContext): string => {
  const { production, sandbox } = packageOf(setup.integration).versionIds;
  return isSandbox(setup) && sandbox ? sandbox : production;
};
