/** What is read, in the words of this guide. */
export const reads = {
  'reads.connectedApps': 'Connected apps with the name of the vendor’s app',
  'reads.licenses': 'Licenses for integration users, and how many seats are available',
  'reads.subject': 'The user that will run the integration: active or not, profile, license',
} as const;
