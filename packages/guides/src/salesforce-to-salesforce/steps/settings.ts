import type { Block, Step } from '../../model/guide.ts';
import { draw } from '../../model/screen.ts';
import type { Task } from '../../model/task.ts';
import { emailTemplate } from '../../screens/email-template.ts';
import { organizationWideAddresses } from '../../screens/organization-wide-addresses.ts';
import { salesforceToSalesforceSettings } from '../../screens/salesforce-to-salesforce-settings.ts';
import { setupPage } from '../../setup-pages.ts';
import { settings as check } from '../checks/by-person.ts';
import { fromAddress } from '../checks/from-address.ts';
import { templates } from '../checks/templates.ts';
import { addressQuestion, templateSettings } from '../facts/settings-answers.ts';
import type { Key } from '../locales/en.ts';
import { addressState, comparable, templatesState, typedSetting, unusableTemplate } from '../shown.ts';
import { withoutApi } from '../without-api.ts';

const ifComparable = { when: comparable, condition: { not: withoutApi } } as const;

const questions: readonly Block<Key>[] = [
  addressQuestion,
  ...templateSettings.map(({ question }) => question),
].map((question) => ({ kind: 'question', question, ...ifComparable }));

const fillIn: Task<Key> = {
  id: 'settings',
  title: 'settings.task',
  clicks: [
    'settings.click.edit',
    'settings.click.address',
    'settings.click.name',
    'settings.click.templates',
    'settings.click.save',
  ],
  path: ['Setup', 'Salesforce to Salesforce', 'Salesforce to Salesforce Settings'],
  open: {
    label: 'enabled.open',
    href: (setup) => setupPage(setup, '/_ui/s2s/ui/PartnerNetworkEnable/e'),
  },
  drawings: [
    draw(salesforceToSalesforceSettings, {
      description: 'settings.screen',
      values: {
        'From Email Address': { shows: typedSetting(addressQuestion), marked: true },
        'From Email Name': { marked: true },
        ...Object.fromEntries(
          templateSettings.map(({ question, label }) => [
            label,
            { shows: typedSetting(question), marked: true },
          ]),
        ),
      },
      press: ['Save'],
    }),
  ],
};

const makeAvailable: Task<Key> = {
  id: 'template',
  fixes: [templates.id],
  title: 'templates.task',
  clicks: ['templates.click.find', 'templates.click.select', 'templates.click.save'],
  path: ['Setup', 'Email', 'Classic Email Templates'],
  open: {
    label: 'templates.open',
    href: (setup) => setupPage(setup, '/lightning/setup/CommunicationTemplatesEmail/home'),
  },
  drawings: [
    draw(emailTemplate, {
      description: 'templates.screen',
      record: unusableTemplate,
      values: {
        Available: { rows: ['Available For Use'] },
        'Email Template Name': { shows: unusableTemplate },
      },
      press: ['Save'],
    }),
  ],
  when: { fact: templatesState, is: 'unusable', onlyIfKnown: true },
};

const verify: Task<Key> = {
  id: 'verify-address',
  fixes: [fromAddress.id],
  title: 'from-address.task',
  clicks: ['from-address.click.find', 'from-address.click.resend', 'from-address.click.email'],
  path: ['Setup', 'Email', 'Organization-Wide Addresses'],
  open: {
    label: 'from-address.open',
    href: (setup) => setupPage(setup, '/lightning/setup/OrgWideEmailAddresses/home'),
  },
  drawings: [
    draw(organizationWideAddresses, {
      description: 'from-address.screen',
      values: {
        Addresses: {
          records: ({ answers }) => [['Resend', '', answers[addressQuestion] ?? '', 'Unverified']],
          markedRow: 0,
        },
      },
    }),
  ],
  when: { fact: addressState, is: 'not-verified', onlyIfKnown: true },
};

export const settings: Step<Key> = {
  id: 'settings',
  phase: 'messages',
  name: 'settings.name',
  title: 'settings.title',
  openTitle: 'settings.open-title',
  why: 'settings.why',
  needs: ['Modify All Data'],
  body: [{ kind: 'text', text: 'settings.type', ...ifComparable }, ...questions],
  tasks: [fillIn, makeAvailable, verify],
  checks: [check, templates, fromAddress],
};
