import type { Step } from '../../model/guide.ts';
import type { Task } from '../../model/task.ts';
import { approvalsLeft } from '../checks/approvals-left.ts';
import { integrationConnected } from '../checks/integration-connected.ts';
import { loginHours } from '../checks/login-hours.ts';
import { loginRanges } from '../checks/login-ranges.ts';
import { privilegedSignIn } from '../checks/privileged-sign-in.ts';
import { sessionSettings } from '../checks/session-settings.ts';
import { connectedVendorAddresses, vendorAddresses } from '../checks/vendor-addresses.ts';
import { username } from '../drawn.ts';
import { asIntegrationUser, asPerson } from '../for-user.ts';
import type { Key } from '../locales/en.ts';
import { sessionTasks } from '../session-tasks.ts';

const open: Required<Pick<Task<Key>, 'open'>> = {
  open: {
    label: 'connect-integration.open',
    href: ({ party }) => party.returnUrl ?? undefined,
  },
};

export const connectIntegration: Step<Key> = {
  id: 'connect-integration',
  phase: 'finish',
  name: 'connect-integration.name',
  title: 'connect-integration.title',
  openTitle: 'connect-integration.open-title',
  why: 'connect-integration.why',
  needs: [],
  body: [],
  tasks: [
    {
      id: 'connect',
      title: 'connect-integration.task',
      clicks: [
        'connect-integration.click.private',
        'connect-integration.click.sign-in',
        'connect-integration.click.allow',
      ],
      ...open,
      condition: asPerson,
    },
    {
      id: 'connect-as-integration-user',
      title: 'connect-integration.task',
      clicks: [
        'connect-integration.click.password',
        'connect-integration.click.window',
        { text: 'connect-integration.click.username', names: [username] },
        'connect-integration.click.allow',
      ],
      ...open,
      condition: asIntegrationUser,
    },
    ...sessionTasks,
  ],
  checks: [
    privilegedSignIn,
    sessionSettings,
    loginRanges,
    vendorAddresses,
    connectedVendorAddresses,
    loginHours,
    approvalsLeft,
    integrationConnected,
  ],
};
