import { testCheck } from '../testing/check-table.ts';
import { setupWith } from '../testing/setup.ts';
import { grantedScopes } from './granted-scopes.ts';

const connectedWith = (...scopes: readonly string[]) => {
  const { connection } = setupWith();
  if (!connection) throw new Error('The sample is signed in');
  return { connection: { ...connection, scopes } };
};

testCheck(grantedScopes, [
  ['what was asked for', connectedWith('api', 'id'), 'passed granted-scopes.passed'],
  [
    'in another order, with more',
    connectedWith('refresh_token', 'id', 'api'),
    'passed granted-scopes.passed',
  ],
  ['everything, which includes the API', connectedWith('full'), 'passed granted-scopes.passed'],
  ['the identity alone', connectedWith('id'), 'failed blocker granted-scopes.missing'],
  ['a scope that only begins with api', connectedWith('apiary'), 'failed blocker granted-scopes.missing'],
  ['nothing at all', connectedWith(), 'failed blocker granted-scopes.missing'],
]);
