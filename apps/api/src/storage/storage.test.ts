import type { Org } from '@orgready/shared/document/setup-document';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databases } from '../testing/databases.ts';
import { sampleIntegration } from '../testing/integration.ts';
import type { Setup } from './setups.ts';
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
  });
  afterAll(() => storage.close());

  const newSetup = async (): Promise<Setup> => {
    const integration = await storage.integrations.create(sampleIntegration, 's3cret', t0);
    return storage.setups.create(
      { integrationId: integration.id, guide: 'integration', customer: 'Acme' },
      t0,
    );
  };
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
  const finding = (setupId: string, verificationId: string, checkId: string, said: string) => ({
    setupId,
    verificationId,
    checkId,
    stepId: 'package',
    verdict: { outcome: 'inapplicable', why: { key: said } } as const,
    orgId: org.id,
    username: 'ada@acme.example',
    at: t0,
  });
  const begin = async (setupId: string, step: string | null = null, now = t0) =>
    (await storage.verifications.begin({ setupId, step, connectionId: null }, minute, now)).verification;

  it('gives an integration back without its secret, and the secret when asked for it', async () => {
    const made = await storage.integrations.create(sampleIntegration, 's3cret', t0);
    expect(await storage.integrations.find(made.id)).toEqual({
      id: made.id,
      integration: sampleIntegration,
      createdAt: t0,
    });
    expect(await storage.integrations.consumerSecret(made.id)).toBe('s3cret');
    const without = await storage.integrations.create(sampleIntegration, null, t0);
    expect(await storage.integrations.consumerSecret(without.id)).toBeNull();
    expect((await storage.integrations.list())[0]?.id).toBe(without.id);
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
    await storage.setups.answer(setup.id, 'a', '1', t0 + 5);
    expect(await storage.setups.markDone(setup.id, t0 + 4, t0 + 9)).toBe(false);
    expect(await storage.setups.markDone(setup.id, t0 + 6, t0 + 9)).toBe(true);
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

  it('finds a link by its token until it is revoked, and counts the open ones', async () => {
    const setup = await newSetup();
    const { link, token } = await storage.links.create(setup.id, 30, t0);
    await storage.links.create(setup.id, 1, t0);
    expect(await storage.links.findByToken(token)).toEqual(link);
    expect((await storage.links.counts(t0 + 48 * hour)).get(setup.id)).toEqual({ open: 1, opened: false });
    await storage.links.markOpened(link.id, t0 + 1);
    await storage.links.markOpened(link.id, t0 + 2);
    expect((await storage.links.findByToken(token))?.openedAt).toBe(t0 + 1);
    expect((await storage.links.extend(setup.id, link.id, 2, t0))?.expiresAt).toBe(t0 + 48 * hour);
    expect(await storage.links.revoke('another-setup', link.id, t0)).toBeUndefined();
    await storage.links.revoke(setup.id, link.id, t0 + 3);
    expect(await storage.links.findByToken(token)).toBeUndefined();
    expect((await storage.links.extend(setup.id, link.id, 90, t0))?.expiresAt).toBe(t0 + 48 * hour);
    expect((await storage.links.counts(t0)).get(setup.id)).toEqual({ open: 1, opened: true });
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
    expect(await storage.claims.has(session.id, setup.id)).toBe(true);
  });

  it('never takes a customer session for a staff session', async () => {
    const { secret } = await storage.sessions.open(t0);
    expect(await storage.staffSessions.resume(secret, t0)).toBeUndefined();
  });

  it('ends the claims made through a revoked link, and only those', async () => {
    const { setup, link, session } = await claimed();
    expect(await storage.claims.has(session.id, setup.id)).toBe(true);
    expect(await storage.claims.throughLink(link.id)).toEqual([session.id]);
    const other = await storage.links.create(setup.id, 30, t0);
    await storage.claims.add(session.id, setup.id, other.link.id, t0);
    await storage.claims.add(session.id, setup.id, other.link.id, t0);
    await storage.links.revoke(setup.id, link.id, t0);
    expect(await storage.claims.has(session.id, setup.id)).toBe(true);
    await storage.links.revoke(setup.id, other.link.id, t0);
    expect(await storage.claims.has(session.id, setup.id)).toBe(false);
  });

  it('keeps one live connection per browser and setup, and shreds the token of the one it replaces', async () => {
    const { setup, session } = await claimed();
    const first = await signIn(session.id, setup.id, 'token-1');
    expect(await storage.connections.accessToken(first.connection.id)).toBe('token-1');
    const second = await signIn(session.id, setup.id, 'token-2');
    expect(second.ended).toMatchObject([{ connection: { id: first.connection.id }, accessToken: 'token-1' }]);
    expect(await storage.connections.accessToken(first.connection.id)).toBeUndefined();
    expect(await storage.connections.live(session.id, setup.id)).toEqual(second.connection);
    await storage.connections.confirm(second.connection.id);
    expect((await storage.connections.live(session.id, setup.id))?.state).toBe('connected');
    await storage.connections.expire(second.connection.id);
    expect((await storage.connections.live(session.id, setup.id))?.state).toBe('expired');
    expect(await storage.connections.accessToken(second.connection.id)).toBeUndefined();
    expect(await storage.connections.end(session.id, setup.id, t0)).toMatchObject([{ accessToken: null }]);
    expect(await storage.connections.live(session.id, setup.id)).toBeUndefined();
    expect((await storage.connections.find(second.connection.id))?.state).toBe('ended');
  });

  it('ends all connections of a session with it, and keeps them as a record', async () => {
    const { setup, session } = await claimed();
    const { connection } = await signIn(session.id, setup.id, 'token-1');
    expect(await storage.connections.endOfSession(session.id, t0)).toHaveLength(1);
    await storage.sessions.end(session.id);
    expect(await storage.claims.has(session.id, setup.id)).toBe(false);
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

  it('joins a running verification of the same scope and starts others beside it', async () => {
    const setup = await newSetup();
    const both = await Promise.all(
      [1, 2].map(() =>
        storage.verifications.begin({ setupId: setup.id, step: null, connectionId: null }, minute, t0),
      ),
    );
    expect(both.map((one) => one.joined).sort()).toEqual([false, true]);
    expect(both[0]?.verification.id).toBe(both[1]?.verification.id);
    const step = await begin(setup.id, 'package');
    expect(step.id).not.toBe(both[0]?.verification.id);
    expect((await storage.verifications.running(setup.id, t0))?.id).toBe(step.id);
  });

  it('takes over from a verification whose lease is over, which can then not finish any more', async () => {
    const setup = await newSetup();
    const dead = await begin(setup.id);
    expect(await storage.verifications.renew(dead.id, minute, t0 + 30_000)).toBe(true);
    expect(await storage.verifications.running(setup.id, t0 + 2 * minute)).toBeUndefined();
    const next = await begin(setup.id, null, t0 + 2 * minute);
    expect(next.id).not.toBe(dead.id);
    expect(await storage.verifications.finish(dead.id, 'finished', t0 + 2 * minute)).toBe(false);
    expect(await storage.verifications.renew(dead.id, minute, t0 + 2 * minute)).toBe(false);
    expect(await storage.verifications.finish(next.id, 'finished', t0 + 3 * minute)).toBe(true);
    expect((await storage.verifications.lastFinished(setup.id, 'whole'))?.id).toBe(next.id);
    expect((await storage.verifications.find(dead.id))?.state).toBe('failed');
  });

  it('answers the newest finding of each check', async () => {
    const setup = await newSetup();
    const { id } = await begin(setup.id);
    await storage.findings.record([finding(setup.id, id, 'a', 'first'), finding(setup.id, id, 'b', 'only')]);
    await storage.findings.record([finding(setup.id, id, 'a', 'second')]);
    await storage.findings.record([]);
    const latest = await storage.findings.latest(setup.id);
    expect([...latest.keys()].sort()).toEqual(['a', 'b']);
    expect(latest.get('a')?.verdict).toEqual({ outcome: 'inapplicable', why: { key: 'second' } });
  });

  it('voids what was found, also by a verification that finishes after the change it did not see', async () => {
    const setup = await newSetup();
    const before = await begin(setup.id);
    await storage.findings.record([
      finding(setup.id, before.id, 'a', 'old'),
      finding(setup.id, before.id, 'b', 'old'),
    ]);
    await storage.findings.void(setup.id, ['a'], t0);
    expect([...(await storage.findings.latest(setup.id)).keys()]).toEqual(['b']);
    await storage.findings.void(setup.id, 'all', t0);
    await storage.findings.record([finding(setup.id, before.id, 'a', 'late')]);
    expect((await storage.findings.latest(setup.id)).size).toBe(0);
    const after = await begin(setup.id, 'package');
    await storage.findings.record([finding(setup.id, after.id, 'a', 'new')]);
    expect([...(await storage.findings.latest(setup.id)).keys()]).toEqual(['a']);
  });

  it('keeps an attestation until it is withdrawn or voided', async () => {
    const setup = await newSetup();
    const word = { setupId: setup.id, checkId: 'a', name: 'Ada', note: '', orgId: org.id, at: t0 };
    await storage.attestations.attest(word);
    await storage.attestations.attest({ ...word, checkId: 'b' });
    expect([...(await storage.attestations.current(setup.id)).keys()].sort()).toEqual(['a', 'b']);
    await storage.attestations.withdraw(setup.id, 'a', t0);
    expect([...(await storage.attestations.current(setup.id)).keys()]).toEqual(['b']);
    await storage.findings.void(setup.id, 'all', t0);
    expect((await storage.attestations.current(setup.id)).size).toBe(0);
    await storage.attestations.attest(word);
    expect((await storage.attestations.current(setup.id)).get('a')).toMatchObject({ name: 'Ada' });
  });

  it('lists the newest calls first and counts them all', async () => {
    const setup = await newSetup();
    const call = {
      setupId: setup.id,
      verificationId: null,
      at: t0,
      method: 'GET',
      path: '/services/data/v66.0/query',
      asked: ['SELECT Id FROM User'],
      status: 200,
      error: null,
      milliseconds: 12,
      counted: true,
    };
    await storage.apiCalls.record([call, { ...call, counted: false }]);
    const listed = await storage.apiCalls.list(setup.id, 1);
    expect(listed).toMatchObject([{ counted: false, asked: ['SELECT Id FROM User'], milliseconds: 12 }]);
    expect(Object.keys(listed[0] ?? {})).not.toContain('setupId');
    expect(await storage.apiCalls.count(setup.id)).toBe(2);
  });

  it('keeps the audit in order', async () => {
    const setup = await newSetup();
    const event = { setupId: setup.id, at: t0, actor: 'staff', kind: 'link-created', detail: { days: 30 } };
    await storage.audit.record(event);
    await storage.audit.record({ ...event, kind: 'link-revoked' });
    expect((await storage.audit.list(setup.id)).map((one) => one.kind)).toEqual([
      'link-created',
      'link-revoked',
    ]);
  });

  it('blocks after twenty wrong tries until the window ends', async () => {
    for (let tries = 0; tries < 20; tries += 1) {
      expect(await storage.wrongTries.blockedFor('link:192.0.2.1', t0)).toBeNull();
      await storage.wrongTries.count('link:192.0.2.1', t0);
    }
    expect(await storage.wrongTries.blockedFor('link:192.0.2.1', t0 + minute)).toBe(540);
    expect(await storage.wrongTries.blockedFor('link:192.0.2.2', t0)).toBeNull();
    expect(await storage.wrongTries.blockedFor('link:192.0.2.1', t0 + 10 * minute)).toBeNull();
    await storage.wrongTries.purge(t0 + 10 * minute);
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
