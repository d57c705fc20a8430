import type { Locale } from '@orgready/shared/language/locales';
import type { IntegrationParams } from './params.ts';

/** Returns “A”, “A and B” or “A, B, and C” in the reader's language. */
const listIn = (locale: Locale, names: readonly string[]): string =>
  new Intl.ListFormat(locale).format(names);

/** The names that this guide's messages may use. */
export const placeholdersOf = (
  { app, objects = [], subscribe = [], name }: IntegrationParams,
  locale: Locale,
) => ({
  integration: name,
  /** The OAuth client id, public by nature: tells apps of one label apart. */
  consumerKey: app.consumerKey,
  /** For a select: what Salesforce calls the app. */
  appKind: app.type === 'connected-app' ? 'connected' : 'external',
  /** What is installed: a connected app comes without a package and is installed itself. */
  package: app.type === 'connected-app' ? app.label : app.package.name,
  /** A few of the objects it works with, and those whose changes it follows. */
  objects: listIn(
    locale,
    objects.slice(0, 2).map(({ name }) => name),
  ),
  events: listIn(locale, subscribe),
});
