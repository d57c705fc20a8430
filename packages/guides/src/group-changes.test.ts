import { expect, it } from 'vitest';
import { groupChangesIn } from './group-changes.ts';

const changes = groupChangesIn(
  (groups: readonly { id: string; status: string; changed?: number }[]) => groups,
);
const [first, second] = [
  { id: '0PG1', status: 'Updating', changed: 5 },
  { id: '0PG2', status: 'Updating', changed: 9 },
];

it('a group that is recalculated was changed when its record was, the newest of several', () => {
  expect(changes.at?.([first, second])).toBe(9);
  expect(changes.at?.([{ id: '0PG1', status: 'Updating' }])).toBeNull();
});

it('a group that is up to date shows no change, however new its record is', () => {
  expect(changes.at?.([{ ...first, status: 'Updated' }])).toBeNull();
  expect(changes.compared?.([{ ...first, status: 'Updated' }])).toEqual([]);
});

it('what is compared is which groups are recalculated, each once and in one order', () => {
  expect(changes.compared?.([second, first, second])).toEqual(['0PG1', '0PG2']);
});
