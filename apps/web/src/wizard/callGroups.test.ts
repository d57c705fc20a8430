import { expect, test } from 'vitest';
import { calls } from '../testing/fixtures/answers.ts';
import { callGroups, objectsRead } from './callGroups.ts';

const at = (...seconds: readonly number[]) =>
  seconds.flatMap((second) => calls.slice(0, 1).map((call) => ({ ...call, at: second * 1000 })));
const times = (...seconds: readonly number[]) =>
  callGroups(at(...seconds)).map((group) => group.map((call) => call.at / 1000));

test('calls that follow each other are one group, and a pause begins another', () => {
  expect(times(100, 99, 70, 39, 38)).toEqual([
    [100, 99, 70],
    [39, 38],
  ]);
  expect(callGroups([])).toEqual([]);
});

test('what statements read is named once, with what they look up', () => {
  expect(
    objectsRead({
      asked: [
        'SELECT Id FROM User WHERE ProfileId IN (SELECT Id FROM Profile)',
        'SELECT Name FROM User',
        'readMetadata Profile: Admin',
        'listMetadata ConnectedApp, Profile',
      ],
    }),
  ).toEqual(['User', 'Profile', 'ConnectedApp']);
});
