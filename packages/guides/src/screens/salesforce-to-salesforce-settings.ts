import { defineScreen } from '../model/screen.ts';

/** Salesforce to Salesforce Settings after Edit: Salesforce Classic only. */
export const salesforceToSalesforceSettings = defineScreen({
  id: 'salesforce-to-salesforce-settings',
  title: 'Salesforce to Salesforce Settings',
  look: 'classic',
  source: 'customer instructions',
  rows: [
    { kind: 'field', label: 'From Email Address', control: 'text' },
    { kind: 'field', label: 'From Email Name', control: 'text' },
    { kind: 'field', label: 'Invitation Template', control: 'select' },
    { kind: 'field', label: 'Deactivation Template', control: 'select' },
    { kind: 'field', label: 'Accept Invitation Template', control: 'select' },
    { kind: 'field', label: 'Reject Invitation Template', control: 'select' },
    { kind: 'field', label: 'Update Connection Profile Template', control: 'select' },
    { kind: 'buttons', buttons: ['Save', 'Cancel'] },
  ],
});
