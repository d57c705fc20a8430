import type { Step } from '../../model/guide.ts';
import { draw } from '../../model/screen.ts';
import { applicationProfileAssignment } from '../../screens/application-profile-assignment.ts';
import { connectedApp } from '../../screens/connected-app.ts';
import { userApproved } from '../checks/user-approved.ts';
import { manageConnectedApps } from '../connected-app-tasks.ts';
import { connectedAppName } from '../drawn.ts';
import type { Key } from '../locales/en.ts';
import { connectedPermittedUsers, profileName } from '../shown.ts';

/** Follows the user's steps, because only then is it known which user the app has to admit. */
export const appPoliciesAfter: Step<Key> = {
  id: 'app-policies-after',
  phase: 'finish',
  name: 'app-policies-after.name',
  title: 'app-policies-after.title',
  openTitle: 'app-policies-after.open-title',
  why: 'app-policies-after.why',
  needs: ['Customize Application', 'Manage Connected Apps'],
  when: { needs: 'connected-app' },
  body: [{ kind: 'note', tone: 'info', text: 'app-policies-after.note' }],
  tasks: [
    {
      id: 'approve-user',
      title: 'approve-user.title',
      clicks: ['approve-user.click.list', 'approve-user.click.select', 'click.save'],
      ...manageConnectedApps,
      drawings: [
        draw(connectedApp, {
          description: 'approve-user.drawing.app',
          record: connectedAppName,
          values: { 'Permitted Users': { shows: connectedPermittedUsers } },
          press: ['Manage Profiles'],
        }),
        draw(applicationProfileAssignment, {
          description: 'approve-user.drawing.profiles',
          record: connectedAppName,
          values: { Profiles: { row: profileName } },
          press: ['Save'],
        }),
      ],
    },
  ],
  checks: [userApproved],
};
