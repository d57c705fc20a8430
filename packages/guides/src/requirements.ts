import type { FieldMapping, RequiredObject } from '@orgready/shared/contract/entities';
import type { SetupContext } from './model/setup-context.ts';

type Given = Pick<SetupContext, 'integration' | 'answers'>;

/** Id of the question which field of the org holds what the vendor cannot name. */
export const mappingQuestion = ({ id }: FieldMapping): string => `field-${id}`;

/**
 * The objects and fields that the user must be able to use: those the integration names, and those the customer has
 * picked for it. A field that was not picked yet is not among them.
 */
export const requiredObjects = ({ integration, answers }: Given): readonly RequiredObject[] => {
  const mappings = integration.mappings ?? [];
  return (integration.objects ?? []).map((object) => {
    const picked = mappings.flatMap((mapping) => {
      const name = answers[mappingQuestion(mapping)];
      const named = object.fields.some((field) => field.name.toLowerCase() === name?.toLowerCase());
      return name === undefined || named || mapping.object.toLowerCase() !== object.name.toLowerCase()
        ? []
        : { name, access: mapping.access, ...(mapping.optional ? { optional: true as const } : {}) };
    });
    return picked.length === 0 ? object : { ...object, fields: [...object.fields, ...picked] };
  });
};
