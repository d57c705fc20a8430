import { z } from 'zod';
import { answerTo } from '../../model/answer.ts';
import { deriveFrom, read, readFrom } from '../../model/derive.ts';
import { defineFact, deriveFact } from '../../model/fact.ts';
import type { SetupContext } from '../../model/setup-context.ts';
import { quote } from '../../soql.ts';
import type { SharingParams } from '../params.ts';

export const objectsQuestion = 'objects';

/** API names, separated by commas. */
export const namesIn = (typed: string): readonly string[] => [
  ...new Set(
    typed
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
  ),
];

const answer = answerTo(objectsQuestion);

/** API names of the objects whose records are shared: those of the blueprint, otherwise those the admin names. */
export const sharedObjectNames = deriveFact<readonly string[]>({
  id: 'shared-object-names',
  after: [answer],
  derive: ({ params }: SetupContext, known) => {
    const { objects } = params as SharingParams;
    if (objects) return read([...new Set(objects)]);
    const reading = known.get(answer);
    return reading.state === 'read' ? read(namesIn(reading.value)) : reading;
  },
});

const isCustom = (name: string): boolean => name.endsWith('__c');

/** Catalogs name a custom object by its id, not by its API name (P 3.4). It never changes, so it is kept for minutes. */
const customObjectIds = defineFact({
  id: 'custom-object-ids',
  reads: 'reads.customObjects',
  requires: ['PermissionsViewSetup'],
  cached: true,
  ...readFrom({ names: sharedObjectNames }, ({ names }) => {
    const custom = names.filter(isCustom);
    return custom.length > 0
      ? {
          via: 'query',
          soql: `SELECT QualifiedApiName, DurableId FROM EntityDefinition WHERE QualifiedApiName IN (${custom.map(quote).join(', ')})`,
        }
      : undefined;
  }),
  shape: z.array(z.object({ QualifiedApiName: z.string(), DurableId: z.string() })),
});

/** An object whose records are shared. */
export interface SharedObject {
  readonly name: string;
  /** As catalogs of layouts and related lists name it; null for a custom object that the org does not show. */
  readonly id: string | null;
}

const idsIfAsked = deriveFact<readonly { readonly QualifiedApiName: string; readonly DurableId: string }[]>({
  id: 'custom-object-ids-if-asked',
  after: [customObjectIds],
  derive: (_setup, known) => {
    const reading = known.get(customObjectIds);
    return reading.state === 'skipped' ? read([]) : reading;
  },
});

export const sharedObjects = deriveFrom({
  id: 'shared-objects',
  from: { names: sharedObjectNames, custom: idsIfAsked },
  derive: ({ names, custom }) =>
    read<readonly SharedObject[]>(
      names.map((name) => ({
        name,
        id: isCustom(name)
          ? (custom.find((row) => row.QualifiedApiName.toLowerCase() === name.toLowerCase())?.DurableId ??
            null)
          : name,
      })),
    ),
});
