import { z } from 'zod';
import { read, readFrom } from '../../model/derive.ts';
import { defineFact, deriveFact } from '../../model/fact.ts';

export interface SharingSet {
  readonly name: string;
  readonly id: string | null;
  readonly profiles: readonly string[];
  readonly mappings: readonly {
    readonly object: string;
    readonly access: string;
    readonly userField: string;
    readonly objectField: string;
  }[];
}

/** Sharing sets are no object that can be queried: only the Metadata API has them (P 7.1). */
const listed = defineFact({
  id: 'listed-sharing-sets',
  reads: 'reads.sharingSets',
  requires: ['PermissionsModifyMetadata', 'PermissionsViewSetup'],
  read: () => ({ via: 'metadataList', type: 'SharingSet' }),
  shape: z.array(z.object({ fullName: z.string(), id: z.string().nullish() })),
});

/** A list of one comes as the one. */
const many = <T>(one: z.ZodType<T>) =>
  z
    .union([z.array(one), one])
    .optional()
    .transform((value): T[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]));

const contents = defineFact({
  id: 'sharing-set-contents',
  reads: 'reads.sharingSets',
  requires: ['PermissionsModifyMetadata', 'PermissionsViewSetup'],
  ...readFrom({ listed }, ({ listed: sets }) =>
    sets.length === 0
      ? undefined
      : { via: 'metadata', type: 'SharingSet', fullNames: sets.map(({ fullName }) => fullName) },
  ),
  shape: z.array(
    z.object({
      fullName: z.string(),
      profiles: many(z.string()),
      accessMappings: many(
        z.object({
          accessLevel: z.string(),
          object: z.string(),
          objectField: z.string(),
          userField: z.string(),
        }),
      ),
    }),
  ),
});

/** Every sharing set of the org. */
export const sharingSets = deriveFact<readonly SharingSet[]>({
  id: 'sharing-sets',
  after: [listed, contents],
  derive: (_setup, known) => {
    const names = known.get(listed);
    if (names.state !== 'read') return names;
    if (names.value.length === 0) return read([]);
    const found = known.get(contents);
    if (found.state !== 'read') return found;
    return read(
      found.value.map(({ fullName, profiles, accessMappings }) => ({
        name: fullName,
        id: names.value.find((one) => one.fullName === fullName)?.id ?? null,
        profiles,
        mappings: accessMappings.map((one) => ({
          object: one.object,
          access: one.accessLevel,
          userField: one.userField,
          objectField: one.objectField,
        })),
      })),
    );
  },
});
