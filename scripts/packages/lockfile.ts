import { parse } from 'yaml';
import { z } from 'zod';
import { readSource } from '../sources.ts';

const lockfile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      os: z.array(z.string()).optional(),
      cpu: z.array(z.string()).optional(),
      libc: z.array(z.string()).optional(),
    }),
  ),
});

export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** Whether it is installed on some machines only: a program for one system. */
  readonly isForOneSystem: boolean;
}

/** Returns every package of the lockfile, in each of its versions. */
export const readLockfile = (): readonly LockedPackage[] =>
  Object.entries(lockfile.parse(parse(readSource('pnpm-lock.yaml'))).packages).map(
    ([key, { os, cpu, libc }]) => {
      const at = key.lastIndexOf('@');
      const isForOneSystem = (os ?? cpu ?? libc) !== undefined;
      return { name: key.slice(0, at), version: key.slice(at + 1), isForOneSystem };
    },
  );

/** Returns whether a version is this one or a newer one. Versions are numbers; what follows a hyphen is older. */
export const isAtLeast = (version: string, minimum: string): boolean => {
  const [numbers = '', early] = version.split('-');
  const order = numbers.localeCompare(minimum, 'en', { numeric: true });
  return order > 0 || (order === 0 && early === undefined);
};
