import { testCheck } from '../../testing/check-table.ts';
import { setupWith, signedOut } from '../../testing/setup.ts';
import { robin } from '../../testing/subject.ts';
import { integrationConnected } from './integration-connected.ts';

const me = { ...robin, id: setupWith().connection?.userId ?? '' };
const seen = [{ lastUsed: null, uses: 3 }];

testCheck(integrationConnected, [
  ['another user is recorded', { user: robin, seen }, 'passed integration-connected.passed'],
  [
    'recorded but not used yet',
    { user: robin, seen: [{ lastUsed: null, uses: 0 }] },
    'passed integration-connected.passed',
  ],
  ['the person who signed in here', { user: me, seen }, 'cantTell needs-a-person integration-connected.own'],
  [
    'the same person with a 15-character id',
    { user: { ...me, id: me.id.slice(0, 15) }, seen },
    'cantTell needs-a-person integration-connected.own',
  ],
  ['nobody', { user: robin, seen: [] }, 'cantTell needs-a-person integration-connected.not-yet'],
  [
    'recorded, and nobody is signed in',
    { user: robin, seen },
    'passed integration-connected.passed',
    signedOut(),
  ],
]);
