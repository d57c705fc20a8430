/** The messages of the form for the guide of sharing sets. Loaded with it. */
export const sharingSetsEn = {
  'site.title': 'The site and its users',
  'chosen-hint': 'Leave a field empty if the customer chooses in the guide.',
  'field.site': 'Name of the site (optional)',
  'field.site-hint': 'As All Sites in Setup shows it',
  'field.profiles': 'Profiles of its users, one per line (optional)',
  'field.profiles-hint':
    'Names as Setup shows them, such as “Customer Community User”; at most 20. Each needs a license for site users.',
  'records.title': 'The records that they can see',
  'field.object': 'API name of the object (optional)',
  'field.object-hint': 'Such as “Case” or “Project__c”. If you leave it empty, the guide starts with Case.',
  'field.link': 'Lookup to the account or contact (optional)',
  'field.link-hint':
    'A lookup field of the record, such as “Account” or “Site__c”, or of a record that it looks up, such as “Asset.Account”.',
  'field.access': 'Access to the records',
  'access.none': 'The customer chooses',
  'access.Read': 'Read Only',
  'access.Edit': 'Read/Write',
  'fault.format.lookup':
    'Enter the name of one lookup field, or two names with a period between them, such as “Asset.Account”.',
  'details.object-chosen': 'The customer chooses the object',
  'details.link': '{object} through {link}',
  'details.site-chosen': 'The customer chooses the site',
} as const;
