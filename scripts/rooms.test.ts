import { describe, expect, test } from 'vitest';
import { importsOf } from './imports.ts';
import { isTest, readSource, sourceFiles } from './sources.ts';

/** The rooms of the API with those that each may import, as the table in `docs/architecture.md` has them. */
const rooms = new Map(
  [...readSource('docs/architecture.md').matchAll(/^\| `apps\/api\/src\/(\w+)\/` \|[^|]*\|([^|]*)\|$/gm)].map(
    ([, room = '', others = '']) => [room, others.split(',').map((other) => other.trim())] as const,
  ),
);
const roomOf = (path: string): string | undefined => {
  const room = /^apps\/api\/src\/(\w+)\//.exec(path)?.[1];
  return room !== undefined && rooms.has(room) ? room : undefined;
};

const sources = sourceFiles('ts,tsx').filter(
  (path) => path.startsWith('apps/api/src/') && !isTest(path) && !path.includes('/testing/'),
);

test('the table lists the rooms of the API, and each entry is a room', () => {
  expect(rooms.size).toBeGreaterThan(7);
  for (const other of [...rooms.values()].flat())
    if (other !== '') expect([...rooms.keys()]).toContain(other);
});

describe.each([...rooms])('the room %s', (room, others) => {
  test('imports only the rooms that the table lists', () => {
    const files = sources.filter((path) => roomOf(path) === room);
    expect(files.length).toBeGreaterThan(1);
    const strays = files.flatMap((path) =>
      importsOf(path, readSource(path))
        .filter((imported) => {
          const to = roomOf(imported);
          return to !== undefined && to !== room && !others.includes(to);
        })
        .map((imported) => `${path} → ${imported}`),
    );
    expect(strays).toEqual([]);
  });
});
