import { z } from 'zod';
import { deriveFrom, read, readFrom } from '../../model/derive.ts';
import { defineFact } from '../../model/fact.ts';
import { sharingModelOf } from '../../sharing-model.ts';
import { quote } from '../../soql.ts';
import { chosenObject } from './chosen-object.ts';
import { customLookups } from './custom-lookups.ts';

/** Standard objects that a sharing set can have (P 7.1). */
const standard = [
  'Account',
  'Campaign',
  'Case',
  'Contact',
  'Opportunity',
  'Order',
  'ServiceContract',
  'User',
  'WorkOrder',
] as const;

const isStandardForSets = (name: string): boolean =>
  standard.some((one) => one.toLowerCase() === name.toLowerCase());

/**
 * Whether sharing sets can have an object. `unsupported`: a standard object that is not on Salesforce's list. `unseen`: a
 * custom object without a lookup to an account or a contact that the reader sees; field-level security may hide one.
 */
export type Support = 'supported' | 'unsupported' | 'unseen';

export const supportOf = (name: string, custom: readonly string[]): Support => {
  if (isStandardForSets(name) || custom.includes(name)) return 'supported';
  return name.endsWith('__c') ? 'unseen' : 'unsupported';
};

/** Org-wide defaults of all objects that a sharing set may have, and of the chosen one. */
const sharingModels = defineFact({
  id: 'sharing-models',
  reads: 'reads.sharingModels',
  requires: ['PermissionsViewSetup'],
  ...readFrom({ object: chosenObject, custom: customLookups }, ({ object, custom }) => ({
    via: 'query',
    soql: `SELECT QualifiedApiName, Label, InternalSharingModel, ExternalSharingModel FROM EntityDefinition WHERE QualifiedApiName IN (${[
      ...new Set([...standard, ...custom.slice(0, 500), object]),
    ]
      .map(quote)
      .join(', ')})`,
  })),
  shape: z.array(
    z.object({
      QualifiedApiName: z.string(),
      Label: z.string().nullable(),
      InternalSharingModel: z.string().nullable(),
      ExternalSharingModel: z.string().nullable(),
    }),
  ),
});

/** An object with its defaults. */
export interface ShareableObject {
  readonly name: string;
  readonly label: string;
  readonly internal: ReturnType<typeof sharingModelOf>;
  readonly external: ReturnType<typeof sharingModelOf>;
  /** As Salesforce's API spells it. */
  readonly externalValue: string;
  readonly support: Support;
}

export const shareableObjects = deriveFrom({
  id: 'shareable-objects',
  from: { models: sharingModels, custom: customLookups },
  derive: ({ models, custom }) =>
    read(
      models.map(
        (row): ShareableObject => ({
          name: row.QualifiedApiName,
          label: row.Label ?? row.QualifiedApiName,
          internal: sharingModelOf(row.InternalSharingModel),
          external: sharingModelOf(row.ExternalSharingModel),
          externalValue: row.ExternalSharingModel ?? '',
          support: supportOf(row.QualifiedApiName, custom),
        }),
      ),
    ),
});

/** The chosen object with its defaults; null if the org does not show it. */
export const chosenDefaults = deriveFrom({
  id: 'chosen-defaults',
  from: { objects: shareableObjects, object: chosenObject },
  derive: ({ objects, object }) =>
    read(objects.find(({ name }) => name.toLowerCase() === object.toLowerCase()) ?? null),
});
