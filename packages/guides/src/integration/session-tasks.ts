import { draw } from '../model/screen.ts';
import type { Task } from '../model/task.ts';
import { loginHours } from '../screens/login-hours.ts';
import { loginIpRange } from '../screens/login-ip-range.ts';
import { sessionSettings } from '../screens/session-settings.ts';
import { userOauthApps } from '../screens/user-oauth-apps.ts';
import { pageOf, setupPage } from '../setup-pages.ts';
import type { IntegrationPage } from './context.ts';
import type { Key } from './locales/en.ts';
import { profileName, profileRecord, userName, userRecord } from './shown.ts';

// What to change so that the vendor's servers can use the user's sessions and tokens.

const profiles: Required<Pick<Task<Key>, 'path'>> = { path: ['Setup', 'Users', 'Profiles'] };

const changeSessionSettings: Task<Key> = {
  id: 'change-session-settings',
  fixes: ['session-settings'],
  title: 'change-session-settings.title',
  clicks: ['change-session-settings.click.clear', 'click.save'],
  path: ['Setup', 'Security', 'Session Settings'],
  open: {
    label: 'change-session-settings.open',
    href: (setup) => setupPage(setup, '/lightning/setup/SecuritySession/home'),
  },
  drawings: [
    draw(sessionSettings, {
      description: 'change-session-settings.drawing',
      values: {
        'Session Settings': {
          rows: [
            'Lock sessions to the IP address from which they originated',
            'Enforce login IP ranges on every request',
          ],
          kept: true,
        },
      },
      press: ['Save'],
    }),
  ],
};

const addRanges: Task<Key> = {
  id: 'add-login-ranges',
  fixes: ['login-ranges', 'vendor-addresses', 'connected-vendor-addresses'],
  title: 'add-login-ranges.title',
  clicks: ['add-login-ranges.click.add', 'add-login-ranges.click.addresses', 'click.save'],
  ...profiles,
  open: {
    label: 'profiles.open',
    href: (setup) => setupPage(setup, '/lightning/setup/EnhancedProfiles/home'),
    exact: { record: profileRecord, label: 'add-login-ranges.open', page: pageOf.loginRanges },
  },
  drawings: [
    draw(loginIpRange, {
      description: 'add-login-ranges.drawing',
      record: profileName,
      values: { 'IP Start Address': { marked: true }, 'IP End Address': { marked: true } },
      press: ['Add IP Ranges', 'Save'],
    }),
  ],
};

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const clearHours: Task<Key> = {
  id: 'clear-login-hours',
  fixes: ['login-hours'],
  title: 'clear-login-hours.title',
  clicks: ['clear-login-hours.click.clear', 'click.save'],
  ...profiles,
  open: {
    label: 'profiles.open',
    href: (setup) => setupPage(setup, '/lightning/setup/EnhancedProfiles/home'),
    exact: { record: profileRecord, label: 'clear-login-hours.open', page: pageOf.loginHours },
  },
  drawings: [
    draw(loginHours, {
      description: 'clear-login-hours.drawing',
      record: profileName,
      values: { 'Login Hours': { records: () => days.map((day) => [day, '', '']), markedRow: null } },
      press: ['Clear all times', 'Save'],
    }),
  ],
};

const revokeApprovals: Task<Key> = {
  id: 'revoke-approvals',
  fixes: ['approvals-left'],
  title: 'revoke-approvals.title',
  clicks: ['revoke-approvals.click.find', 'revoke-approvals.click.revoke'],
  path: ['Setup', 'Users', 'Users'],
  open: {
    label: 'users.open',
    href: (setup) => setupPage(setup, '/lightning/setup/ManageUsers/home'),
    exact: { record: userRecord, label: 'user.open', page: pageOf.user },
  },
  drawings: [
    draw(userOauthApps, {
      description: 'revoke-approvals.drawing',
      record: userName,
      values: {
        'OAuth Connected Apps': {
          records: ({ params }: IntegrationPage) => [[params.app.label, '', '', '']],
          markedRow: 0,
        },
      },
      press: ['Revoke'],
    }),
  ],
};

export const sessionTasks: readonly Task<Key>[] = [
  changeSessionSettings,
  addRanges,
  clearHours,
  revokeApprovals,
];
