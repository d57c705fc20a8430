import type { Scenario } from '@orgready/guides/model/scenario';
import type { OrgObject } from '@orgready/org-simulator/org-state';
import { paramsOf } from './integration.ts';
import { findScenario } from './scenario.ts';

/** A name of an object or field, by default as long as a package with a namespace makes them. */
const apiName = (kind: string, number: number, length: number | undefined): string => {
  const place = `${kind}_${String(number).padStart(4, '0')}`;
  return length === undefined
    ? `tidewaterlimited__${place}_${'Long'.repeat(5)}__c`
    : `${`tw__${place}`.padEnd(length - '__c'.length, 'x')}__c`;
};

/**
 * A scenario in which another user runs the integration, with this many custom objects, each with fields of its own
 * names, and a profile and three permission sets that grant them together.
 */
export const wideScenario = (
  objectCount: number,
  fieldCount: number,
  name = 'integration/custom-profile',
  nameLength?: number,
): Scenario => {
  const base = findScenario(name).scenario;
  const username = base.subject ?? base.user;
  const [org, ...others] = base.orgs;
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
  const objects: readonly OrgObject[] = numbers(objectCount).map((object) => ({
    name: apiName('Object', object, nameLength),
    label: `Object ${object}`,
    labelPlural: `Objects ${object}`,
    fields: [
      { name: 'Id', label: 'Record ID', type: 'id', permissionable: false, updateable: false },
      ...numbers(fieldCount).map((field) => ({
        name: apiName(`Field_${object}`, field, nameLength),
        label: `Field ${field}`,
        type: 'string',
      })),
    ],
  }));
  const holders = ['Profile', 'First', 'Second', 'Third'];
  /** Every fourth object is this holder's. */
  const grants = (holder: string) => {
    const own = objects.filter((_, index) => index % holders.length === holders.indexOf(holder));
    return {
      permissions: ['ApiEnabled'],
      objects: Object.fromEntries(own.map(({ name }) => [name, ['Read', 'Create', 'Edit'] as const])),
      fields: Object.fromEntries(
        own.flatMap(({ name, fields }) => fields.map((field) => [`${name}.${field.name}`, 'edit'] as const)),
      ),
    };
  };
  const sets = holders.slice(1).map((name) => ({ name, label: name, ...grants(name) }));
  return {
    ...base,
    params: {
      ...paramsOf(base),
      objects: objects.map(({ name, fields }) => ({
        name,
        access: 'write',
        fields: fields.slice(1).map((field) => ({ name: field.name, access: 'write' })),
      })),
    },
    orgs: [
      {
        ...org,
        objects: [...(org.objects ?? []), ...objects],
        profiles: [
          // The reader needs no permissions on all of it; the simulator would compute them for every read.
          ...org.profiles.map((profile) => ({ ...profile, objects: {}, fields: {} })),
          { name: 'Wide', license: 'Salesforce', custom: true, ...grants('Profile') },
        ],
        users: org.users.map((user) => (user.username === username ? { ...user, profile: 'Wide' } : user)),
        permissionSets: [...(org.permissionSets ?? []), ...sets],
        assignments: [...(org.assignments ?? []), ...sets.map(({ name }) => ({ username, set: name }))],
      },
      ...others,
    ],
  };
};
