import { spawnSync } from 'node:child_process';
import { z } from 'zod';
import { root } from '../sources.ts';
import { readLockfile } from './lockfile.ts';

/** What the server and its pages are made of, with what those need. */
const shipped = ['--prod', '--filter', '@orgready/api...', '--filter', '@orgready/web...'] as const;

/** Runs pnpm, and returns what it prints. */
export const runPnpm = (args: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync('pnpm', args, { cwd: root, encoding: 'utf8', maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`pnpm ${args.join(' ')} failed:\n${stdout}${stderr}`);
  return stdout;
};

const licenses = z.record(
  z.string(),
  z.array(z.object({ name: z.string(), versions: z.array(z.string()), license: z.string() })),
);

interface ThirdParty {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly isShipped: boolean;
}

const list = (args: readonly string[]) =>
  Object.values(
    licenses.parse(JSON.parse(runPnpm(['licenses', 'list', '--recursive', '--json', ...args]))),
  ).flat();

/** Returns every installed package but those for one system: which of these are there depends on the machine. */
export const readThirdParty = (): readonly ThirdParty[] => {
  const keyOf = (name: string, version: string): string => `${name}@${version}`;
  const keys = (packages: ReturnType<typeof list>) =>
    new Set(packages.flatMap(({ name, versions }) => versions.map((version) => keyOf(name, version))));
  const inProduct = keys(list(shipped));
  const left = new Set(
    readLockfile().flatMap(({ name, version, isForOneSystem }) =>
      isForOneSystem ? [keyOf(name, version)] : [],
    ),
  );
  return list([])
    .flatMap(({ name, versions, license }) =>
      versions.map((version) => {
        const isShipped = inProduct.has(keyOf(name, version));
        return { name, version, license: license.replace(/^\((.*)\)$/, '$1'), isShipped };
      }),
    )
    .filter(({ name, version }) => !left.has(keyOf(name, version)))
    .sort((a, b) => (keyOf(a.name, a.version) < keyOf(b.name, b.version) ? -1 : 1));
};

/** Licenses that ask for no more than their text and the names of the authors, and one that asks for changes of its own files. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
]);

/** Returns whether a license, or an expression of SPDX with `OR` and `AND`, lets us use a package as we do. */
export const isAllowed = (license: string): boolean =>
  license.split(' OR ').some((choice) => choice.split(' AND ').every((each) => allowed.has(each.trim())));

/** Returns `docs/third-party.md`. */
export const describeThirdParty = (packages: readonly ThirdParty[]): string => {
  const table = (some: readonly ThirdParty[]): string => {
    const groups = Map.groupBy(some, ({ license }) => license);
    const rows = [...groups]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([license, of]) =>
          `| ${license} | ${of.map(({ name, version }) => `${name} ${version}`).join(', ')} |`,
      );
    return ['| license | packages |', '|---|---|', ...rows].join('\n');
  };
  return `# Packages of others

Written by \`pnpm third-party\`; a test holds it true, and refuses licenses that \`scripts/packages/third-party.ts\` does not allow. Programs for one system only, such as parts of compilers, are left out; they have the license of the package that brings them, but for libvips: sharp loads it as a shared library that anybody can replace, under LGPL-3.0-or-later.

## In the server and its pages

${table(packages.filter(({ isShipped }) => isShipped))}

## For development and tests

${table(packages.filter(({ isShipped }) => !isShipped))}
`;
};
