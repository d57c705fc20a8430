import { defineScreen } from '../model/screen.ts';

/** The Connections tab in Salesforce Classic. */
export const connectionsTab = defineScreen({
  id: 'connections-tab',
  title: 'Connections',
  look: 'classic',
  source: 'not confirmed',
  rows: [
    { kind: 'buttons', buttons: ['New'] },
    { kind: 'table', label: 'Connections', columns: ['Connection Name', 'Status'] },
  ],
});
