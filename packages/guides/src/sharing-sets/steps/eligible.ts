import type { Step } from '../../model/guide.ts';
import { draw } from '../../model/screen.ts';
import type { Task } from '../../model/task.ts';
import { sharingSet } from '../../screens/sharing-set.ts';
import { pageOf, setupPage } from '../../setup-pages.ts';
import { objectOffered } from '../checks/object-offered.ts';
import { oneSet } from '../checks/one-set.ts';
import { profileLicense } from '../checks/profile-license.ts';
import { furtherSetName, furtherSetRecord, objectProblem } from '../drawn.ts';
import type { Key } from '../locales/en.ts';
import { objectLabel } from '../shown.ts';
import { externalDefaultTask } from './external-default-task.ts';

const makePrivate: Task<Key> = {
  ...externalDefaultTask,
  fixes: [objectOffered.id],
  when: { fact: objectProblem, is: 'public', onlyIfKnown: true },
};

const keepOneSet: Task<Key> = {
  id: 'one-set',
  fixes: [oneSet.id],
  title: 'eligible.one-set.task',
  clicks: ['eligible.one-set.click.edit', 'eligible.one-set.click.remove', 'eligible.one-set.click.save'],
  path: ['Setup', 'Feature Settings', 'Digital Experiences', 'Settings', 'Sharing Sets'],
  open: {
    label: 'set.open',
    href: (setup) => setupPage(setup, '/lightning/setup/NetworkSettings/home'),
    exact: { record: furtherSetRecord, label: 'eligible.one-set.open', page: pageOf.sharingSet },
  },
  drawings: [
    draw(sharingSet, {
      description: 'eligible.one-set.screen',
      record: furtherSetName,
      values: {
        'Sharing Set Name': { shows: furtherSetName },
        'Selected Objects': { shows: objectLabel, marked: true },
      },
      press: ['Save'],
    }),
  ],
};

export const eligible: Step<Key> = {
  id: 'eligible',
  phase: 'share',
  name: 'eligible.name',
  title: 'eligible.title',
  openTitle: 'eligible.open-title',
  why: 'eligible.why',
  needs: [],
  body: [
    { kind: 'text', text: 'eligible.text' },
    { kind: 'note', tone: 'info', text: 'eligible.roles' },
    { kind: 'note', tone: 'info', text: 'eligible.objects' },
  ],
  tasks: [makePrivate, keepOneSet],
  checks: [profileLicense, objectOffered, oneSet],
};
