import { defineScreen } from '../model/screen.ts';

export const organizationWideAddresses = defineScreen({
  id: 'organization-wide-addresses',
  title: 'Organization-Wide Email Addresses',
  source: 'not confirmed',
  rows: [
    { kind: 'table', label: 'Addresses', columns: ['Action', 'Display Name', 'Email Address', 'Status'] },
  ],
});
