import type { Step } from '../../model/guide.ts';
import { draw } from '../../model/screen.ts';
import type { Task } from '../../model/task.ts';
import { accessMapping } from '../../screens/access-mapping.ts';
import { sharingSet } from '../../screens/sharing-set.ts';
import { sharingSetsList } from '../../screens/sharing-sets-list.ts';
import { pageOf, setupPage } from '../../setup-pages.ts';
import { question } from '../answers.ts';
import { mappingRight } from '../checks/mapping-right.ts';
import {
  accessNow,
  holdingSetName,
  setProfilesNow,
  setProfilesWanted,
  setState,
  targetNow,
  userFieldNow,
} from '../drawn.ts';
import type { Key } from '../locales/en.ts';
import {
  accessWanted,
  chosenChain,
  holdingSet,
  objectLabel,
  profileNames,
  targetWanted,
  userFieldWanted,
} from '../shown.ts';

const openSettings = {
  label: 'set.open',
  href: (setup) => setupPage(setup, '/lightning/setup/NetworkSettings/home'),
} as const satisfies Task<Key>['open'];

const newSet: Task<Key> = {
  id: 'new-set',
  title: 'set.task',
  clicks: [
    'set.click.new',
    'set.click.label',
    'set.click.profile',
    'set.click.object',
    'set.click.set-up',
    'set.click.mapping',
    'set.click.save',
  ],
  path: ['Setup', 'Feature Settings', 'Digital Experiences', 'Settings', 'Sharing Sets'],
  open: openSettings,
  drawings: [
    draw(sharingSetsList, { description: 'set.list-screen', press: ['New'] }),
    draw(sharingSet, {
      description: 'set.screen',
      values: {
        Label: { marked: true },
        'Selected Profiles': { wants: profileNames, marked: true },
        'Selected Objects': { wants: objectLabel, marked: true },
      },
      press: ['Set Up', 'Save'],
    }),
    draw(accessMapping, {
      description: 'set.mapping',
      values: {
        User: { wants: userFieldWanted, marked: true },
        'Target Object': { wants: targetWanted, marked: true },
        'Access Level': { wants: accessWanted, marked: true },
      },
      press: ['Update'],
    }),
  ],
  when: { fact: setState, is: 'none' },
};

const changeSet: Task<Key> = {
  id: 'change-set',
  title: 'set.change.task',
  clicks: [
    'set.click.edit',
    'set.change.click.profiles',
    'set.click.set-up',
    'set.click.mapping',
    'set.click.save',
  ],
  path: ['Setup', 'Feature Settings', 'Digital Experiences', 'Settings', 'Sharing Sets'],
  open: {
    ...openSettings,
    exact: { record: holdingSet, label: 'set.open-one', page: pageOf.sharingSet },
  },
  drawings: [
    draw(sharingSet, {
      description: 'set.change.screen',
      record: holdingSetName,
      values: {
        'Sharing Set Name': { shows: holdingSetName },
        'Selected Profiles': { shows: setProfilesNow, wants: setProfilesWanted },
        'Selected Objects': { shows: objectLabel },
      },
      press: ['Set Up', 'Save'],
    }),
    draw(accessMapping, {
      description: 'set.mapping',
      record: holdingSetName,
      values: {
        User: { shows: userFieldNow, wants: userFieldWanted },
        'Target Object': { shows: targetNow, wants: targetWanted },
        'Access Level': { shows: accessNow, wants: accessWanted },
      },
      press: ['Update'],
    }),
  ],
  when: { fact: setState, is: 'existing', onlyIfKnown: true },
};

export const sharingSetStep: Step<Key> = {
  id: 'sharing-set',
  phase: 'share',
  name: 'set.name',
  title: 'set.title',
  openTitle: 'set.open-title',
  why: 'set.why',
  needs: ['Manage Sharing', 'Customize Application'],
  body: [
    { kind: 'question', question: question.link, condition: { needs: 'choose-link' } },
    { kind: 'question', question: question.access, condition: { needs: 'choose-access' } },
    { kind: 'chain', title: 'set.chain', chain: 'User → Account ← Case', shows: chosenChain },
    { kind: 'chain', title: 'set.chain.direct', chain: 'User → Account ← Case' },
    { kind: 'chain', title: 'set.chain.indirect', chain: 'User → Account ← Asset ← Case' },
    { kind: 'note', tone: 'info', text: 'set.note' },
  ],
  tasks: [newSet, changeSet],
  checks: [mappingRight],
};
