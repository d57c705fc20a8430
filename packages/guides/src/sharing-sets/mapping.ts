import type { Profile } from './facts/profiles.ts';
import type { SharingSet } from './facts/sharing-sets.ts';
import { plainLinks, sameName } from './names.ts';

type Mapping = SharingSet['mappings'][number];

/** What a set is to map. */
export interface WantedMapping {
  readonly object: string;
  readonly access: 'Read' | 'Edit';
  readonly userField: 'Account' | 'Contact';
  readonly objectField: string;
}

/** How a profile's sets hold an object: `more` and `less` differ from what is wanted in the access alone. */
export type Held =
  | { readonly state: 'none' }
  | {
      readonly state: 'right' | 'more' | 'less' | 'other';
      readonly set: SharingSet;
      readonly mapping: Mapping;
    };

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Every mapping of the object that the sets have for a profile; names are compared without case (P 7.1). */
export const mappingsFor = (
  sets: readonly SharingSet[],
  profile: Pick<Profile, 'name'>,
  object: string,
): readonly { readonly set: SharingSet; readonly mapping: Mapping }[] =>
  sets
    .filter(({ profiles }) => profiles.some((name) => sameName(name, profile.name)))
    .flatMap((set) =>
      set.mappings.filter((mapping) => isSame(mapping.object, object)).map((mapping) => ({ set, mapping })),
    );

const stateOf = (mapping: Mapping, wanted: WantedMapping): Exclude<Held['state'], 'none'> => {
  const isLink =
    isSame(mapping.userField, wanted.userField) &&
    plainLinks(mapping.objectField) === plainLinks(wanted.objectField);
  if (!isLink) return 'other';
  if (isSame(mapping.access, wanted.access)) return 'right';
  return wanted.access === 'Read' ? 'more' : 'less';
};

const order = ['right', 'more', 'less', 'other'] as const;

/** The best that any set, whatever its name, has for a profile. */
export const heldBy = (
  sets: readonly SharingSet[],
  profile: Pick<Profile, 'name'>,
  wanted: WantedMapping,
): Held => {
  const all = mappingsFor(sets, profile, wanted.object).map((one) => ({
    ...one,
    state: stateOf(one.mapping, wanted),
  }));
  for (const state of order) {
    const found = all.find((one) => one.state === state);
    if (found) return found;
  }
  return { state: 'none' };
};

/** A mapping in words: `User: Account = Case: Asset.Account, Read`. */
export const shownMapping = ({
  object,
  userField,
  objectField,
  access,
}: Pick<Mapping, 'object' | 'userField' | 'objectField' | 'access'>): string =>
  `User: ${userField} = ${object}: ${objectField}, ${access === 'Read' ? 'Read Only' : 'Read/Write'}`;
