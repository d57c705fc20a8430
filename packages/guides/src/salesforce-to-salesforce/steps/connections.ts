import type { Step } from '../../model/guide.ts';
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
  body: [{ kind: 'text', text: 'connections.text' }],
  checks: [check],
};
