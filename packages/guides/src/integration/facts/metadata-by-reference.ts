import { z } from 'zod';
import type { ReadsKey } from '../../locales/en.ts';
import { hasAnswered, read, readFrom, type Source, unread } from '../../model/derive.ts';
import { type DerivedFact, defineFact, deriveFact } from '../../model/fact.ts';
import type { ReaderPermission } from '../../permission-labels.ts';
import { componentOfVendorApp } from '../app-reference.ts';
import type { IntegrationContext } from '../context.ts';
import { externalClientApps } from './external-client-apps.ts';
import { findVendorApp, vendorApp } from './vendor-app.ts';

/**
 * Returns the component of a Metadata type that belongs to the vendor's app; null if there is none. A component's
 * name is not the app's and cannot be guessed (A 5.3), so all are listed and read, and only their content shows which
 * app each belongs to. Nothing is read if `unless` has answered, or if the list of apps shows that the app is not in this org or
 * cannot be recognized.
 */
export const metadataByReference = <
  Row extends { readonly externalClientApplication: string },
  Before,
>(about: {
  readonly id: string;
  readonly type: string;
  readonly reads: ReadsKey;
  readonly requires: readonly ReaderPermission[];
  readonly row: z.ZodType<Row>;
  readonly unless: Source<Before>;
}): DerivedFact<Row | null> => {
  const { id, type, reads, requires, row, unless } = about;
  const names = defineFact({
    id: `${id}-names`,
    reads,
    requires,
    after: [vendorApp, externalClientApps, unless.fact],
    read: ({ params }: IntegrationContext, known) => {
      const app = known.get(vendorApp);
      const apps = known.get(externalClientApps);
      const isAbsent = app.state === 'read' && app.value === null;
      const isUnclear = apps.state === 'read' && findVendorApp(apps.value, params.app) === 'unclear';
      return isAbsent || isUnclear || hasAnswered(unless, known) ? undefined : { via: 'metadataList', type };
    },
    shape: z.array(z.object({ fullName: z.string() }).transform((file) => file.fullName)),
  });
  const components = defineFact({
    id: `${id}-components`,
    reads,
    requires,
    ...readFrom({ fullNames: names }, ({ fullNames }) =>
      fullNames.length > 0 ? { via: 'metadata', type, fullNames } : undefined,
    ),
    shape: z.array(row),
  });
  return deriveFact<Row | null>({
    id: `${id}-by-metadata`,
    after: [externalClientApps, names, components],
    derive: ({ params }: IntegrationContext, known) => {
      const apps = known.get(externalClientApps);
      const listed = known.get(names);
      if (listed.state !== 'read') return listed;
      if (listed.value.length === 0) return read(null);
      const found = known.get(components);
      if (found.state !== 'read') return found;
      const list = apps.state === 'read' ? apps.value : null;
      const one = componentOfVendorApp(found.value, list, params.app);
      return one === 'unclear' ? unread('not-readable-by-api') : read(one ?? null);
    },
  });
};
