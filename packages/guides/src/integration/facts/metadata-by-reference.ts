import { z } from 'zod';
import type { ReadsKey } from '../../locales/en.ts';
import { hasAnswered, read, readFrom, type Source } from '../../model/derive.ts';
import { type DerivedFact, defineFact, deriveFact } from '../../model/fact.ts';
import type { ReaderPermission } from '../../permission-labels.ts';
import { namesVendorApp } from '../app-reference.ts';
import type { IntegrationContext } from '../context.ts';
import { vendorApp } from './vendor-app.ts';

/**
 * Returns the component of a Metadata type that belongs to the vendor's app; null if there is none. A component's
 * name is not the app's and cannot be guessed (A 5.3), so all are listed and read, and only their content shows which
 * app each belongs to. Nothing is read if `unless` has answered, or if the app is certainly not in this org.
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
    after: [vendorApp, unless.fact],
    read: (_setup, known) => {
      const app = known.get(vendorApp);
      const isAbsent = app.state === 'read' && app.value === null;
      return isAbsent || hasAnswered(unless, known) ? undefined : { via: 'metadataList', type };
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
    after: [names, components],
    derive: (setup: IntegrationContext, known) => {
      const listed = known.get(names);
      if (listed.state !== 'read') return listed;
      if (listed.value.length === 0) return read(null);
      const found = known.get(components);
      return found.state === 'read'
        ? read(found.value.find((one) => namesVendorApp(setup, one.externalClientApplication)) ?? null)
        : found;
    },
  });
};
