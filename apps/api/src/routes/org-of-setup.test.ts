import { to18 } from '@orgready/guides/salesforce-id';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readSteps, request } from '../testing/browser.ts';
import {
  admin,
  answerRunsAs,
  attestConnected,
  connectionOf,
  newConnectedCustomer,
  newSignedInCustomer,
  newTidewaterCustomer,
  openSecondBrowser,
  orgId,
  signInThrough,
  startWorld,
  stranger,
  type World,
} from '../testing/salesforce.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
beforeEach(() => world.simulator.reset('integration/ready'));
afterAll(() => world.close());

const documentOf = (browser: Parameters<typeof connectionOf>[1], setupId: string) =>
  browser.call('getSetup', { params: { id: setupId } });
const statuses = (document: Awaited<ReturnType<typeof documentOf>>) =>
  Object.fromEntries(document.steps.map(({ id, status }) => [id, status]));
const revocations = () =>
  world.simulator.calls().filter(({ path }) => path.startsWith('/services/oauth2/revoke'));
/** Whether Salesforce still takes this token. */
const isAlive = async (token: string): Promise<boolean> => {
  const response = await fetch(`${world.simulator.url}/services/data/v66.0/sobjects`, {
    headers: { authorization: `Bearer ${token}` },
  });
  return response.ok;
};

describe('the org of a setup', () => {
  it('is not replaced by another: its token is revoked and nothing changes', async () => {
    const { browser, setupId } = await newSignedInCustomer(world);
    const mine = await connectionOf(world, browser, setupId);
    const before = await documentOf(browser, setupId);
    const { calls: listedBefore } = await browser.call('listCalls', { params: { id: setupId } });
    const url = await signInThrough(world, { browser, setupId }, stranger);
    expect(url.href).toBe(`${world.server.origin}/setups/${setupId}/steps/connect?sign-in=wrong-org`);
    await world.server.deps.verifier.idle();
    expect(revocations()).toMatchObject([{ status: 200 }]);
    expect((await connectionOf(world, browser, setupId))?.id).toBe(mine?.id);
    // The refusal itself is an event of the setup, which the counter and the version follow.
    const uncounted = { callCount: 0, version: '', seq: 0 };
    expect({ ...(await documentOf(browser, setupId)), ...uncounted }).toEqual({ ...before, ...uncounted });
    const events = await world.server.storage.events.list(setupId);
    expect(events.map(({ kind }) => kind)).toContain('wrong-org-refused');
    // What the other org was asked is listed, but not which org or person that was.
    const { calls } = await browser.call('listCalls', { params: { id: setupId } });
    expect(calls.length).toBeGreaterThan(listedBefore.length);
    const ofOther = calls.slice(0, calls.length - listedBefore.length);
    expect(JSON.stringify(ofOther)).not.toMatch(/00D\w{12}|005\w{12}/);
  });

  it('cannot be confirmed as one that is not signed in to', async () => {
    const { browser, setupId } = await newTidewaterCustomer(world);
    const confirm = async (id: string) =>
      (
        await request(browser, world.server, 'confirmOrg', {
          params: { id: setupId },
          raw: JSON.stringify({ orgId: id }),
        })
      ).code;
    expect(await confirm(orgId)).toBe('no-sign-in-to-confirm');
    await signInThrough(world, { browser, setupId });
    expect(await confirm('00D000000000009AAA')).toBe('no-sign-in-to-confirm');
    expect(await confirm(to18(orgId).slice(0, 15))).toBeUndefined();
    // Confirmed again, as when the first answer was lost on the way.
    expect(await confirm(orgId)).toBeUndefined();
  });

  it('goes to the browser that confirms first; a second browser with another org loses its sign-in', async () => {
    const first = await newTidewaterCustomer(world);
    const second = await openSecondBrowser(world, first.token);
    const { setupId } = first;
    await signInThrough(world, first);
    await signInThrough(world, { browser: second, setupId }, stranger);
    const other = await connectionOf(world, second, setupId);
    const token = await world.server.storage.connections.accessToken(other?.id ?? '');
    await first.browser.call('confirmOrg', { params: { id: setupId }, body: { orgId } });
    await world.server.deps.verifier.idle();
    const { code } = await request(second, world.server, 'confirmOrg', {
      params: { id: setupId },
      raw: JSON.stringify({ orgId: other?.orgId }),
    });
    expect(code).toBe('wrong-org');
    expect(await isAlive(token ?? '')).toBe(false);
    expect((await documentOf(second, setupId)).connection).toBeNull();
  });

  it('is known to a second browser that signs in to it, without a question and without a loss', async () => {
    const { browser, setupId, token } = await newConnectedCustomer(world);
    const before = await documentOf(browser, setupId);
    const second = await openSecondBrowser(world, token);
    expect((await signInThrough(world, { browser: second, setupId })).pathname).toBe(`/setups/${setupId}`);
    const theirs = await documentOf(second, setupId);
    expect(theirs).toMatchObject({ access: 'full', connection: { state: 'connected' } });
    expect(statuses(theirs)).toEqual(statuses(before));
  });

  it('keeps what was found and attested when a second browser confirms the same org', async () => {
    const first = await newTidewaterCustomer(world);
    const { setupId } = first;
    const second = await openSecondBrowser(world, first.token);
    await signInThrough(world, first);
    await signInThrough(world, { browser: second, setupId });
    await answerRunsAs(first.browser, setupId);
    await first.browser.call('confirmOrg', { params: { id: setupId }, body: { orgId } });
    await world.server.deps.verifier.idle();
    await attestConnected(world, first.browser, setupId);
    const found = await world.server.storage.findings.latest(setupId);
    expect(found.size).toBeGreaterThan(0);
    await world.server.storage.attestations.attest({
      setupId,
      checkId: 'app-enabled',
      name: 'Ada',
      note: '',
      parts: [],
      orgId,
      at: world.server.now(),
    });
    await second.call('confirmOrg', { params: { id: setupId }, body: { orgId } });
    expect((await world.server.storage.attestations.current(setupId)).has('app-enabled')).toBe(true);
    await world.server.deps.verifier.idle();
    expect((await documentOf(second, setupId)).doneAt).not.toBeNull();
  });
});

describe('a browser that has not signed in', () => {
  it('sees the plan and nothing that was read from the org or about its people', async () => {
    const { browser, setupId, token } = await newConnectedCustomer(world);
    const full = await documentOf(browser, setupId);
    const second = await openSecondBrowser(world, token);
    const plan = await documentOf(second, setupId);
    expect(plan).toMatchObject({ access: 'plan', org: null, connection: null, doneAt: null, callCount: 0 });
    const pages = await readSteps(second, setupId);
    const text = JSON.stringify([plan, pages]);
    const evidence = (await readSteps(browser, setupId)).flatMap(({ checks }) =>
      checks.flatMap((check) => check.evidence),
    );
    expect(evidence.length).toBeGreaterThan(5);
    for (const check of pages.flatMap(({ checks }) => checks))
      expect(check).toMatchObject({
        outcome: 'untested',
        evidence: [],
        checkedAs: null,
        checkedAt: null,
        attestation: null,
      });
    for (const secret of [
      orgId.slice(0, 15),
      full.org?.name ?? 'none',
      full.org?.instance ?? 'none',
      admin,
      full.connection?.displayName ?? 'none',
    ])
      expect(text.includes(secret), secret).toBe(false);
    const bodies = {
      verify: '{"step":null}',
      attest: '{"checks":["app-enabled"],"name":"Eve","note":""}',
      withdrawAttestation: undefined,
      listCalls: undefined,
    } as const;
    for (const name of ['verify', 'attest', 'withdrawAttestation', 'listCalls'] as const) {
      const raw = bodies[name];
      const { code } = await request(second, world.server, name, {
        params: { id: setupId, check: 'app-enabled' },
        ...(raw === undefined ? {} : { raw }),
      });
      expect(code).toBe('org-sign-in-needed');
    }
  });
});

describe('leaving', () => {
  it('ends the token at Salesforce and here, and the setup keeps its org', async () => {
    const { browser, setupId } = await newConnectedCustomer(world);
    const connection = await connectionOf(world, browser, setupId);
    const token = (await world.server.storage.connections.accessToken(connection?.id ?? '')) ?? '';
    expect(await isAlive(token)).toBe(true);
    await browser.call('disconnect', { params: { id: setupId } });
    await world.server.deps.verifier.idle();
    expect(await isAlive(token)).toBe(false);
    expect(await world.server.storage.connections.accessToken(connection?.id ?? '')).toBeUndefined();
    expect(await documentOf(browser, setupId)).toMatchObject({
      access: 'plan',
      orgBound: true,
      connection: null,
    });
    await browser.call('disconnect', { params: { id: setupId } });
    await world.server.deps.verifier.idle();
    expect(revocations()).toHaveLength(1);
  });

  it('ends, at a new sign-in of the same browser, the token of the one before', async () => {
    const { browser, setupId } = await newConnectedCustomer(world);
    const before = await connectionOf(world, browser, setupId);
    const token = (await world.server.storage.connections.accessToken(before?.id ?? '')) ?? '';
    await signInThrough(world, { browser, setupId });
    // Salesforce is asked from the outbox.
    await world.server.deps.verifier.idle();
    expect(await isAlive(token)).toBe(false);
  });
});
