import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readSource, root } from '../sources.ts';
import { isAtLeast, readLockfile } from './lockfile.ts';
import { describeThirdParty, isAllowed, readThirdParty, runPnpm } from './third-party.ts';

const locked = readLockfile();
const workspace = z
  .object({
    allowBuilds: z.record(z.string(), z.boolean()),
    minimumReleaseAge: z.number(),
    strictDepBuilds: z.literal(true),
  })
  .parse(parse(readSource('pnpm-workspace.yaml')));

describe('advisories.json', () => {
  const advisories = z
    .array(
      z.strictObject({
        package: z.string(),
        /** The first version without the fault; older lines that were mended too count as too old. */
        minimum: z.string().regex(/^\d+\.\d+\.\d+$/),
        advisory: z.string().regex(/^(?:GHSA(?:-[0-9a-z]{4}){3}|CVE-20\d\d-\d{4,})$/),
        /** On which it was public. */
        date: z.iso.date(),
      }),
    )
    .parse(JSON.parse(readSource('advisories.json')));

  test('names packages of the lockfile once, in order, with advisories of the past', () => {
    const names = advisories.map((one) => one.package);
    expect(names.length).toBeGreaterThan(20);
    expect(names).toEqual([...new Set(names)].sort());
    expect(names.filter((name) => !locked.some((one) => one.name === name))).toEqual([]);
    expect(advisories.filter(({ date }) => Date.parse(date) > Date.now())).toEqual([]);
  });

  test.for(advisories)(
    'no version of $package is older than $minimum ($advisory)',
    ({ package: name, minimum }) => {
      const versions = locked.filter((one) => one.name === name).map(({ version }) => version);
      expect(versions.filter((version) => !isAtLeast(version, minimum))).toEqual([]);
    },
  );

  test.for([
    ['4.17.23', '4.18.0', false],
    ['4.18.0', '4.18.0', true],
    ['4.100.0', '4.18.0', true],
    ['10.0.0', '9.9.9', true],
    ['4.18.0-rc.1', '4.18.0', false],
    ['4.18.1-rc.1', '4.18.0', true],
  ] as const)('%s is at least %s: %s', ([version, minimum, expected]) => {
    expect(isAtLeast(version, minimum)).toBe(expected);
  });
});

describe('the licenses of packages', () => {
  const packages = readThirdParty();

  test('are listed in docs/third-party.md (pnpm third-party writes it)', () => {
    expect(packages.filter(({ isShipped }) => isShipped).length).toBeGreaterThan(150);
    expect(readSource('docs/third-party.md')).toBe(describeThirdParty(packages));
  });

  test('are kinds that let us use them as we do', () => {
    expect(packages.filter(({ license }) => !isAllowed(license))).toEqual([]);
  });

  test.for([
    ['MIT', true],
    ['MIT OR GPL-3.0-only', true],
    ['MIT AND ISC', true],
    ['MIT AND GPL-3.0-only', false],
    ['AGPL-3.0-or-later', false],
    ['UNLICENSED', false],
    ['Unknown', false],
    ['', false],
  ] as const)('%s is allowed: %s', ([license, expected]) => {
    expect(isAllowed(license)).toBe(expected);
  });

  test('and packages themselves are in the bill of materials, which names no machine', () => {
    const { materials } = z
      .object({ scripts: z.object({ materials: z.string() }) })
      .parse(JSON.parse(readSource('package.json'))).scripts;
    const args = materials.replace(/^pnpm | --out \S+/g, '').split(' ');
    const text = runPnpm(args);
    const bill = z
      .object({
        bomFormat: z.literal('CycloneDX'),
        components: z.array(
          z.object({ group: z.string().optional(), name: z.string(), version: z.string() }),
        ),
      })
      .parse(JSON.parse(text));
    const components = new Set(
      bill.components.map(({ group, name, version }) => `${group ? `${group}/` : ''}${name}@${version}`),
    );
    const shipped = packages.filter(({ isShipped }) => isShipped);
    expect(shipped.filter(({ name, version }) => !components.has(`${name}@${version}`))).toEqual([]);
    expect(text).not.toContain(root);
  });
});

describe('the install scripts of packages', () => {
  const manifest = z.object({ name: z.string(), scripts: z.record(z.string(), z.string()).optional() });
  const withScripts = new Set(
    globSync('node_modules/.pnpm/*/node_modules/{*,@*/*}/package.json', { cwd: root }).flatMap((path) => {
      const read = manifest.safeParse(JSON.parse(readFileSync(join(root, path), 'utf8')));
      if (!read.success) return [];
      const { name, scripts = {} } = read.data;
      const runs =
        ['preinstall', 'install', 'postinstall'].some((script) => script in scripts) ||
        existsSync(join(root, path, '../binding.gyp'));
      return runs ? [name] : [];
    }),
  );

  test('run for none of them: each that has one is named in pnpm-workspace.yaml, with false', () => {
    expect([...withScripts].sort()).toEqual(Object.keys(workspace.allowBuilds).sort());
    expect(Object.values(workspace.allowBuilds).filter(Boolean)).toEqual([]);
  });

  test('stop an installation if they are not named there, and releases are a day old', () => {
    expect(workspace.strictDepBuilds).toBe(true);
    expect(workspace.minimumReleaseAge).toBeGreaterThanOrEqual(24 * 60);
  });
});
