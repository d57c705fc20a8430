import type { Org } from '@orgready/shared/document/setup-document';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databases, startTimeout } from '../testing/databases.ts';
import { sampleBlueprint } from '../testing/integration.ts';
import { openSqliteFile } from '../testing/sqlite-file.ts';
import { storeSetup } from '../testing/stored-setup.ts';
import type { Storage } from './storage.ts';

const t0 = Date.UTC(2026, 10, 20);
const minute = 60_000;
const hour = 60 * minute;
const org: Org = {
  id: '00D000000000001AAA',
  name: 'Acme',
  edition: 'Enterprise Edition',
  instance: 'EU42',
  isSandbox: false,
  host: 'acme.my.salesforce.com',
};

describe.each(databases)('storage on %s', (_, open) => {
  let storage: Storage;
  beforeAll(async () => {
    storage = await open();
  }, startTimeout);
  afterAll(() => storage.close());

  const newSetup = () => storeSetup(storage, t0);
  const claimed = async () => {
    const setup = await newSetup();
    const { link, token } = await storage.links.create(setup.id, 30, t0);
    const { session, secret } = await storage.sessions.open(t0);
    await storage.claims.add(session.id, setup.id, link.id, t0);
    return { setup, link, token, session, secret };
  };
  const signIn = (sessionId: string, setupId: string, accessToken: string) =>
    storage.connections.open(
      {
        sessionId,
        setupId,
        state: 'confirm',
        org,
        userId: '005000000000001AAA',
        username: 'ada@acme.example',
        displayName: 'Ada',
        instanceUrl: 'https://acme.my.salesforce.com',
        loginUrl: 'https://login.salesforce.com',
        scopes: ['api', 'id'],
        apiVersion: '66.0',
        accessToken,
      },
      t0,
    );
  it('gives a blueprint back without its secret, and the secret when asked for it', async () => {
    const made = await storage.blueprints.create(sampleBlueprint, 's3cret', t0);
    expect(await storage.blueprints.find(made.id, 1)).toEqual({
      id: made.id,
      version: 1,
      ...sampleBlueprint,
      allowsOverride: false,
      createdAt: t0,
    });
    expect(await storage.blueprints.consumerSecret(made.id, 1)).toBe('s3cret');
    const without = await storage.blueprints.create(sampleBlueprint, null, t0);
    expect(await storage.blueprints.consumerSecret(without.id, 1)).toBeNull();
    expect((await storage.blueprints.list())[0]?.id).toBe(without.id);
  });

  it('keeps two answers that are given at the same time', async () => {
    const setup = await newSetup();
    await Promise.all([
      storage.setups.answer(setup.id, 'a', '1', t0),
      storage.setups.answer(setup.id, 'b', '2', t0),
    ]);
    expect((await storage.setups.find(setup.id))?.answers).toEqual({ a: '1', b: '2' });
    expect(await storage.setups.answer(setup.id, 'a', '1', t0)).toBe(false);
    expect(await storage.setups.answer('no-such-setup', 'a', '1', t0)).toBe(false);
  });

  it('binds a setup to the first org confirmed and to no other', async () => {
    const setup = await newSetup();
    expect(await storage.setups.bindOrg(setup.id, org, t0)).toBe('bound');
    expect(await storage.setups.bindOrg(setup.id, { ...org, name: 'Acme Ltd' }, t0)).toBe('same');
    expect(await storage.setups.bindOrg(setup.id, { ...org, id: '00D000000000002AAA' }, t0)).toBe('other');
    expect((await storage.setups.find(setup.id))?.org).toEqual({ ...org, name: 'Acme Ltd' });
  });

  it('marks a setup done only when nothing changed since the verification started', async () => {
    const setup = await newSetup();
    const seqOf = async () => (await storage.setups.find(setup.id))?.seq ?? Number.NaN;
    const before = await seqOf();
    await storage.setups.answer(setup.id, 'a', '1', t0 + 5);
    expect(await storage.setups.markDone(setup.id, before, t0 + 9)).toBe(false);
    expect(await storage.setups.markDone(setup.id, await seqOf(), t0 + 9)).toBe(true);
    expect((await storage.setups.find(setup.id))?.doneAt).toBe(t0 + 9);
    await storage.setups.answer(setup.id, 'a', '2', t0 + 10);
    expect((await storage.setups.find(setup.id))?.doneAt).toBeNull();
  });

  it('remembers the last refused sign-in until one succeeds', async () => {
    const setup = await newSetup();
    await storage.setups.recordSignInRefusal(setup.id, 'OAUTH_APP_BLOCKED', t0);
    expect((await storage.setups.find(setup.id))?.signInRefusal).toEqual({
      code: 'OAUTH_APP_BLOCKED',
      at: t0,
    });
    await storage.setups.recordSignInRefusal(setup.id, null, t0);
    expect((await storage.setups.find(setup.id))?.signInRefusal).toBeNull();
  });

  it('finds a link by its token until it is revoked, and no longer', async () => {
    const setup = await newSetup();
    const { link, token } = await storage.links.create(setup.id, 30, t0);
    await storage.links.create(setup.id, 1, t0);
    expect(await storage.links.findByToken(token)).toEqual(link);
    await storage.links.markOpened(link.id, t0 + 1);
    await storage.links.markOpened(link.id, t0 + 2);
    expect((await storage.links.findByToken(token))?.openedAt).toBe(t0 + 1);
    expect((await storage.links.extend(setup.id, link.id, 2, t0))?.expiresAt).toBe(t0 + 48 * hour);
    expect(await storage.links.revoke('another-setup', link.id, t0)).toBe(false);
    expect(await storage.links.revoke(setup.id, link.id, t0 + 3)).toBe(true);
    expect(await storage.links.revoke(setup.id, link.id, t0 + 4)).toBe(false);
    expect(await storage.links.findByToken(token)).toBeUndefined();
    expect(await storage.links.extend(setup.id, link.id, 90, t0)).toBeUndefined();
    expect((await storage.links.find(setup.id, link.id))?.expiresAt).toBe(t0 + 48 * hour);
  });

  it('ends a session after thirty idle minutes and after eight hours', async () => {
    const { session, secret } = await storage.sessions.open(t0);
    expect(await storage.sessions.resume(secret, t0 + 29 * minute)).toMatchObject({ id: session.id });
    expect(await storage.sessions.resume(secret, t0 + 60 * minute)).toBeUndefined();
    const busy = await storage.sessions.open(t0);
    for (let now = t0; now < t0 + 8 * hour; now += 20 * minute) {
      expect(await storage.sessions.resume(busy.secret, now)).toBeDefined();
    }
    expect(await storage.sessions.resume(busy.secret, t0 + 8 * hour)).toBeUndefined();
    expect(await storage.sessions.expired(t0 + 8 * hour)).toEqual(
      expect.arrayContaining([session.id, busy.session.id]),
    );
  });

  it('keeps claims and connections when a session gets a new secret, and forgets the old secret', async () => {
    const { session, secret, setup } = await claimed();
    const fresh = await storage.sessions.rotate(session.id);
    expect(await storage.sessions.resume(secret, t0)).toBeUndefined();
    expect((await storage.sessions.resume(fresh, t0))?.id).toBe(session.id);
    expect(await storage.claims.has(session.id, setup.id, t0)).toBe(true);
  });

  it('never takes a customer session for a staff session', async () => {
    const { secret } = await storage.sessions.open(t0);
    expect(await storage.staffSessions.resume(secret, t0)).toBeUndefined();
  });

  it('ends the claims made through a revoked link, and only those', async () => {
    const { setup, link, session } = await claimed();
    expect(await storage.claims.has(session.id, setup.id, t0)).toBe(true);
    expect(await storage.claims.throughLink(link.id)).toEqual([session.id]);
    const other = await storage.links.create(setup.id, 30, t0);
    await storage.claims.add(session.id, setup.id, other.link.id, t0);
    await storage.claims.add(session.id, setup.id, other.link.id, t0);
    await storage.links.revoke(setup.id, link.id, t0);
    expect(await storage.claims.has(session.id, setup.id, t0)).toBe(true);
    await storage.links.revoke(setup.id, other.link.id, t0);
    expect(await storage.claims.has(session.id, setup.id, t0)).toBe(false);
  });

  it('keeps one live connection per browser and setup, and shreds the token of the one it replaces', async () => {
    const { setup, session } = await claimed();
    const first = await signIn(session.id, setup.id, 'token-1');
    expect(await storage.connections.accessToken(first.connection.id)).toBe('token-1');
    const second = await signIn(session.id, setup.id, 'token-2');
    expect(second.ended).toMatchObject([{ id: first.connection.id, state: 'ended' }]);
    // It is to be ended at Salesforce, by the first process that claims it.
    const revocation = await storage.revocations.claim(minute, t0);
    expect(revocation).toMatchObject({ setupId: setup.id, accessToken: 'token-1', tries: 1 });
    expect(await storage.revocations.claim(minute, t0)).toBeUndefined();
    expect(await storage.revocations.claim(minute, t0 + minute)).toMatchObject({ tries: 2 });
    expect(revocation && (await storage.revocations.remove(revocation))).toBe(true);
    expect(await storage.connections.accessToken(first.connection.id)).toBeUndefined();
    expect(await storage.connections.live(session.id, setup.id)).toEqual(second.connection);
    await storage.connections.confirm(second.connection.id);
    expect((await storage.connections.live(session.id, setup.id))?.state).toBe('connected');
    await storage.connections.expire(second.connection.id);
    expect((await storage.connections.live(session.id, setup.id))?.state).toBe('expired');
    expect(await storage.connections.accessToken(second.connection.id)).toBeUndefined();
    expect(await storage.connections.end(session.id, setup.id, t0)).toHaveLength(1);
    expect(await storage.revocations.claim(minute, t0)).toBeUndefined();
    expect(await storage.connections.live(session.id, setup.id)).toBeUndefined();
    expect((await storage.connections.find(second.connection.id))?.state).toBe('ended');
  });

  it('ends all connections of a session with it, and keeps them as a record', async () => {
    const { setup, session } = await claimed();
    const { connection } = await signIn(session.id, setup.id, 'token-1');
    expect(await storage.connections.endOfSession(session.id, t0)).toHaveLength(1);
    await storage.sessions.end(session.id);
    expect(await storage.claims.has(session.id, setup.id, t0)).toBe(false);
    expect((await storage.connections.find(connection.id))?.username).toBe('ada@acme.example');
  });

  it('gives a pending sign-in once, to its own browser, within ten minutes', async () => {
    const { setup, session } = await claimed();
    const stranger = await storage.sessions.open(t0);
    const pending = {
      sessionId: session.id,
      setupId: setup.id,
      loginUrl: 'https://login.salesforce.com',
      verifier: 'v',
    };
    await storage.pendingSignIns.remember('state-1', pending, t0);
    expect(await storage.pendingSignIns.take('state-1', stranger.session.id, t0)).toBeUndefined();
    expect(await storage.pendingSignIns.take('wrong', session.id, t0)).toBeUndefined();
    expect(await storage.pendingSignIns.take('state-1', session.id, t0)).toEqual(pending);
    expect(await storage.pendingSignIns.take('state-1', session.id, t0)).toBeUndefined();
    await storage.pendingSignIns.remember('state-2', pending, t0);
    expect(await storage.pendingSignIns.take('state-2', session.id, t0 + 10 * minute)).toBeUndefined();
  });

  it('keeps the five newest pending sign-ins of a browser and leaves those of others alone', async () => {
    const { setup, session } = await claimed();
    const stranger = await storage.sessions.open(t0);
    const pending = { setupId: setup.id, loginUrl: 'https://login.salesforce.com', verifier: 'v' };
    await storage.pendingSignIns.remember('theirs', { ...pending, sessionId: stranger.session.id }, t0);
    for (const state of ['s1', 's2', 's3', 's4', 's5', 's6']) {
      await storage.pendingSignIns.remember(state, { ...pending, sessionId: session.id }, t0);
    }
    expect(await storage.pendingSignIns.take('s1', session.id, t0)).toBeUndefined();
    expect(await storage.pendingSignIns.take('s2', session.id, t0)).toBeDefined();
    expect(await storage.pendingSignIns.take('theirs', stranger.session.id, t0)).toBeDefined();
  });

  it('blocks after so many attempts until the window ends', async () => {
    const limit = { attempts: 20, window: 10 * minute };
    for (let tries = 0; tries < 20; tries += 1) {
      expect(await storage.attemptLimits.blockedFor('link:192.0.2.1', limit, t0)).toBeNull();
      await storage.attemptLimits.take('link:192.0.2.1', limit, t0);
    }
    expect(await storage.attemptLimits.blockedFor('link:192.0.2.1', limit, t0 + minute)).toBe(540);
    expect(await storage.attemptLimits.blockedFor('link:192.0.2.2', limit, t0)).toBeNull();
    expect(await storage.attemptLimits.blockedFor('link:192.0.2.1', limit, t0 + 10 * minute)).toBeNull();
  });

  it('undoes all of a transaction that fails', async () => {
    const setup = await newSetup();
    const failing = storage.transaction(async (tx) => {
      await tx.setups.answer(setup.id, 'a', '1', t0);
      await tx.findings.void(setup.id, 'all', t0);
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    expect((await storage.setups.find(setup.id))?.answers).toEqual({});
    await storage.ping();
  });
});

it('removes the counts of attempts whose window has ended, and no others', async () => {
  const { storage, rows, close } = await openSqliteFile();
  const limit = { attempts: 20, window: 10 * minute };
  await storage.attemptLimits.take('link:192.0.2.1', limit, t0);
  await storage.attemptLimits.take('link:192.0.2.2', limit, t0 + 10 * minute);
  expect(rows('attempt_limits')).toHaveLength(2);
  await storage.attemptLimits.purge(t0 + 10 * minute);
  expect(rows('attempt_limits')).toMatchObject([{ key: 'link:192.0.2.2', count: 1 }]);
  await close();
});
