/**
 * Why Salesforce would not install a version here. Its documentation and its CLI spell the values differently, so case and
 * underscores are ignored (A 4.3). A value that is not listed stops nothing that is known.
 */
const stops = {
  betainstallintoproductionorg: 'beta',
  cannotinstallearlierversion: 'earlier',
  cannotupgradebeta: 'after-beta',
  cannotupgradeunmanaged: 'after-unmanaged',
  deprecatedinstallpackage: 'deprecated',
  extensionsonlocalpackages: 'extension',
  packagehasindevextensions: 'extension',
  packagenotinstalled: 'extension',
  installintodevorg: 'own-org',
} as const;
export type InstallStop = (typeof stops)[keyof typeof stops];

/** Returns why Salesforce would not install a version; null if it would, or does not tell. */
export const installStopOf = (status: string | null): InstallStop | null => {
  const known = (status ?? '').replaceAll(/[_\s]/g, '').toLowerCase();
  return Object.hasOwn(stops, known) ? stops[known as keyof typeof stops] : null;
};

/** Who can do something about it: an installed version has to be removed first, or the vendor has to offer another one. */
export const whoseStop: Readonly<Record<InstallStop, 'admin' | 'vendor'>> = {
  beta: 'vendor',
  earlier: 'vendor',
  'after-beta': 'admin',
  'after-unmanaged': 'admin',
  deprecated: 'vendor',
  extension: 'vendor',
  'own-org': 'vendor',
};
