/** Major, minor, patch, build. */
export type PackageVersionNumber = readonly [number, number, number, number];

/** `1.4.0.2` */
export const showVersion = (version: PackageVersionNumber): string => version.join('.');

/** Negative when `a` is older than `b`, 0 when they are the same. */
export const compareVersions = (a: PackageVersionNumber, b: PackageVersionNumber): number => {
  for (const [index, part] of a.entries()) {
    const difference = part - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
};
