import { globSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readSource, root } from './sources.ts';

const manifests = [
  'package.json',
  ...globSync('{apps,packages}/*/package.json', { cwd: root }),
  'e2e/package.json',
  'scripts/package.json',
  'bench/package.json',
];

it('T22: every package is pinned exactly, comes from the registry with a digest, and runs no script when it is installed', () => {
  const wanted = manifests.flatMap((path) => {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(readSource(path)) as Record<
      string,
      Record<string, string>
    >;
    return Object.entries({ ...dependencies, ...devDependencies }).map(
      ([name, version]) => `${path}: ${name}@${version}`,
    );
  });
  expect(wanted.length).toBeGreaterThan(50);
  expect(wanted.filter((one) => !/@(?:workspace:\*|\d+\.\d+\.\d+(?:-[\w.]+)?)$/.test(one))).toEqual([]);

  const resolutions = readSource('pnpm-lock.yaml').match(/^ {4}resolution: .*$/gm) ?? [];
  expect(resolutions.length).toBeGreaterThan(300);
  expect(
    resolutions.filter((line) => !/^ {4}resolution: \{integrity: sha512-[\w+/=]+\}$/.test(line)),
  ).toEqual([]);

  const settings = readSource('pnpm-workspace.yaml');
  const builds = /^allowBuilds:\n((?: {2}.+\n)*)/m.exec(settings)?.[1]?.trim().split('\n') ?? [];
  expect(builds.filter((line) => !line.endsWith(': false'))).toEqual([]);
  expect(settings).toMatch(/^minimumReleaseAge: \d{4,}$/m);
});
