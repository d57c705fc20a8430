import type { Step } from '../../model/guide.ts';
import { integrationLicense } from '../checks/integration-license.ts';
import { overGranting } from '../checks/over-granting.ts';
import { userActive } from '../checks/user-active.ts';
import { userLicense } from '../checks/user-license.ts';
import { userNotFrozen } from '../checks/user-not-frozen.ts';
import { userNotLocked } from '../checks/user-not-locked.ts';
import { asIntegrationUser, asPerson, only } from '../for-user.ts';
import type { Key } from '../locales/en.ts';
import { runsAs, subjectUser } from '../subject.ts';
import { userTasks } from '../user-tasks.ts';

export const user: Step<Key> = {
  id: 'user',
  phase: 'user',
  name: 'user.name',
  title: 'user.title',
  openTitle: 'user.open-title',
  subject: subjectUser,
  why: 'user.why',
  needs: ['View Setup and Configuration'],
  body: [
    { kind: 'text', text: 'user.text' },
    { kind: 'question', question: runsAs },
    { kind: 'question', question: subjectUser, condition: { answer: runsAs, is: 'another' } },
  ],
  tasks: userTasks(asPerson),
  checks: [
    only(asIntegrationUser, integrationLicense),
    ...[userActive, userNotFrozen, userNotLocked, userLicense, overGranting].map((check) =>
      only(asPerson, check),
    ),
  ],
};
