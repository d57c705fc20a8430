import { z } from 'zod';
import { listOf } from '../org/list-of.ts';
import type { Org } from '../org/org.ts';
import { definePart, unknownNames } from '../org/part.ts';
import type { AccessMapping } from '../org/record-access.ts';
import { recordId } from '../org/record-id.ts';

const accessMapping = z.strictObject({
  object: z.string(),
  access: z.enum(['Read', 'Edit']),
  userField: z.string(),
  objectField: z.string(),
});

/** A sharing set as it is now; its label is not metadata (P 7.1). */
export interface SharingSet {
  readonly name: string;
  label: string;
  profiles: readonly string[];
  mappings: readonly AccessMapping[];
}

export const sharingSetId = (org: Org, name: string): string => recordId('04M', org.id, name);

/** Sharing sets: only in the Metadata API and on the pages of Setup. */
export const sharingSets = definePart({
  state: {
    sharingSets: listOf(
      z.strictObject({
        name: z.string(),
        label: z.string(),
        /** Names of profiles; lower case in Salesforce's own samples (P T27), and blanks may be encoded (P 7.1). */
        profiles: listOf(z.string()),
        mappings: listOf(accessMapping),
      }),
    ).default([]),
  },
  start: (declared): SharingSet[] => declared.sharingSets.map((one) => ({ ...one })),
  faults: (declared, org) =>
    unknownNames(
      'profile',
      declared.sharingSets.flatMap(({ profiles }) =>
        profiles.map((name) => name.replaceAll('%20', ' ').toLowerCase()),
      ),
      new Set(org.access.profiles.map(({ name }) => name.toLowerCase())),
    ),
});
