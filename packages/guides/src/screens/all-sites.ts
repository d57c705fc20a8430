import { defineScreen } from '../model/screen.ts';

export const allSites = defineScreen({
  id: 'all-sites',
  title: 'All Sites',
  source: '(P 7.3); columns not confirmed',
  rows: [
    { kind: 'buttons', buttons: ['New'] },
    { kind: 'table', label: 'Sites', columns: ['Action', 'Name', 'Status'] },
  ],
});
