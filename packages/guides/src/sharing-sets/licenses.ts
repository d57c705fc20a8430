/** Licenses that sharing sets are made for (P 7.1); in lower case. `roles`: their users may have a role. */
const eligible: Readonly<Record<string, 'high-volume' | 'roles'>> = {
  'authenticated website': 'high-volume',
  'customer community': 'high-volume',
  'customer community login': 'high-volume',
  'customer community plus': 'roles',
  'customer community plus login': 'roles',
  'partner community': 'roles',
  'partner community login': 'roles',
  'high volume customer portal': 'high-volume',
  'high volume portal': 'high-volume',
  'overage authenticated website user': 'high-volume',
  'overage high volume customer portal user': 'high-volume',
};

/** Returns whether sharing rules reach the users of a license as well; undefined if no sharing set does. */
export const licenseKind = (license: string): 'high-volume' | 'roles' | undefined =>
  eligible[license.trim().toLowerCase()];
