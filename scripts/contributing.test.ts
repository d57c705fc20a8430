import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSource, root } from './sources.ts';

/** Returns the paths that a page names in code marks; placeholders such as `<guide>` stand for any name. */
const pathsIn = (page: string): string[] =>
  [...readSource(page).matchAll(/`((?:apps|bench|docs|e2e|packages|scripts)\/[\w./<>{},*-]*)`/g)].map(
    ([, path]) => path ?? '',
  );

const exists = (path: string): boolean => {
  const pattern = path.replaceAll(/<\w+>/g, '*');
  return pattern === path && !/[*{]/.test(path)
    ? existsSync(join(root, path))
    : globSync(pattern, { cwd: root }).length > 0;
};

describe('the paths that the documentation names', () => {
  test.for([
    ['CONTRIBUTING.md', 25],
    ['docs/architecture.md', 0],
    ['README.md', 0],
  ] as const)('%s names files that are there', ([page, least]) => {
    const paths = pathsIn(page);
    expect(paths.length).toBeGreaterThanOrEqual(least);
    expect(paths.filter((path) => !exists(path))).toEqual([]);
  });

  test.for([
    'README.md',
    'CONTRIBUTING.md',
    'docs/architecture.md',
    ...globSync('docs/how-to/*.md', { cwd: root }),
  ])('%s links to what is there', (page) => {
    const links = [...readSource(page).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link]) => link ?? '');
    const folder = join(root, page, '..');
    expect(links.filter((link) => !existsSync(join(folder, link)))).toEqual([]);
  });

  test('a path that is not there is found', () => {
    expect(exists('packages/guides/src/<guide>/no-such-room/<id>.ts')).toBe(false);
    expect(exists('packages/guides/src/no-such-file.ts')).toBe(false);
  });
});
