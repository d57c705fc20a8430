import type { Integration } from '@orgready/shared/contract/entities';

/** “A”, “A and B”, “A, B and C”. */
const together = (names: readonly string[]): string =>
  [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' and ');

/** Names of the org that its readers may be told; absent while nothing was read, and for whoever is not signed in to it. */
export interface SeenNames {
  /** The user that runs the integration, and the profile of that user. */
  readonly user?: string | undefined;
  readonly profile?: string | undefined;
}

/** The names that every message of a guide may use, beside the placeholders of its own. */
export const placeholders = (
  { app, objects = [], ...integration }: Integration,
  customer: string,
  { user, profile }: SeenNames = {},
) => ({
  vendor: integration.vendor.name,
  integration: integration.name,
  app: app.label,
  /** The OAuth client id, public by nature: tells apps of one label apart. */
  consumerKey: app.consumerKey,
  /** For a select: what Salesforce calls the app. */
  appKind: app.type === 'connected-app' ? 'connected' : 'external',
  /** What is installed: a connected app comes without a package and is installed itself. */
  package: app.type === 'connected-app' ? app.label : app.package.name,
  /** A few of the objects it works with, and those whose changes it follows. */
  objects: together(objects.slice(0, 2).map(({ name }) => name)),
  events: together(integration.subscribe ?? []),
  customer,
  /** For a select: `unknown` while no name is. */
  user: user ?? 'unknown',
  profile: profile ?? 'unknown',
});
