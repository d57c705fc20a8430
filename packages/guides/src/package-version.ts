/** Major, minor, patch, build. */
export type PackageVersionNumber = readonly [number, number, number, number];

/** Returns a version as `1.4.0.2`. */
export const showVersion = (version: PackageVersionNumber): string => version.join('.');

/** Returns a negative number if `a` is older than `b`, 0 if they are equal. */
export const compareVersions = (a: PackageVersionNumber, b: PackageVersionNumber): number => {
  for (const [index, part] of a.entries()) {
    const difference = part - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
};
