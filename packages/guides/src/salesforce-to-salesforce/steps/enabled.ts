import type { Step } from '../../model/guide.ts';
import { setupPage } from '../../setup-pages.ts';
import { featureOn } from '../checks/feature-on.ts';
import type { Key } from '../locales/en.ts';

export const enabled: Step<Key> = {
  id: 'enabled',
  phase: 'prepare',
  name: 'enabled.name',
  title: 'enabled.title',
  openTitle: 'enabled.open-title',
  why: 'enabled.why',
  needs: ['Modify All Data'],
  body: [
    { kind: 'note', tone: 'caution', text: 'enabled.caution' },
    {
      kind: 'clicks',
      title: 'enabled.clicks',
      actions: ['enabled.click.classic', 'enabled.click.find', 'enabled.click.edit', 'enabled.click.save'],
    },
    { kind: 'path', parts: ['Setup', 'Customize', 'Salesforce to Salesforce', 'Settings'] },
    {
      kind: 'open',
      label: 'enabled.open',
      hint: 'enabled.open.hint',
      href: (setup) => setupPage(setup, '/_ui/s2s/ui/PartnerNetworkEnable/e'),
    },
    {
      kind: 'screen',
      look: 'classic',
      title: 'enabled.screen.title',
      description: 'enabled.screen',
      rows: [
        { kind: 'heading', text: 'Salesforce to Salesforce Settings' },
        {
          kind: 'choice',
          control: 'checkbox',
          label: '',
          options: [{ label: 'Enable', chosen: true, marked: true }],
        },
        {
          kind: 'buttons',
          buttons: [
            { label: 'Save', marked: true },
            { label: 'Cancel', marked: false },
          ],
        },
      ],
    },
  ],
  checks: [featureOn],
};
