/** The messages of the form for the Salesforce to Salesforce guide. Loaded with it. */
export const sharingEn = {
  'sharing.what': 'What people share',
  'sharing.what-hint': 'Leave a list empty if the customer chooses in the guide.',
  'field.objects': 'Objects whose records people share, one per line (optional)',
  'field.objects-hint': 'API names, such as “Account” or “Project__c”; at most 20.',
  'field.profiles': 'Profiles of the people who share them, one per line (optional)',
  'field.profiles-hint':
    'Names as Setup shows them, such as “Sales User”; at most 50. We check the page layouts of these profiles. If neither you nor the customer chooses any, we check those of every profile.',
  'details.objects-chosen': 'The customer chooses the objects',
  'details.profiles': '{count, plural, one {# profile} other {# profiles}}',
  'details.profiles-chosen': 'The customer chooses the profiles',
} as const;
