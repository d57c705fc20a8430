import { testCheck } from '../../testing/check-table.ts';
import { setupWith, signedOut } from '../../testing/setup.ts';
import { robin } from '../../testing/subject.ts';
import { integrationConnected } from './integration-connected.ts';

const me = { ...robin, id: setupWith().connection?.userId ?? '' };
const one = [{ lastUsed: null, uses: 3 }];
const approvals = { seen: one, foundBy: 'app' } as const;

testCheck(integrationConnected, [
  [
    'recorded under the name of the only app that has it',
    { user: robin, approvals: { seen: one, foundBy: 'label' } },
    'passed integration-connected.by-name',
  ],
  [
    'recorded under a name that two apps have',
    { user: robin, approvals: { seen: one, foundBy: 'several' } },
    'cantTell not-readable-by-api integration-connected.unclear',
  ],
  [
    'recorded under a name, and the apps of the org cannot be read',
    { user: robin, approvals: { seen: one, foundBy: 'unsure' } },
    'cantTell not-readable-by-api integration-connected.unclear',
  ],
  ['another user is recorded', { user: robin, approvals }, 'passed integration-connected.passed'],
  [
    'recorded but not used yet',
    { user: robin, approvals: { ...approvals, seen: [{ lastUsed: null, uses: 0 }] } },
    'passed integration-connected.passed',
  ],
  [
    'the person who signed in here',
    { user: me, approvals },
    'cantTell needs-a-person integration-connected.own',
  ],
  [
    'the same person with a 15-character id',
    { user: { ...me, id: me.id.slice(0, 15) }, approvals },
    'cantTell needs-a-person integration-connected.own',
  ],
  [
    'nobody',
    { user: robin, approvals: { ...approvals, seen: [] } },
    'cantTell needs-a-person integration-connected.not-yet',
  ],
  [
    'recorded, and nobody is signed in',
    { user: robin, approvals },
    'passed integration-connected.passed',
    signedOut(),
  ],
]);
