import type { Step } from '../../model/guide.ts';
import { draw } from '../../model/screen.ts';
import { connectionsTab } from '../../screens/connections-tab.ts';
import { setupPage } from '../../setup-pages.ts';
import { connections as check } from '../checks/connections.ts';
import type { Key } from '../locales/en.ts';

export const connections: Step<Key> = {
  id: 'connections',
  phase: 'messages',
  name: 'connections.name',
  title: 'connections.step',
  openTitle: 'connections.open-title',
  why: 'connections.why',
  needs: ['Manage Connections'],
  body: [],
  tasks: [
    {
      id: 'connections',
      title: 'connections.task',
      clicks: ['connections.click.compare', 'connections.click.accept', 'connections.click.invite'],
      path: ['Salesforce Classic', 'Connections'],
      open: { label: 'connections.open', href: (setup) => setupPage(setup, '/04P/o') },
      drawings: [draw(connectionsTab, { description: 'connections.screen', press: ['New'] })],
    },
  ],
  checks: [check],
};
