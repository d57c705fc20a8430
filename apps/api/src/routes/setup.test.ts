import type { Verdict } from '@orgready/guides/model/check';
import { plainText } from '@orgready/shared/document/plain-text';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeExpired } from '../commands/retention.ts';
import { newCustomer, newSetup, openBrowser, openStaff, request, signIn } from '../testing/browser.ts';
import { changeSetup } from '../testing/change-setup.ts';
import { databases, startTimeout } from '../testing/databases.ts';
import { recordFinding } from '../testing/record-finding.ts';
import { startServer, type TestServer } from '../testing/server.ts';

describe.each(databases)('a setup, on %s,', (_, open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ storage: await open() });
  }, startTimeout);
  afterAll(() => server.close());

  const find = (setupId: string, checkId: string, verdict: Verdict) =>
    recordFinding(server, setupId, checkId, verdict);
  const cantTell = { outcome: 'cantTell', reason: 'no-access' } as const;
  const signedIn = async () => {
    const customer = await newCustomer(server);
    await signIn(server, customer);
    return customer;
  };
  const attest = async (customer: Awaited<ReturnType<typeof signedIn>>, check: string) => {
    const params = { id: customer.setupId };
    const raw = JSON.stringify({ checks: [check], name: 'Ada Lovelace', note: 'Seen in Setup.' });
    return (await request(customer.browser, server, 'attest', { params, raw })).code;
  };

  it('shows its plan to anyone who has claimed it, and what was read only after a sign-in to its org', async () => {
    const customer = await newCustomer(server);
    const plan = await customer.browser.call('getSetup', { params: { id: customer.setupId } });
    expect(plan).toMatchObject({
      access: 'plan',
      customer: 'Acme',
      org: null,
      orgBound: false,
      connection: null,
    });
    await signIn(server, customer);
    const full = await customer.browser.call('getSetup', { params: { id: customer.setupId } });
    expect(full).toMatchObject({ access: 'full', org: { name: 'Acme' }, connection: { state: 'connected' } });
    const colleague = openBrowser(server);
    await colleague.call('claimLink', { body: { token: customer.token } });
    const theirs = await colleague.call('getSetup', { params: { id: customer.setupId } });
    expect(theirs).toMatchObject({ access: 'plan', org: null, orgBound: true, connection: null });
    expect(JSON.stringify(theirs)).not.toContain('acme.my.salesforce.com');
    // "Not checked" would be untrue, and more is not shown: only the sign-in is theirs to do.
    const statusOf = (id: string) => theirs.steps.find((step) => step.id === id)?.status;
    expect(plan.steps.every(({ status }) => status === 'unchecked')).toBe(true);
    expect(statusOf('connect')).toBe('unchecked');
    expect(new Set(theirs.steps.map(({ status }) => status))).toEqual(new Set(['unchecked', 'concealed']));
  });

  it('says of an org that it is not of the kind that was named', async () => {
    const customer = await signedIn();
    const doubtAfter = async (answer: string) => {
      const params = { id: customer.setupId, question: 'environment' };
      await customer.browser.call('answerQuestion', { params, body: { answer } });
      const { connection } = await customer.browser.call('getSetup', { params: { id: customer.setupId } });
      return plainText(connection?.orgWarning ?? []);
    };
    expect(await doubtAfter('production')).toBe('');
    expect(await doubtAfter('sandbox')).toBe(
      'You answered that this is a sandbox, but it is a production org.',
    );
  });

  it('asks to sign in again once Salesforce has ended the sign-in, except where everything is done', async () => {
    const customer = await newCustomer(server);
    const { connection } = await signIn(server, customer);
    const message = { key: 'signed-in.passed', params: { org: 'Acme', username: 'ada@acme.example' } };
    const evidence = [{ kind: 'value', label: 'Org', expected: null, actual: 'Acme' }] as const;
    await find(customer.setupId, 'signed-in', { outcome: 'passed', message, evidence });
    const signedInCheck = async () => {
      const { steps } = await customer.browser.call('getSetup', { params: { id: customer.setupId } });
      const step = steps.find(({ id }) => id === 'connect');
      return step?.checks.find(({ id }) => id === 'signed-in')?.outcome;
    };
    expect(await signedInCheck()).toBe('passed');
    await server.storage.connections.expire(connection.id);
    expect(await signedInCheck()).toBe('untested');
    await server.storage.setups.markDone(customer.setupId, Number.MAX_SAFE_INTEGER, server.now());
    expect(await signedInCheck()).toBe('passed');
  });

  it('loses, with an expired session, the sign-in behind it', async () => {
    const customer = await newCustomer(server);
    const { connection, session } = await signIn(server, customer);
    server.pass(31 * 60_000);
    await removeExpired(server.deps.retention, server.now());
    expect(await server.storage.connections.accessToken(connection.id)).toBeUndefined();
    expect((await server.storage.connections.find(connection.id))?.state).toBe('ended');
    expect(await server.storage.sessions.isAlive(session.id, session.createdAt)).toBe(false);
  });

  it('keeps an answer, and voids what was found when the answer changes', async () => {
    const { browser, setupId } = await newCustomer(server);
    await find(setupId, 'edition-known', cantTell);
    const params = { id: setupId, question: 'environment' };
    await browser.call('answerQuestion', { params, body: { answer: 'sandbox' } });
    expect((await server.storage.setups.find(setupId))?.answers).toEqual({ environment: 'sandbox' });
    expect((await server.storage.findings.latest(setupId)).size).toBe(0);
    await find(setupId, 'edition-known', cantTell);
    await browser.call('answerQuestion', { params, body: { answer: 'sandbox' } });
    expect((await server.storage.findings.latest(setupId)).size).toBe(1);
  });

  it('takes no answer that its guide does not offer', async () => {
    const { browser, setupId } = await newCustomer(server);
    const answer = (question: string, value: string) =>
      request(browser, server, 'answerQuestion', {
        params: { id: setupId, question },
        raw: JSON.stringify({ answer: value }),
      });
    expect((await answer('favorite-color', 'blue')).code).toBe('not-found');
    const wrong = await answer('environment', 'moon');
    expect(wrong.code).toBe('invalid-request');
    expect(JSON.parse(wrong.text).faults).toMatchObject([{ path: 'answer' }]);
  });

  it('takes a person’s word where the org cannot tell, and gives it back', async () => {
    const customer = await signedIn();
    const { setupId, browser } = customer;
    await find(setupId, 'package-installed', cantTell);
    expect(await attest(customer, 'package-installed')).toBeUndefined();
    const word = (await server.storage.attestations.current(setupId)).get('package-installed');
    expect(word).toMatchObject({ name: 'Ada Lovelace', note: 'Seen in Setup.', orgId: '00D000000000001AAA' });
    await browser.call('withdrawAttestation', { params: { id: setupId, check: 'package-installed' } });
    await browser.call('withdrawAttestation', { params: { id: setupId, check: 'package-installed' } });
    expect((await server.storage.attestations.current(setupId)).size).toBe(0);
  });

  it('takes nobody’s word against the org, or before it was asked', async () => {
    const customer = await signedIn();
    expect(await attest(customer, 'package-installed')).toBe('not-attestable');
    const evidence = [{ kind: 'value', label: 'x', expected: null, actual: 'y' }] as const;
    const message = { key: 'x' };
    await find(customer.setupId, 'package-installed', {
      outcome: 'failed',
      severity: 'blocker',
      message,
      evidence,
    });
    expect(await attest(customer, 'package-installed')).toBe('not-attestable');
    await find(customer.setupId, 'package-installed', { outcome: 'cantTell', reason: 'unreachable' });
    expect(await attest(customer, 'package-installed')).toBe('not-attestable');
    await find(customer.setupId, 'api-access', cantTell);
    expect(await attest(customer, 'api-access')).toBe('not-attestable');
    expect(await attest(customer, 'no-such-check')).toBe('not-found');
  });

  it('lists the calls made to the org, the newest first', async () => {
    const { browser, setupId } = await signedIn();
    const call = {
      setupId,
      verificationId: null,
      at: server.now(),
      method: 'GET',
      path: '/services/data/v66.0/query',
      asked: ['SELECT Id FROM User'],
      status: 200,
      error: null,
      milliseconds: 12,
      counted: true,
    };
    await server.storage.apiCalls.record([call, { ...call, status: 503 }]);
    const { calls, total } = await browser.call('listCalls', { params: { id: setupId } });
    expect(calls.map((one) => one.status)).toEqual([503, 200]);
    expect(total).toBe(2);
  });

  it('is listed for staff with its stage, its steps and its open links', async () => {
    const staff = openStaff(server);
    const stageOf = async (id: string) =>
      (await staff.call('listSetups', {})).setups.find((one) => one.id === id)?.stage;
    const { setupId, token } = await newSetup(server);
    const listed = (await staff.call('listSetups', {})).setups.find((one) => one.id === setupId);
    expect(listed).toMatchObject({ customer: 'Acme', stage: 'not-opened', openLinks: 1 });
    expect(listed?.steps.length).toBeGreaterThan(0);
    const customer = await newCustomer(server);
    expect(await stageOf(customer.setupId)).toBe('opened');
    await signIn(server, customer);
    expect(await stageOf(customer.setupId)).toBe('in-progress');
    await changeSetup(server, customer.setupId, 'setup-done', (tx, now) =>
      tx.setups.markDone(customer.setupId, Number.MAX_SAFE_INTEGER, now),
    );
    expect(await stageOf(customer.setupId)).toBe('done');
    expect(token).not.toBe('');
  });

  it('cannot be made from a blueprint that is not there', async () => {
    const { code } = await request(openStaff(server), server, 'createSetup', {
      raw: JSON.stringify({ blueprintId: 'none', customer: 'Acme' }),
    });
    expect(code).toBe('not-found');
  });

  it.each(['a%00b', '..%2f..', 'a%20b', 'x'.repeat(65), '%F0%9F%92%A9'])(
    'is not found under an id that cannot be one: %s',
    async (id) => {
      const { browser } = await newCustomer(server);
      const answer = await browser.send(`${server.origin}/api/setups/${id}/calls`);
      expect(answer.status).toBe(403);
      const links = await openStaff(server).send(`${server.origin}/api/setups/${id}/links`);
      expect(links.status).toBe(404);
    },
  );

  it('says what staff did and who came in, in its audit', async () => {
    const { setupId } = await newCustomer(server);
    const kinds = (await server.storage.events.list(setupId)).map((event) => event.kind);
    expect(kinds).toEqual(['setup-created', 'link-created', 'link-claimed']);
  });
});
