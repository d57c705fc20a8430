import type { Org } from '@orgready/shared/document/setup-document';
import type { Storage } from '../storage/storage.ts';
import { storeSetup } from './stored-setup.ts';

const org: Org = {
  id: '00D000000000001EAA',
  name: 'Acme',
  host: 'acme.my.salesforce.com',
  edition: 'Enterprise Edition',
  instance: 'EU1',
  isSandbox: false,
};

/** Stores a secret in every column that is sealed, and returns how to read them again. */
export const storeSecrets = async (storage: Storage, revocations: number) => {
  const now = Date.UTC(2026, 10, 20);
  const setup = await storeSetup(storage, now);
  const { session } = await storage.sessions.open(now);
  const instanceUrl = `https://${org.host}`;
  const attempt = { sessionId: session.id, setupId: setup.id, loginUrl: instanceUrl };
  const { connection } = await storage.connections.open(
    {
      ...attempt,
      state: 'connected',
      org,
      userId: '005000000000001AAA',
      username: 'admin@acme.example',
      displayName: 'Admin',
      instanceUrl,
      scopes: ['api'],
      apiVersion: '66.0',
      accessToken: 'the-access-token',
    },
    now,
  );
  await storage.pendingSignIns.remember('the-state', { ...attempt, verifier: 'the-verifier' }, now);
  const refreshable = await storage.refreshTokens.add(
    {
      ...attempt,
      orgId: org.id,
      instanceUrl,
      accessToken: 'a-first-access-token',
      refreshToken: 'a-refresh-token',
    },
    now,
  );
  for (let index = 0; index < revocations; index++)
    await storage.revocations.add(
      { setupId: setup.id, orgId: org.id, instanceUrl, accessToken: 'an-ended-token' },
      now,
    );
  const person = await storage.people.create(
    { name: 'Robin Hale', email: 'robin@vendor.example', role: 'owner' },
    now,
  );
  await storage.secondFactors.start(person.id, 'a-second-factor');
  const once = { id: 'the-request', digest: 'its-body' };
  await storage.idempotentAnswers.take(once, now);
  await storage.idempotentAnswers.keep(once.id, 'the-answer');
  return {
    setup,
    expected: [
      's3cret',
      'the-access-token',
      'the-verifier',
      'an-ended-token',
      'a-refresh-token',
      'a-second-factor',
      'the-answer',
    ],
    /** Takes the verifier and a token to be ended: once only. */
    read: async (from: Storage) => [
      await from.blueprints.consumerSecret(setup.blueprintId, setup.blueprintVersion),
      await from.connections.accessToken(connection.id),
      (await from.pendingSignIns.take('the-state', session.id, now))?.verifier,
      (await from.revocations.claim(1_000, now))?.accessToken,
      (await from.refreshTokens.find(refreshable))?.refreshToken,
      (await from.secondFactors.find(person.id))?.secret,
      (await from.idempotentAnswers.take(once, now))?.result,
    ],
  };
};
