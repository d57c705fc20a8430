import type { Step } from '../../model/guide.ts';
import { setAssigned } from '../checks/set-assigned.ts';
import { setLicenseAssigned } from '../checks/set-license-assigned.ts';
import { asIntegrationUser } from '../for-user.ts';
import type { Key } from '../locales/en.ts';
import { openIntegrationSet } from '../permission-set-blocks.ts';

/**
 * Precedes the steps that add permissions: their checks read what the user has, so they pass as soon as each is done.
 */
export const assignment: Step<Key> = {
  id: 'assignment',
  phase: 'user',
  name: 'assignment.name',
  title: 'assignment.title',
  openTitle: 'assignment.open-title',
  why: 'assignment.why',
  needs: ['Assign Permission Sets'],
  when: asIntegrationUser,
  body: [
    {
      kind: 'clicks',
      title: 'assignment.clicks',
      actions: ['assignment.click.manage', 'assignment.click.add', 'assignment.click.never'],
    },
    ...openIntegrationSet('assignments'),
    { kind: 'note', tone: 'info', text: 'assignment.note' },
  ],
  checks: [setAssigned, setLicenseAssigned],
};
