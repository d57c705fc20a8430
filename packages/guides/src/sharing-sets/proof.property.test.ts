import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact, Reading } from '../model/fact.ts';
import { customerProfile, jack, objectWith, plusProfile } from '../testing/customers.ts';
import { judged } from '../testing/judged.ts';
import { othersHidden } from './checks/others-hidden.ts';
import { recordsEditable } from './checks/records-editable.ts';
import { recordsShared } from './checks/records-shared.ts';
import { chosenAccess } from './facts/chosen-access.ts';
import { chosenObject } from './facts/chosen-object.ts';
import { contact } from './facts/contact.ts';
import { customerUser } from './facts/customer-user.ts';
import { chosenLink, directLinks, type Link, links } from './facts/links.ts';
import { recordAccess } from './facts/record-access.ts';
import { relatedAccounts } from './facts/related-accounts.ts';
import { chosenDefaults } from './facts/shareable-objects.ts';
import { most, otherRecords, ownRecords } from './facts/shared-records.ts';
import { sharingSets } from './facts/sharing-sets.ts';

/** A record as it is in the org, and whether the person signed in sees what the user may do with it. */
interface Truth {
  readonly account: 'own' | 'related' | 'other';
  readonly contact: 'user' | 'other' | 'none';
  readonly owner: 'user' | 'staff';
  readonly right: 'none' | 'read' | 'edit';
  readonly seen: boolean;
}
interface World {
  readonly records: readonly Truth[];
  readonly external: 'private' | 'read' | 'write' | 'parent' | 'unknown' | 'hidden';
  readonly wanted: 'Read' | 'Edit';
  readonly hasRoles: boolean;
  /** Another mapping of the same profile. */
  readonly also: 'nothing' | 'by contact' | 'by a parent account';
}

const id = (prefix: string, name: string) => `${prefix}Hs0000${name.padStart(6, '0')}AAA`;
const accounts = { own: id('001', 'Own'), related: id('001', 'Rel'), other: id('001', 'Oth') };
const contacts = { user: id('003', 'User'), other: id('003', 'Oth'), none: '' };
const owners = { user: jack.id, staff: id('005', 'Staff') };

const toAccount: Link = { path: 'Account', column: 'AccountId', userField: 'Account', labels: [] };
const toContact: Link = { path: 'Contact', column: 'ContactId', userField: 'Contact', labels: [] };
const mapping = { object: 'Case', access: 'Read', userField: 'Account', objectField: 'Account' };
const others = {
  nothing: [],
  'by contact': [{ ...mapping, userField: 'Contact', objectField: 'Contact' }],
  'by a parent account': [{ ...mapping, userField: 'Account.Parent' }],
};

const read = (value: unknown): Reading<unknown> => ({ state: 'read', value });

/** What a person sees of the world who is signed in. */
const seenOf = (world: World): Map<Fact<unknown>, Reading<unknown>> => {
  const all = world.records.map((record, at) => ({
    ...record,
    sample: {
      id: id('500', String(at)),
      name: String(at),
      ownerId: owners[record.owner],
      values: new Map([
        ['AccountId', accounts[record.account]],
        ['ContactId', contacts[record.contact]],
      ]),
    },
  }));
  const samples = (some: typeof all) => read(some.slice(0, most).map(({ sample }) => sample));
  const profile = world.hasRoles ? plusProfile : customerProfile;
  return new Map<Fact<unknown>, Reading<unknown>>([
    [customerUser, read({ ...jack, profile: profile.name, license: profile.license })],
    [contact, read({ id: contacts.user, accountId: accounts.own })],
    [ownRecords, samples(all.filter(({ account }) => account === 'own'))],
    [otherRecords, samples(all.filter(({ account }) => account !== 'own'))],
    [
      recordAccess,
      read(
        new Map(
          all
            .filter(({ seen }) => seen)
            .map(({ sample, right }) => [sample.id, { read: right !== 'none', edit: right === 'edit' }]),
        ),
      ),
    ],
    [relatedAccounts, read([accounts.related])],
    [links, read([toAccount, toContact])],
    [directLinks, read([toAccount, toContact])],
    [chosenLink, read(toAccount)],
    [chosenObject, read('Case')],
    [
      sharingSets,
      read([{ name: 'S', id: null, profiles: [profile.name], mappings: [mapping, ...others[world.also]] }]),
    ],
    [chosenAccess, read(world.wanted)],
    [chosenDefaults, read(world.external === 'hidden' ? null : objectWith(world.external))],
  ]);
};

const truth = fc.record<Truth>({
  account: fc.constantFrom('own', 'own', 'related', 'other', 'other'),
  contact: fc.constantFrom('user', 'other', 'none', 'none'),
  owner: fc.constantFrom('user', 'staff', 'staff'),
  right: fc.constantFrom('none', 'read', 'edit'),
  seen: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, fc.constant(false)),
});
/** Some worlds in which the sharing set works, and some in which anything may be. */
const world = fc
  .record({
    records: fc.array(truth, { maxLength: 6 }),
    external: fc.constantFrom<World['external'][]>(
      'private',
      'private',
      'private',
      'read',
      'write',
      'parent',
      'unknown',
      'hidden',
    ),
    wanted: fc.constantFrom('Read', 'Edit'),
    hasRoles: fc.boolean(),
    also: fc.constantFrom<World['also'][]>('nothing', 'nothing', 'by contact', 'by a parent account'),
    works: fc.boolean(),
  })
  .map(
    ({ works, ...one }): World => ({
      ...one,
      records: one.records.map((record) => {
        if (!works) return record;
        const granted = one.wanted === 'Edit' ? 'edit' : 'read';
        return { ...record, right: record.account === 'own' ? granted : 'none' };
      }),
    }),
  );

const own = ({ records }: World) => records.filter(({ account }) => account === 'own');
/** The set is the only way to it. */
const isTelling = ({ owner, contact: named }: Truth) => owner === 'staff' && named !== 'user';
const unrelated = ({ records }: World) =>
  records.filter((record) => record.account === 'other' && isTelling(record));
const isPublic = ({ external }: World, right: 'read' | 'edit') =>
  external === 'write' || (external === 'read' && right === 'read');

/** Counts outcomes, so that a property that holds of nothing fails. */
const outcomes = () => {
  const seen = new Map<string, number>();
  return {
    add: (outcome: string | undefined) => seen.set(outcome ?? 'none', (seen.get(outcome ?? 'none') ?? 0) + 1),
    expectAll: (...wanted: readonly string[]) => {
      for (const one of wanted) expect(seen.get(one) ?? 0, one).toBeGreaterThan(0);
    },
  };
};
const runs = { numRuns: 3_000 };

describe('the proof', () => {
  it('says that the records are shared only where the user can read every one, and one by no other way', () => {
    const found = outcomes();
    fc.assert(
      fc.property(world, (one) => {
        const outcome = judged(recordsShared, seenOf(one))?.outcome;
        found.add(outcome);
        const all = own(one);
        if (outcome === 'passed') {
          expect(all.every(({ right }) => right !== 'none')).toBe(true);
          expect(all.some(isTelling)).toBe(true);
          expect(isPublic(one, 'read')).toBe(false);
        }
        if (outcome === 'failed') expect(all.some(({ right, seen }) => seen && right === 'none')).toBe(true);
      }),
      runs,
    );
    found.expectAll('passed', 'failed', 'cantTell', 'inapplicable');
  });

  it('says that records can be edited, or not, only as they can', () => {
    const found = outcomes();
    fc.assert(
      fc.property(world, (one) => {
        const outcome = judged(recordsEditable, seenOf(one))?.outcome;
        found.add(outcome);
        const telling = own(one).filter(isTelling);
        const isAsWanted = ({ right }: Truth) => (right === 'edit') === (one.wanted === 'Edit');
        if (outcome === 'passed') {
          expect(telling.length).toBeGreaterThan(0);
          expect(telling.every(isAsWanted)).toBe(true);
        }
        if (outcome === 'failed')
          expect(telling.some((record) => record.seen && !isAsWanted(record))).toBe(true);
      }),
      runs,
    );
    found.expectAll('passed', 'failed', 'cantTell', 'inapplicable');
  });

  it('says that others’ records are hidden only where none is open that no known way leads to', () => {
    const found = outcomes();
    fc.assert(
      fc.property(world, (one) => {
        const outcome = judged(othersHidden, seenOf(one))?.outcome;
        found.add(outcome);
        const all = unrelated(one);
        if (outcome === 'passed') {
          expect(all.length).toBeGreaterThan(0);
          expect(all.every(({ right }) => right === 'none')).toBe(true);
        }
        if (outcome === 'failed') {
          expect(all.some(({ right, seen }) => seen && right !== 'none')).toBe(true);
          expect(one.hasRoles).toBe(false);
        }
        if (outcome === 'passed' || outcome === 'failed') expect(one.also).not.toBe('by a parent account');
      }),
      runs,
    );
    found.expectAll('passed', 'failed', 'cantTell', 'inapplicable');
  });

  it('decides where everything is seen, the default is Private and there are records that tell', () => {
    const clear = world
      .map(
        (one): World => ({
          ...one,
          external: 'private',
          also: 'nothing',
          hasRoles: false,
          records: one.records.map((record) => ({ ...record, seen: true })),
        }),
      )
      .filter((one) => own(one).some(isTelling) && unrelated(one).length > 0);
    fc.assert(
      fc.property(clear, (one) => {
        const readings = seenOf(one);
        const isEdit = one.wanted === 'Edit';
        const telling = own(one).filter(isTelling);
        expect(judged(recordsShared, readings)?.outcome).toBe(
          own(one).every(({ right }) => right !== 'none') ? 'passed' : 'failed',
        );
        expect(judged(recordsEditable, readings)?.outcome).toBe(
          telling.every(({ right }) => (right === 'edit') === isEdit) ? 'passed' : 'failed',
        );
        expect(judged(othersHidden, readings)?.outcome).toBe(
          unrelated(one).every(({ right }) => right === 'none') ? 'passed' : 'failed',
        );
      }),
    );
  });

  it('decides nothing if anything was refused or not read', () => {
    const missing = fc.constantFrom<Reading<unknown>[]>(
      { state: 'failed', failure: { reason: 'no-access' } },
      { state: 'failed', failure: { reason: 'not-readable-by-api', code: 'INVALID_TYPE' } },
      { state: 'failed', failure: { reason: 'unreachable' } },
      { state: 'skipped' },
    );
    fc.assert(
      fc.property(world, fc.nat(), missing, (one, which, reading) => {
        const readings = seenOf(one);
        // The access that is wanted and the default belong to some of the checks, not to the proof.
        const facts = [...readings.keys()].filter((fact) => fact !== chosenAccess && fact !== chosenDefaults);
        readings.set(facts[which % facts.length] as Fact<unknown>, reading);
        for (const check of [recordsShared, recordsEditable, othersHidden])
          expect(judged(check, readings)?.outcome ?? 'none').not.toMatch(/passed|failed/);
      }),
      runs,
    );
  });

  it('reports that records beyond the first hundred were not read', () => {
    const one: Truth = { account: 'own', contact: 'none', owner: 'staff', right: 'read', seen: true };
    const many = (count: number): World => ({
      records: Array.from({ length: count }, () => one),
      external: 'private',
      wanted: 'Read',
      hasRoles: false,
      also: 'nothing',
    });
    const messageFor = (count: number) => {
      const verdict = judged(recordsShared, seenOf(many(count)));
      return verdict?.outcome === 'passed' ? verdict.message.key : verdict?.outcome;
    };
    expect(messageFor(most - 1)).toBe('records-shared.passed');
    expect(messageFor(most)).toBe('records-shared.passed.sample');
    expect(messageFor(most + 20)).toBe('records-shared.passed.sample');
  });
});
