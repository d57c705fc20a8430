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
  body: [
    {
      kind: 'clicks',
      title: 'connect-integration.clicks',
      actions: [
        'connect-integration.click.open',
        'connect-integration.click.sign-in',
        'connect-integration.click.allow',
      ],
    },
    {
      kind: 'open',
      label: 'connect-integration.open',
      hint: 'connect-integration.open.hint',
      href: ({ party }) => party.returnUrl ?? undefined,
    },
  ],
  checks: [integrationConnected],
};
