import { defineScreen } from '../model/screen.ts';

/** Salesforce to Salesforce Settings before the feature is on: Salesforce Classic only. */
export const salesforceToSalesforceEnable = defineScreen({
  id: 'salesforce-to-salesforce-enable',
  title: 'Salesforce to Salesforce Settings',
  look: 'classic',
  source: '(P 6.1); controls not confirmed',
  rows: [
    { kind: 'boxes', label: 'Enable', columns: [] },
    { kind: 'buttons', buttons: ['Save', 'Cancel'] },
  ],
});
