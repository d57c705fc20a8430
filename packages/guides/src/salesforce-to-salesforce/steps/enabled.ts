import type { Step } from '../../model/guide.ts';
import { draw } from '../../model/screen.ts';
import { salesforceToSalesforceEnable } from '../../screens/salesforce-to-salesforce-enable.ts';
import { setupPage } from '../../setup-pages.ts';
import { featureOn } from '../checks/feature-on.ts';
import type { Key } from '../locales/en.ts';
import { offered } from '../shown.ts';

export const enabled: Step<Key> = {
  id: 'enabled',
  phase: 'prepare',
  name: 'enabled.name',
  title: 'enabled.title',
  openTitle: 'enabled.open-title',
  why: 'enabled.why',
  needs: ['Modify All Data'],
  body: [{ kind: 'note', tone: 'caution', text: 'enabled.caution', when: offered }],
  tasks: [
    {
      id: 'enable',
      title: 'enabled.task',
      clicks: ['enabled.click.classic', 'enabled.click.edit', 'enabled.click.save'],
      path: ['Setup', 'Customize', 'Salesforce to Salesforce', 'Settings'],
      open: {
        label: 'enabled.open',
        href: (setup) => setupPage(setup, '/_ui/s2s/ui/PartnerNetworkEnable/e'),
      },
      drawings: [
        draw(salesforceToSalesforceEnable, {
          description: 'enabled.screen',
          values: { Enable: { rows: ['Enable'] } },
          press: ['Save'],
        }),
      ],
      when: offered,
    },
  ],
  checks: [featureOn],
};
