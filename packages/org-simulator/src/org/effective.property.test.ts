import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OrgState } from '../org-state.ts';
import { makeOrgs } from '../schema/org-state.ts';
import { admin, org, user } from '../testing/orgs.ts';
import { account, product } from '../testing/rights.ts';
import type { ObjectPermission } from './holder.ts';
import { type OrgObject, orgObject } from './objects.ts';

// The model answers one question at a time from the scenario itself: does anything grant it? It has no
// unions, no expanded `*` and no stored aggregates.

const permissions = [
  'ApiEnabled',
  'ViewSetup',
  'ModifyAllData',
  'ViewAllData',
  'ViewAllFieldsGlobal',
] as const;
const rights: readonly ObjectPermission[] = ['Read', 'Edit', 'ViewAllRecords', 'ViewAllFields'];
const objects: readonly OrgObject[] = [account, product].map((one) => orgObject.parse(one));
const secured = ['Account.Industry', 'Account.BillingAddress', 'Account.Score__c', 'Product2.ProductCode'];
const now = Date.now();
const day = 86_400_000;

interface Given {
  permissions: string[];
  objects: Record<string, ObjectPermission[]>;
  fields: Record<string, 'none' | 'read' | 'edit'>;
}

const grants: fc.Arbitrary<Given> = fc.record({
  permissions: fc.subarray([...permissions]),
  objects: fc.dictionary(fc.constantFrom('*', 'Account', 'Product2'), fc.subarray([...rights]), {
    noNullPrototype: true,
  }),
  fields: fc.dictionary(
    fc.constantFrom('*', ...secured),
    fc.constantFrom('none' as const, 'read' as const, 'edit' as const),
    { noNullPrototype: true },
  ),
});
const sets = fc.tuple(
  ...['A', 'B', 'C'].map((name) =>
    fc.record({ grants, sessionBased: fc.boolean() }).map((one) => ({
      name,
      label: name,
      sessionBased: one.sessionBased,
      ...one.grants,
    })),
  ),
);
const assignment = fc.record(
  {
    target: fc.constantFrom('A', 'B', 'C', 'G'),
    expires: fc.constantFrom(now - day, now + day),
    active: fc.boolean(),
    revoked: fc.boolean(),
  },
  { requiredKeys: ['target'] },
);
const world = fc.record({
  profile: grants,
  sets,
  group: fc.record({ sets: fc.subarray(['A', 'B', 'C']), muted: fc.option(grants, { nil: undefined }) }),
  assignments: fc.uniqueArray(assignment, { selector: ({ target }) => target, maxLength: 4 }),
});
type World = typeof world extends fc.Arbitrary<infer W> ? W : never;

const stateOf = ({ profile, sets: own, group, assignments }: World): OrgState =>
  org({
    profiles: [{ name: 'P', license: 'Salesforce', ...profile }],
    users: [user(admin, 'P')],
    objects,
    permissionSets: own,
    permissionSetGroups: [
      { name: 'G', label: 'G', sets: group.sets, ...(group.muted ? { muted: group.muted } : {}) },
    ],
    assignments: assignments.map(({ target, expires, ...how }) => ({
      username: admin,
      ...(target === 'G' ? { group: 'G' } : { set: target }),
      ...(expires === undefined ? {} : { expires: new Date(expires).toISOString() }),
      ...how,
    })),
  });

/** Returns whether anything effective matches `ask`; `mutes` is applied to the group's muting set. */
const anybody = (
  { profile, sets: own, group, assignments }: World,
  ask: (one: Given) => boolean,
  mutes: (muted: Given) => boolean,
): boolean => {
  if (ask(profile)) return true;
  for (const { target, expires, active, revoked } of assignments) {
    if (active === false || revoked === true || (expires !== undefined && expires <= now)) continue;
    if (target === 'G') {
      const muted = group.muted !== undefined && mutes(group.muted);
      if (!muted && own.some((set) => group.sets.includes(set.name) && ask(set))) return true;
    } else if (own.some((set) => set.name === target && !set.sessionBased && ask(set))) return true;
  }
  return false;
};

const hasPermission = (one: World, name: string): boolean =>
  anybody(
    one,
    (given) => given.permissions.includes(name),
    (muted) => muted.permissions.includes(name),
  );
const grantsRight = (given: Given, object: string, right: ObjectPermission): boolean =>
  (given.objects[object] ?? given.objects['*'] ?? []).includes(right);
const allRecords = (object: string, right: ObjectPermission): boolean =>
  object === 'Product2' && right === 'ViewAllRecords';
const hasRight = (one: World, object: string, right: ObjectPermission): boolean => {
  if (allRecords(object, right)) return false;
  if (right !== 'ViewAllFields' && hasPermission(one, 'ModifyAllData')) return true;
  if ((right === 'Read' || right === 'ViewAllRecords') && hasPermission(one, 'ViewAllData')) return true;
  return storedRight(one, object, right);
};
const storedRight = (one: World, object: string, right: ObjectPermission): boolean =>
  anybody(
    one,
    (given) => grantsRight(given, object, right),
    (muted) => grantsRight(muted, object, right),
  );
const accessTo = (given: Given, field: string) => given.fields[field] ?? given.fields['*'] ?? 'none';
const hasField = (one: World, field: string, wanted: 'read' | 'edit'): boolean =>
  anybody(
    one,
    (given) => accessTo(given, field) === 'edit' || accessTo(given, field) === wanted,
    (muted) => accessTo(muted, field) === 'read' || accessTo(muted, field) === wanted,
  );
const seesField = (one: World, object: string, field: string): boolean =>
  hasRight(one, object, 'Read') &&
  (hasField(one, field, 'read') ||
    hasPermission(one, 'ViewAllFieldsGlobal') ||
    storedRight(one, object, 'ViewAllFields'));

test('the access of a user is what a slow, obvious evaluation of the scenario returns', () => {
  fc.assert(
    fc.property(world, (one) => {
      const [made] = makeOrgs([stateOf(one)]);
      if (!made) throw new Error('There is no org.');
      const effective = made.effective(made.builder);
      expect(permissions.map((name) => effective.permissions.has(name))).toEqual(
        permissions.map((name) => hasPermission(one, name)),
      );
      for (const object of objects) {
        expect(rights.map((right) => effective.allows(object, right))).toEqual(
          rights.map((right) => hasRight(one, object.name, right)),
        );
        for (const field of object.fields) {
          const name = `${object.name}.${field.compound ?? field.name}`;
          const open = field.permissionable === false || field.name === 'Name';
          expect(effective.canRead(object, field)).toBe(
            open ? hasRight(one, object.name, 'Read') : seesField(one, object.name, name),
          );
          const writes = field.updateable !== false && hasRight(one, object.name, 'Edit');
          expect(effective.canEdit(object, field)).toBe(writes && (open || hasField(one, name, 'edit')));
        }
      }
    }),
    { numRuns: 300 },
  );
});
