/** Where an External Client App comes from; `unknown` if the org does not show it. */
export type AppOrigin = 'packaged' | 'local' | 'unknown';

/** A package of a vendor gives its apps its namespace; a package without one shows only that it is a package. */
const needsNamespace: ReadonlySet<string> = new Set(['managed', 'autoinstalled']);

/**
 * Returns where an app comes from. `NamespacePrefix` with `DistributionState` distinguishes an app of a package from one that was
 * made in the org; any other or empty value proves nothing (C 2).
 */
export const originOf = (namespace: string | null, distributionState: string | null): AppOrigin => {
  const state = distributionState?.toLowerCase() ?? '';
  if (state === 'local') return 'local';
  if (state === 'packaged') return 'packaged';
  return needsNamespace.has(state) && namespace !== null ? 'packaged' : 'unknown';
};
