import { ownPermissions } from '../../facts/own-permissions.ts';
import { deriveFrom, ifRead, read, unread } from '../../model/derive.ts';
import { mayRead } from '../../supersets.ts';
import { externalAppChanges } from '../app-changes.ts';
import { haveSameNames } from '../app-names.ts';
import type { IntegrationContext } from '../context.ts';
import type { IntegrationParams } from '../params.ts';
import { type ExternalClientAppRow, externalClientApps } from './external-client-apps.ts';

/** The vendor's External Client App in this org; null if it is certainly not here. */
export type VendorApp = ExternalClientAppRow | null;

/**
 * Returns the vendor's app among all of the org, by namespace and developer name: the consumer key cannot be queried (A 6.6).
 * `unclear`: an app has these names, and the org does not show whether it comes from a package. An app that was made in the
 * org is another app, whatever its name.
 */
export const findVendorApp = (
  apps: readonly ExternalClientAppRow[],
  wanted: IntegrationParams['app'],
): ExternalClientAppRow | 'unclear' | undefined => {
  const named = apps.filter((app) => haveSameNames(app, wanted));
  return (
    named.find(({ origin }) => origin === 'packaged') ??
    (named.some(({ origin }) => origin === 'unknown') ? 'unclear' : undefined)
  );
};

/** Returns an app with the developer name or the label of the vendor's that was made in this org; undefined for none. */
export const findNamesake = (
  apps: readonly ExternalClientAppRow[],
  { developerName, label }: Pick<IntegrationParams['app'], 'developerName' | 'label'>,
): ExternalClientAppRow | undefined =>
  apps.find(
    (app) =>
      app.origin === 'local' &&
      (app.developerName.toLowerCase() === developerName.toLowerCase() || app.label === label),
  );

/** The vendor's app. "Not here" requires that the reader may see all apps. */
export const vendorApp = deriveFrom({
  id: 'vendor-app',
  from: { apps: externalClientApps, own: ifRead(ownPermissions) },
  derive: ({ apps, own }, { params: { app } }: IntegrationContext) => {
    const found = findVendorApp(apps, app);
    if (found === 'unclear') return unread('not-readable-by-api');
    if (found) return read<VendorApp>(found);
    return own && mayRead(own, 'PermissionsExternalClientAppViewer')
      ? read<VendorApp>(null)
      : unread('no-access');
  },
  changes: {
    ...externalAppChanges,
    at: (app) => app?.changed ?? null,
    // A package that was installed just now may not show its app yet.
    others: (app) => (app === null ? ['package'] : []),
  },
});

/** Label of an app with the name of the vendor's that was made in this org; null if there is none, or apps are not shown. */
export const localNamesake = deriveFrom({
  id: 'local-namesake',
  from: { apps: ifRead(externalClientApps) },
  derive: ({ apps }, { params: { app } }: IntegrationContext) =>
    read<string | null>(findNamesake(apps ?? [], app)?.label ?? null),
});
