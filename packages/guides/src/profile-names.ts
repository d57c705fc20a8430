/** Names that Metadata has for standard profiles, by the name that Setup prints. Not documented: [U]. */
const standardProfiles: Readonly<Record<string, string>> = {
  'System Administrator': 'Admin',
  'Standard User': 'Standard',
  'Read Only': 'ReadOnly',
  'Solution Manager': 'SolutionManager',
  'Marketing User': 'MarketingProfile',
  'Contract Manager': 'ContractManager',
  'Standard Platform User': 'StandardAul',
};

/**
 * Returns the name that Metadata has for a profile. Characters that a file's name cannot have are encoded, blanks are
 * not. A name that is wrong leads to no answer, never to another profile.
 */
export const profileFullName = (name: string): string =>
  standardProfiles[name] ??
  encodeURIComponent(name)
    .replaceAll('%20', ' ')
    .replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
