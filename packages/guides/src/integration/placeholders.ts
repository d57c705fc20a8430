import type { IntegrationParams } from './params.ts';

/** “A”, “A and B”, “A, B and C”. */
const together = (names: readonly string[]): string =>
  [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' and ');

/** The names that this guide's messages may use. */
export const placeholdersOf = ({ app, objects = [], subscribe = [], name }: IntegrationParams) => ({
  integration: name,
  /** The OAuth client id, public by nature: tells apps of one label apart. */
  consumerKey: app.consumerKey,
  /** For a select: what Salesforce calls the app. */
  appKind: app.type === 'connected-app' ? 'connected' : 'external',
  /** What is installed: a connected app comes without a package and is installed itself. */
  package: app.type === 'connected-app' ? app.label : app.package.name,
  /** A few of the objects it works with, and those whose changes it follows. */
  objects: together(objects.slice(0, 2).map(({ name }) => name)),
  events: together(subscribe),
});
