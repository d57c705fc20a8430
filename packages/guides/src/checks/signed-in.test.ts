import { expect, it } from 'vitest';
import { setupWith } from '../testing/setup.ts';
import { verdictOf } from '../testing/verdict.ts';
import { grantedScopes } from './granted-scopes.ts';
import { signedIn } from './signed-in.ts';

const { connection } = setupWith();
if (!connection) throw new Error('The sample setup is signed in');
const organization = {
  id: connection.orgId,
  name: 'Acme',
  edition: null,
  instance: null,
  isSandbox: false,
  trialExpires: null,
  namespace: null,
};

it.each([
  ['the org of the sign-in answers', connection.orgId, 'passed signed-in.passed'],
  ['it answers with the short form of its id', connection.orgId.slice(0, 15), 'passed signed-in.passed'],
  ['another org answers', '00DHs0000009XyzMAE', 'failed blocker signed-in.other-org'],
])('when %s', (_state, id, verdict) => {
  expect(verdictOf(signedIn, { connection, organization: { ...organization, id } })).toBe(verdict);
});

it('passes where the org has no API: the sign-in itself says which org it is', () => {
  expect(verdictOf(signedIn, { connection, organization: null })).toBe('passed signed-in.passed.no-api');
});

it.each([
  ['exactly what was asked for', ['api', 'id'], 'passed granted-scopes.passed'],
  ['full access, which includes the API', ['full'], 'passed granted-scopes.passed'],
  ['no API access', ['id'], 'failed blocker granted-scopes.missing'],
  ['nothing', [], 'failed blocker granted-scopes.missing'],
])('when Salesforce granted %s', (_state, scopes, verdict) => {
  expect(verdictOf(grantedScopes, { connection: { ...connection, scopes } })).toBe(verdict);
});
