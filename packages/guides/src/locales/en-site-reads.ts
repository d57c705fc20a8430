/** What is read of sites, customers and sharing. */
export const siteReads = {
  'reads.sites': 'Sites and whether they are published',
  'reads.siteSettings': 'Digital Experiences settings',
  'reads.siteMembers': 'Members of sites',
  'reads.profiles': 'Profiles with their licenses',
  'reads.profileRights': 'What the selected profiles can do with the object and its fields',
  'reads.sharingModels': 'Org-wide defaults of objects',
  'reads.sharingSets': 'Sharing sets with their access mappings',
  'reads.account': 'The name of the selected account',
  'reads.contact': 'The selected contact, its account, and that account’s owner',
  'reads.customerUser': 'The user of that contact',
  'reads.sharedRecords':
    'Up to 100 records of the account and 100 of other accounts: name, owner, and lookups',
  'reads.relatedAccounts': 'Accounts that the contact is related to',
  'reads.recordAccess': 'What that user can do with these records',
} as const;
