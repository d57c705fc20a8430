import type { RequiredAccess } from '@orgready/shared/document/required-access';
import type { FieldMapping, IntegrationParams } from './integration/params.ts';
import type { Answers } from './model/setup-context.ts';
import type { ObjectRight, RequiredObject } from './required-object.ts';

/** Id of the question which field of the org holds what the vendor cannot name. */
export const mappingQuestion = ({ id }: FieldMapping): string => `field-${id}`;

/** The objects the integration names, with the fields that the customer has picked for it. */
export const withPickedFields = (
  integration: IntegrationParams,
  answers: Answers,
): readonly RequiredObject[] => {
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

/** What must be granted on an object, and what the guide asks for beside it. */
export const neededRights = (required: RequiredObject): ReadonlySet<ObjectRight> =>
  new Set<ObjectRight>([
    'Read',
    ...(required.access === 'write' ? (['Create', 'Edit'] as const) : []),
    ...(required.also ?? []),
  ]);

/** How Setup prints the rights, in the order of its page. */
export const rightLabels: Readonly<Record<ObjectRight, string>> = {
  Read: 'Read',
  Create: 'Create',
  Edit: 'Edit',
  Delete: 'Delete',
  ViewAllRecords: 'View All Records',
  ModifyAllRecords: 'Modify All Records',
  ViewAllFields: 'View All Fields',
};

/** What the integration needs on each of its objects, to be told to people. */
export const requiredAccess = ({ objects = [], mappings = [] }: IntegrationParams): RequiredAccess[] =>
  objects.map((object) => {
    const named = (access: 'read' | 'write') =>
      object.fields.filter((field) => !field.optional && field.access === access).map(({ name }) => name);
    return {
      object: object.name,
      rights: [...neededRights(object)].map((right) => rightLabels[right]),
      reads: named('read'),
      writes: named('write'),
      optional: object.fields.filter(({ optional }) => optional).map(({ name }) => name),
      picked: mappings
        .filter((mapping) => mapping.object.toLowerCase() === object.name.toLowerCase())
        .map(({ label }) => label),
    };
  });

/** The same of the objects alone, where nothing is done about their fields. */
export const requiredRights = (integration: IntegrationParams): RequiredAccess[] =>
  requiredAccess(integration).map(({ object, rights }) => ({
    object,
    rights,
    reads: [],
    writes: [],
    optional: [],
    picked: [],
  }));
