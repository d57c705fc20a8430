import { z } from 'zod';
import type { Org } from '../org/org.ts';
import { definePart } from '../org/part.ts';
import { type SharingModel, sharingModels } from '../org/record-access.ts';

const model = z.enum(sharingModels);

interface Defaults {
  internal: SharingModel;
  external: SharingModel;
}

/** Org-wide defaults. */
export const sharingDefaults = definePart({
  state: {
    /** By object; one that is not named is Public Read/Write inside the org and Private outside. */
    sharing: z.record(z.string(), z.strictObject({ internal: model, external: model })).default({}),
    /** External org-wide defaults are on: always so once Digital Experiences is. */
    externalSharing: z.boolean().default(true),
  },
  quirks: {
    /** The words of the documentation instead of those that orgs answer with (P T28). */
    documentedSharingModels: z.boolean().default(false),
  },
  start: (declared): Map<string, Defaults> =>
    new Map(Object.entries(declared.sharing).map(([object, one]) => [object.toLowerCase(), { ...one }])),
});

const usual: Defaults = { internal: 'ReadWrite', external: 'Private' };

export const defaultsOf = (org: Org, object: string): Defaults =>
  sharingDefaults.in(org).get(object.toLowerCase()) ?? usual;

const documented: Readonly<Record<SharingModel, string>> = {
  Private: 'None',
  Read: 'Read',
  ReadWrite: 'Edit',
  ReadWriteTransfer: 'Edit',
  FullAccess: 'Edit',
  ControlledByParent: 'ControlledByParent',
};

/** Returns an org-wide default as this org's API spells it. */
export const spelled = (org: Org, one: SharingModel): string =>
  sharingDefaults.declaredIn(org).quirks.documentedSharingModels ? documented[one] : one;
