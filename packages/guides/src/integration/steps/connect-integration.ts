import type { Step } from '../../model/guide.ts';
import { integrationConnected } from '../checks/integration-connected.ts';
import type { Key } from '../locales/en.ts';

export const connectIntegration: Step<Key> = {
  id: 'connect-integration',
  phase: 'finish',
  name: 'connect-integration.name',
  title: 'connect-integration.title',
  openTitle: 'connect-integration.open-title',
  why: 'connect-integration.why',
  needs: [],
  body: [],
  tasks: [
    {
      id: 'connect',
      title: 'connect-integration.task',
      clicks: [
        'connect-integration.click.private',
        'connect-integration.click.sign-in',
        'connect-integration.click.allow',
      ],
      open: {
        label: 'connect-integration.open',
        href: ({ party }) => party.returnUrl ?? undefined,
      },
    },
  ],
  checks: [integrationConnected],
};
