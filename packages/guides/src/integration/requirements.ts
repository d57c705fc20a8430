import type { RequiredAccess } from '@orgready/shared/document/required-access';
import type { Answers } from '../model/setup-context.ts';
import { neededPermissions, objectPermissionLabels, type RequiredObject } from '../required-object.ts';
import type { FieldMapping, IntegrationParams } from './params.ts';

/** Returns the id of the question for the org's field that the vendor cannot name. */
export const mappingQuestion = ({ id }: FieldMapping): string => `field-${id}`;

/** Returns the objects the integration names, with the fields the customer has picked. */
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

/** Returns the names of the objects and events on which the user needs permissions. */
export const objectsWithPermissions = ({
  objects = [],
  subscribe = [],
}: IntegrationParams): readonly string[] => [...new Set([...objects.map(({ name }) => name), ...subscribe])];

/** Returns what the integration needs on each of its objects, for display. */
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

/** Returns what the integration needs on its objects without their fields. */
export const requiredAccessWithoutFields = (params: IntegrationParams): RequiredAccess[] =>
  requiredAccess(params).map(({ object, rights }) => ({
    object,
    rights,
    reads: [],
    writes: [],
    optional: [],
    picked: [],
  }));
