import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Words of the integration guide. Everything outside its rooms is about any guide. */
const words = /vendor|integration|packaged|appKind/i;

const root = new URL('../../../../../', import.meta.url);
const sourcesIn = (folder: string): string[] =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => `${folder}${name}`);

/** Rooms that belong to the integration guide, or to tests. */
const isOfGuide = (path: string): boolean =>
  path.startsWith('packages/guides/src/integration/') ||
  path.startsWith('apps/web/src/staff/integration/') ||
  path.startsWith('apps/api/src/reports/') ||
  path.includes('/testing/');

/** The lines by which a guide, or its form, is listed. */
const lists = new Map([
  ['packages/guides/src/index.ts', 2],
  ['apps/web/src/staff/guideForms.ts', 2],
]);

it('engine, contract, database, API and web know no word that only the integration guide brings', () => {
  const paths = ['packages/guides/src/', 'packages/shared/src/', 'apps/api/src/', 'apps/web/src/']
    .flatMap(sourcesIn)
    .filter((path) => !isOfGuide(path));
  expect(paths.length).toBeGreaterThan(300);
  const found = paths.flatMap((path) => {
    const lines = readFileSync(new URL(path, root), 'utf8')
      .split('\n')
      .filter((line) => words.test(line));
    return lines.length > (lists.get(path) ?? 0) ? [`${path}: ${lines.join(' ⏎ ')}`] : [];
  });
  expect(found).toEqual([]);
});
