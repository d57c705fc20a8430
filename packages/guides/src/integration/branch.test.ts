import { expect, it } from 'vitest';
import { read, unread } from '../model/derive.ts';
import type { Fact, Known, Reading } from '../model/fact.ts';
import { setupWith } from '../testing/setup.ts';
import { grantedWhere } from './branch.ts';
import { type SubjectSets, subjectSets } from './facts/subject-sets.ts';
import { integrationUser } from './subject.ts';

const sets = (profileIsCustom: boolean | null): Reading<SubjectSets> =>
  read({ rows: [], groupSets: new Map(), setIds: [], groupIds: [], profileIsCustom });

it.each([
  ['an integration user', integrationUser, sets(true), 'set'],
  ['a person with a custom profile', 'me', sets(true), 'profile-or-set'],
  ['a person with a standard profile', 'me', sets(false), 'a-set'],
  ['a person whose profile is not shown', 'me', sets(null), 'a-set'],
  ['a person whose permission sets cannot be read', 'me', unread('no-access'), 'a-set'],
] as const)('what %s lacks is granted where it can be', (_who, who, found, where) => {
  const readingOf = (fact: Fact<unknown>): Reading<unknown> => {
    if (fact === subjectSets) return found;
    return fact.kind === 'derived' ? fact.derive(setupWith(), known) : read(who);
  };
  const known: Known = { get: <T>(fact: Fact<T>) => readingOf(fact) as Reading<T> };
  expect(readingOf(grantedWhere)).toEqual(read(where));
});
