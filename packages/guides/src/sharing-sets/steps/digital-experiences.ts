import type { Step } from '../../model/guide.ts';
import { setupPage } from '../../setup-pages.ts';
import { question } from '../answers.ts';
import { profileMember } from '../checks/profile-member.ts';
import { siteLive } from '../checks/site-live.ts';
import { sitesOn } from '../checks/sites-on.ts';
import type { Key } from '../locales/en.ts';
import { profileNames } from '../shown.ts';

export const digitalExperiencesStep: Step<Key> = {
  id: 'digital-experiences',
  phase: 'prepare',
  name: 'sites.name',
  title: 'sites.title',
  openTitle: 'sites.open-title',
  why: 'sites.why',
  needs: ['Create and Set Up Experiences', 'Customize Application'],
  body: [
    { kind: 'question', question: question.site, condition: { needs: 'choose-site' } },
    { kind: 'question', question: question.profiles, condition: { needs: 'choose-profiles' } },
    {
      kind: 'clicks',
      title: 'sites.clicks',
      actions: [
        'sites.click.settings',
        'sites.click.enable',
        'sites.click.all',
        'sites.click.members',
        'sites.click.publish',
      ],
    },
    { kind: 'path', parts: ['Setup', 'Digital Experiences', 'All Sites'] },
    {
      kind: 'open',
      label: 'sites.open',
      hint: 'sites.open.hint',
      href: (setup) => setupPage(setup, '/lightning/setup/SetupNetworks/home'),
    },
    {
      kind: 'screen',
      title: 'sites.screen.title',
      description: 'sites.screen',
      rows: [
        { kind: 'heading', text: 'Select Profiles' },
        {
          kind: 'field',
          label: 'Selected Profiles',
          control: 'select',
          wanted: 'Customer Community User',
          wants: profileNames,
          marked: true,
        },
        { kind: 'buttons', buttons: [{ label: 'Save', marked: true }] },
      ],
    },
  ],
  checks: [sitesOn, siteLive, profileMember],
};
