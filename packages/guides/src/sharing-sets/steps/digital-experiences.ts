import type { Step } from '../../model/guide.ts';
import { draw } from '../../model/screen.ts';
import type { Task } from '../../model/task.ts';
import { allSites } from '../../screens/all-sites.ts';
import { digitalExperiencesSettings } from '../../screens/digital-experiences-settings.ts';
import { siteMembers } from '../../screens/site-members.ts';
import { siteStatus } from '../../screens/site-status.ts';
import { setupPage } from '../../setup-pages.ts';
import { question } from '../answers.ts';
import { profileMember } from '../checks/profile-member.ts';
import { siteLive } from '../checks/site-live.ts';
import { sitesOn } from '../checks/sites-on.ts';
import { membersNow, membersWanted, siteName, siteState, siteStatusNow } from '../drawn.ts';
import type { Key } from '../locales/en.ts';

const openSites: Task<Key>['open'] = {
  label: 'sites.open',
  href: (setup) => setupPage(setup, '/lightning/setup/SetupNetworks/home'),
};

const enable: Task<Key> = {
  id: 'enable',
  fixes: [sitesOn.id],
  title: 'sites.enable.task',
  clicks: ['sites.enable.click.select', 'sites.enable.click.domain', 'sites.enable.click.save'],
  path: ['Setup', 'Feature Settings', 'Digital Experiences', 'Settings'],
  open: {
    label: 'set.open',
    href: (setup) => setupPage(setup, '/lightning/setup/NetworkSettings/home'),
  },
  drawings: [
    draw(digitalExperiencesSettings, {
      description: 'sites.enable.screen',
      values: { Settings: { rows: ['Enable Digital Experiences'] } },
      press: ['Save'],
    }),
  ],
};

const createSite: Task<Key> = {
  id: 'create-site',
  fixes: [siteLive.id],
  title: 'sites.create.task',
  clicks: ['sites.create.click.new', 'sites.create.click.template', 'sites.create.click.name'],
  path: ['Setup', 'Feature Settings', 'Digital Experiences', 'All Sites'],
  open: openSites,
  drawings: [draw(allSites, { description: 'sites.create.screen', press: ['New'] })],
  when: { fact: siteState, is: 'absent', onlyIfKnown: true },
};

const publish: Task<Key> = {
  id: 'publish',
  fixes: [siteLive.id],
  title: 'sites.publish.task',
  clicks: ['sites.click.workspaces', 'sites.publish.click.settings', 'sites.publish.click.activate'],
  path: ['Setup', 'Feature Settings', 'Digital Experiences', 'All Sites', 'Workspaces', 'Administration'],
  open: openSites,
  drawings: [
    draw(siteStatus, {
      description: 'sites.publish.screen',
      record: siteName,
      values: { Status: { shows: siteStatusNow } },
      press: ['Activate'],
    }),
  ],
  when: { fact: siteState, is: 'found' },
};

const addMembers: Task<Key> = {
  id: 'members',
  title: 'sites.members.task',
  clicks: [
    'sites.click.workspaces',
    'sites.members.click.open',
    'sites.members.click.add',
    'sites.click.save',
  ],
  path: ['Setup', 'Feature Settings', 'Digital Experiences', 'All Sites', 'Workspaces', 'Administration'],
  open: openSites,
  drawings: [
    draw(siteMembers, {
      description: 'sites.members.screen',
      record: siteName,
      values: { 'Selected Profiles': { shows: membersNow, wants: membersWanted, marked: true } },
      press: ['Save'],
    }),
  ],
};

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
  ],
  tasks: [enable, createSite, publish, addMembers],
  checks: [sitesOn, siteLive, profileMember],
};
