/** What is read about Salesforce to Salesforce, page layouts and emails. */
export const partnerReads = {
  'reads.apiVersions': 'Which Salesforce release this org is on',
  'reads.objects': 'Which objects this org has',
  'reads.connections': 'Connections to other orgs, with their status',
  'reads.connectionSets':
    'Which profiles, permission sets, and groups grant Manage Connections or Manage Queues',
  'reads.connectionTab': 'The name of the Connections tab in this org',
  'reads.tabSettings': 'Which of those permission sets show the Connections tab',
  'reads.connectionHolders': 'Which active users have Manage Connections or Manage Queues',
  'reads.customObjects': 'The IDs of the custom objects that are shared',
  'reads.profileLayouts': 'Which page layouts of the shared objects each profile uses',
  'reads.layouts': 'The related lists on those page layouts, with their columns',
  'reads.ownLayouts': 'The related lists that you see on record pages of the shared objects',
  'reads.relatedLists': 'The related lists that record pages of the shared objects can show',
  'reads.relatedListColumns': 'The columns that those related lists can show',
  'reads.emailTemplates': 'Whether the email templates that you name exist and are available',
  'reads.addresses': 'Whether the From address that you name belongs to a user or to the org',
} as const;
