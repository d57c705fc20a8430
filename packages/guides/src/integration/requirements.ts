import type { RequiredAccess } from '@orgready/shared/document/required-access';
import type { Answers } from '../model/setup-context.ts';
import { neededPermissions, objectPermissionLabels, type RequiredObject } from '../required-object.ts';
import type { FieldMapping, IntegrationParams } from './params.ts';

/** Id of the question which field of the org holds what the vendor cannot name. */
export const mappingQuestion = ({ id }: FieldMapping): string => `field-${id}`;

/** The objects the integration names, with the fields that the customer has picked for it. */
export const withPickedFields = (params: IntegrationParams, answers: Answers): readonly RequiredObject[] => {
  const mappings = params.mappings ?? [];
  return (params.objects ?? []).map((object) => {
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

/** What the integration needs on each of its objects, to be told to people. */
export const requiredAccess = ({ objects = [], mappings = [] }: IntegrationParams): RequiredAccess[] =>
  objects.map((object) => {
    const named = (access: 'read' | 'write') =>
      object.fields.filter((field) => !field.optional && field.access === access).map(({ name }) => name);
    return {
      object: object.name,
      rights: [...neededPermissions(object)].map((permission) => objectPermissionLabels[permission]),
      reads: named('read'),
      writes: named('write'),
      optional: object.fields.filter(({ optional }) => optional).map(({ name }) => name),
      picked: mappings
        .filter((mapping) => mapping.object.toLowerCase() === object.name.toLowerCase())
        .map(({ label }) => label),
    };
  });

/** The same of the objects alone, where nothing is done about their fields. */
export const requiredAccessWithoutFields = (params: IntegrationParams): RequiredAccess[] =>
  requiredAccess(params).map(({ object, rights }) => ({
    object,
    rights,
    reads: [],
    writes: [],
    optional: [],
    picked: [],
  }));
