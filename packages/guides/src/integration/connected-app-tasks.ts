import { draw } from '../model/screen.ts';
import type { Task } from '../model/task.ts';
import { connectedAppsOauthUsage } from '../screens/connected-apps-oauth-usage.ts';
import { pageOf, setupPage } from '../setup-pages.ts';
import type { IntegrationPage } from './context.ts';
import type { Key } from './locales/en.ts';
import { connectedAppRecord } from './shown.ts';

/** The list of apps that users have authorized. */
export const oauthUsage: Required<Pick<Task<Key>, 'path' | 'open'>> = {
  path: ['Setup', 'Apps', 'Connected Apps', 'Connected Apps OAuth Usage'],
  open: {
    label: 'oauth-usage.open',
    href: (setup) => setupPage(setup, '/lightning/setup/ConnectedAppsUsage/home'),
  },
};

/** Installs the connected app: only then does it have policies, and everybody can authorize it (A 3.1). */
export const installConnectedApp: Task<Key> = {
  id: 'install-app',
  title: 'install-app.title',
  clicks: ['oauth-usage.click.find', 'install-app.click.install', 'install-app.click.confirm'],
  ...oauthUsage,
  drawings: [
    draw(connectedAppsOauthUsage, {
      description: 'install-app.drawing',
      values: {
        Apps: { records: ({ params }: IntegrationPage) => [[params.app.label]], markedRow: 0 },
      },
      press: ['Install'],
    }),
  ],
};

/** The page of the connected app with its policies and who can use it. */
export const manageConnectedApps: Required<Pick<Task<Key>, 'path' | 'open'>> = {
  path: ['Setup', 'Apps', 'Connected Apps', 'Manage Connected Apps'],
  open: {
    label: 'connected-app.open',
    href: (setup) => setupPage(setup, '/lightning/setup/ConnectedApplication/home'),
    exact: { record: connectedAppRecord, label: 'policies.open-app', page: pageOf.connectedApp },
  },
};
