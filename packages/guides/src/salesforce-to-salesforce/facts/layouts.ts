import { z } from 'zod';
import { answerIfAny } from '../../model/answer.ts';
import { deriveFrom, read, readFrom } from '../../model/derive.ts';
import { defineFact } from '../../model/fact.ts';
import { sameId, to18 } from '../../salesforce-id.ts';
import { quote } from '../../soql.ts';
import type { SharingParams } from '../params.ts';
import { type SharedObject, sharedObjects } from './shared-objects.ts';

/** At most so many layouts are read; people look at the others. */
export const mostLayouts = 50;

const idsOf = (objects: readonly SharedObject[]): readonly string[] =>
  objects.flatMap(({ id }) => (id === null ? [] : id.startsWith('01I') ? [id, to18(id)] : [id]));

export const profilesQuestion = 'profiles';
const chosenProfiles = answerIfAny(profilesQuestion);

/** Returns the condition on the profiles of the blueprint, otherwise on those that the admin chooses; empty for all. */
const ofProfiles = ({ profiles }: SharingParams, chosen: string | null): string => {
  if (profiles) return ` AND Profile.Name IN (${profiles.map(quote).join(', ')})`;
  return chosen === null ? '' : ` AND ProfileId IN (${chosen.split(',').map(quote).join(', ')})`;
};

/** Which profile sees which layout of the shared objects; a row for each record type. */
const profileLayouts = defineFact({
  id: 'profile-layouts',
  reads: 'reads.profileLayouts',
  requires: ['PermissionsViewSetup'],
  ...readFrom<{ objects: typeof sharedObjects; chosen: typeof chosenProfiles }, SharingParams>(
    { objects: sharedObjects, chosen: chosenProfiles },
    ({ objects, chosen }, { params }) => {
      const ids = idsOf(objects);
      return ids.length === 0
        ? undefined
        : {
            via: 'tooling',
            soql: `SELECT LayoutId, Layout.Name, Layout.NamespacePrefix, ProfileId, Profile.Name, TableEnumOrId FROM ProfileLayout WHERE TableEnumOrId IN (${ids.map(quote).join(', ')})${ofProfiles(params, chosen)}`,
          };
    },
  ),
  shape: z.array(
    z
      .object({
        LayoutId: z.string(),
        Layout: z.object({ Name: z.string().nullable(), NamespacePrefix: z.string().nullish() }).nullable(),
        ProfileId: z.string().nullish(),
        Profile: z.object({ Name: z.string() }).nullish(),
        TableEnumOrId: z.string(),
      })
      .transform((row) => ({
        id: row.LayoutId,
        object: row.TableEnumOrId,
        name: row.Layout?.Name ?? row.LayoutId,
        namespace: row.Layout?.NamespacePrefix ?? null,
        profile: row.Profile?.Name ?? '',
        profileId: row.ProfileId ?? null,
      })),
  ),
});

/** The profiles that count, each once. */
export const layoutProfiles = deriveFrom({
  id: 'layout-profiles',
  from: { rows: profileLayouts },
  derive: ({ rows }) =>
    read(
      [...new Map(rows.map(({ profileId, profile }) => [profileId, profile]))].flatMap(([id, name]) =>
        id === null ? [] : [{ id: to18(id), name }],
      ),
    ),
});

/** A page layout that somebody sees who works with shared records. */
export interface LayoutInUse {
  readonly id: string;
  readonly object: SharedObject;
  readonly name: string;
  /** As Metadata names it. */
  readonly fullName: string;
  readonly profiles: readonly string[];
}

/** Metadata writes characters that a file name cannot have as an address does: `(` is `%28`. */
const inFileName = (name: string): string =>
  name.replace(/[^\w .-]/g, (char) =>
    /[\u0080-\uffff]/.test(char)
      ? encodeURIComponent(char)
      : `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );

const isOf = ({ id }: SharedObject, table: string): boolean =>
  id !== null && (id === table || (id.startsWith('01I') && sameId(id, table)));

export interface Layouts {
  /** At most `mostLayouts` of them, by object and name. */
  readonly all: readonly LayoutInUse[];
  /** How many there are beyond those. */
  readonly further: number;
  /** Shared objects without a layout that these profiles see. */
  readonly without: readonly string[];
}

export const layouts = deriveFrom({
  id: 'layouts',
  from: { objects: sharedObjects, rows: profileLayouts },
  derive: ({ objects, rows }) => {
    const found = objects.flatMap((object): LayoutInUse[] =>
      [
        ...Map.groupBy(
          rows.filter((row) => isOf(object, row.object)),
          (row) => row.id,
        ).values(),
      ]
        .flatMap((same) => {
          const [first] = same;
          if (!first) return [];
          const own = first.namespace === null ? first.name : `${first.namespace}__${first.name}`;
          return [
            {
              id: first.id,
              object,
              name: first.name,
              fullName: `${object.name}-${inFileName(own)}`,
              profiles: [...new Set(same.map(({ profile }) => profile))].sort(),
            },
          ];
        })
        .sort((a, b) => a.name.localeCompare(b.name, 'en')),
    );
    return read<Layouts>({
      all: found.slice(0, mostLayouts),
      further: Math.max(0, found.length - mostLayouts),
      without: objects
        .filter((object) => found.every((one) => one.object !== object))
        .map(({ name }) => name),
    });
  },
});
