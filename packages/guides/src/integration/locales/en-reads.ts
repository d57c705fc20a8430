/** What is read, in the words of this guide. */
export const reads = {
  'reads.connectedApps': 'Connected apps with the same name as the vendor’s app',
  'reads.licenses': 'Licenses for integration users, and how many seats are available',
  'reads.subject': 'The integration’s user: active or not, profile, license',
} as const;
