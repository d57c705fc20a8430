import type { Block, Step } from '../../model/guide.ts';
import { setupPage } from '../../setup-pages.ts';
import { settings as check } from '../checks/by-person.ts';
import { fromAddress } from '../checks/from-address.ts';
import { templates } from '../checks/templates.ts';
import { addressQuestion, templateSettings } from '../facts/settings-answers.ts';
import type { Key } from '../locales/en.ts';

const labels = ['From Email Address', 'From Email Name', ...templateSettings.map(({ label }) => label)];

const questions: readonly Block<Key>[] = [
  addressQuestion,
  ...templateSettings.map(({ question }) => question),
].map((question) => ({ kind: 'question', question }));

export const settings: Step<Key> = {
  id: 'settings',
  phase: 'messages',
  name: 'settings.name',
  title: 'settings.title',
  openTitle: 'settings.open-title',
  why: 'settings.why',
  needs: ['Modify All Data'],
  body: [
    {
      kind: 'clicks',
      title: 'settings.clicks',
      actions: [
        'settings.click.classic',
        'settings.click.edit',
        'settings.click.address',
        'settings.click.name',
        'settings.click.templates',
        'settings.click.save',
      ],
    },
    { kind: 'path', parts: ['Setup', 'Salesforce to Salesforce', 'Salesforce to Salesforce Settings'] },
    {
      kind: 'open',
      label: 'enabled.open',
      hint: 'settings.open.hint',
      href: (setup) => setupPage(setup, '/_ui/s2s/ui/PartnerNetworkEnable/e'),
    },
    {
      kind: 'screen',
      look: 'classic',
      title: 'settings.screen.title',
      description: 'settings.screen',
      rows: [
        { kind: 'heading', text: 'Salesforce to Salesforce Settings' },
        ...labels.map((label) => ({
          kind: 'field' as const,
          label,
          control: 'text' as const,
          wanted: null,
          marked: true,
        })),
        {
          kind: 'buttons',
          buttons: [
            { label: 'Save', marked: true },
            { label: 'Cancel', marked: false },
          ],
        },
      ],
    },
    { kind: 'text', text: 'settings.type' },
    ...questions,
  ],
  checks: [check, templates, fromAddress],
};
