import { expect, it } from 'vitest';
import { customerProfile, site } from '../testing/customers.ts';
import { setupWith } from '../testing/setup.ts';
import { profileMember } from './checks/profile-member.ts';
import { profilesNotFound, unfoundName, unfoundProfiles } from './unfound-profiles.ts';

const named = { params: { profiles: ['Kunde'] } } as never;
const byAdmin = { params: {} } as never;

it('a profile of the blueprint that is not in the org is named, and only the party can change it', () => {
  expect(unfoundName('Kunde', named)).toBe('Kunde');
  const { message, remedy } = profilesNotFound({ found: [], missing: ['Kunde'] }, named);
  expect(message.params).toEqual({ by: 'party', profiles: ['Kunde'], count: 1 });
  expect(remedy.params).toMatchObject({ by: 'party' });
});

it('of a profile that the admin chose, the id is called an id', () => {
  expect(unfoundName('00e000000000001AAA', byAdmin)).toEqual({
    key: 'profile-license.unnamed',
    params: { id: '00e000000000001AAA' },
  });
  expect(profilesNotFound({ found: [], missing: ['00e1'] }, byAdmin).message.params).toMatchObject({
    by: 'admin',
    count: 1,
  });
});

it.each([
  [{ found: [customerProfile], missing: ['Kunde'] }, 'cantTell not-yet'],
  [{ found: [], missing: [] }, 'cantTell not-yet'],
  [{ found: [customerProfile], missing: [] }, undefined],
])('of what is asked of every profile, %j leads to %s', (profiles, expected) => {
  const verdict = unfoundProfiles(profiles, byAdmin);
  expect(verdict?.outcome === 'cantTell' ? `${verdict.outcome} ${verdict.reason}` : verdict).toBe(expected);
});

it.each([
  ['Added', { key: 'profile-member.added' }],
  ['WaitingForAdd', { key: 'profile-member.adding' }],
  ['RemoveCalculated', { key: 'profile-member.removing' }],
  ['SomethingNew', 'SomethingNew'],
])('the status %s of a member is shown in words, a new one as it is', (status, shown) => {
  const profiles = { found: [customerProfile], missing: [] };
  const members = [{ siteId: site.id, parentId: customerProfile.id, status }];
  const { evidence } = profileMember.evaluate({ site, profiles, members }, setupWith()) as {
    evidence: readonly { rows?: readonly (readonly unknown[])[] }[];
  };
  expect(evidence[0]?.rows).toEqual([[customerProfile.name, shown]]);
});
