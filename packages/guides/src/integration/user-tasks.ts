import type { Condition } from '../model/condition.ts';
import { draw } from '../model/screen.ts';
import type { Task } from '../model/task.ts';
import { frozenUser } from '../screens/frozen-user.ts';
import { lockedUser } from '../screens/locked-user.ts';
import { userEdit } from '../screens/user-edit.ts';
import { pageOf, setupPage } from '../setup-pages.ts';
import { licenseName, username, userState } from './drawn.ts';
import type { Key } from './locales/en.ts';
import { profileName, userName, userRecord } from './shown.ts';

const userPage: Required<Pick<Task<Key>, 'path' | 'open'>> = {
  path: ['Setup', 'Users', 'Users'],
  open: {
    label: 'users.open',
    href: (setup) => setupPage(setup, '/lightning/setup/ManageUsers/home'),
    exact: { record: userRecord, label: 'user.open', page: pageOf.user },
  },
};

/** Returns the task of pressing the one button on a user's page that lets the user sign in again. */
const stoppedTask = (
  id: 'unfreeze-user' | 'unlock-user',
  screen: typeof frozenUser | typeof lockedUser,
  {
    fixes,
    is,
    press,
  }: { readonly fixes: string; readonly is: string; readonly press: 'Unfreeze' | 'Unlock' },
  condition: Condition,
): Task<Key> => ({
  id,
  fixes: [fixes],
  title: `${id}.title`,
  clicks: [`${id}.click`],
  ...userPage,
  drawings: [
    draw(screen, {
      description: `${id}.drawing`,
      record: userName,
      values: {
        Username: { shows: username },
        Profile: { shows: profileName },
        'User License': { shows: licenseName },
      },
      press: [press],
    }),
  ],
  when: { fact: userState, is, onlyIfKnown: true },
  condition,
});

/** Returns the tasks that let the user sign in. */
export const userTasks = (condition: Condition): readonly Task<Key>[] => [
  {
    id: 'activate-user',
    fixes: ['user-active'],
    title: 'activate-user.title',
    clicks: ['activate-user.click.edit', 'activate-user.click.active', 'click.save'],
    ...userPage,
    drawings: [
      draw(userEdit, {
        description: 'activate-user.drawing',
        record: userName,
        values: {
          Username: { shows: username },
          'User License': { shows: licenseName },
          Profile: { shows: profileName },
          Active: { rows: ['Active'] },
        },
        press: ['Save'],
      }),
    ],
    when: { fact: userState, is: 'inactive', onlyIfKnown: true },
    condition,
  },
  stoppedTask(
    'unfreeze-user',
    frozenUser,
    { fixes: 'user-not-frozen', is: 'frozen', press: 'Unfreeze' },
    condition,
  ),
  stoppedTask(
    'unlock-user',
    lockedUser,
    { fixes: 'user-not-locked', is: 'locked', press: 'Unlock' },
    condition,
  ),
];
