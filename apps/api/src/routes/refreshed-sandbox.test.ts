import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describedScenario } from '../reports/described-scenario.ts';
import { describedBy } from '../reports/inputs.ts';
import { openStaff, request, signIn } from '../testing/browser.ts';
import { newRefreshedSandbox, sandbox } from '../testing/refreshed-sandbox.ts';
import {
  answerRunsAs,
  attestConnected,
  connectionOf,
  newTidewaterCustomer,
  openSecondBrowser,
  signInThrough,
  startWorld,
  type World,
} from '../testing/salesforce.ts';
import { blueprintFor } from '../testing/scenario.ts';

// The report L12: a sandbox is refreshed between two sign-ins.

const before = '00DQy000000AAAA';
const after = '00DQy000000BBBB';
const description = describedBy('sequence-l12-sandbox-refreshed');

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

/** Serves the org of the report with this id, as a sandbox or not. */
const serve = (orgId: string, sandbox = true) => {
  const { orgs, ...scenario } = describedScenario({
    ...description,
    org: { ...description.org, orgId, sandbox },
  });
  const callbackUrls = [`${world.server.origin}/oauth/callback`];
  world.simulator.load(
    orgs.map((org) => ({
      ...org,
      installed: (org.installed ?? []).map((one) => ({
        ...one,
        app: one.app && { ...one.app, callbackUrls },
      })),
    })),
  );
  return { ...scenario, orgs };
};
const documentOf = (browser: Parameters<typeof answerRunsAs>[0], id: string) =>
  browser.call('getSetup', { params: { id } });

/** A customer who has gone through the setup in the org as it was, and comes back after its id has changed. */
const comeBackAfter = async (sandbox: boolean) => {
  const scenario = serve(before, sandbox);
  const customer = await newTidewaterCustomer(world, blueprintFor(scenario));
  const { browser, setupId } = customer;
  await answerRunsAs(browser, setupId);
  await signInThrough(world, customer, description.signIn);
  const { connection } = await documentOf(browser, setupId);
  const from = connection?.org.id ?? '';
  await browser.call('confirmOrg', { params: { id: setupId }, body: { orgId: from } });
  await world.server.deps.verifier.idle();
  await attestConnected(world, browser, setupId);
  const events = (await world.server.storage.events.list(setupId)).length;
  serve(after, sandbox);
  const url = await signInThrough(world, customer, description.signIn);
  await world.server.deps.verifier.idle();
  return { ...customer, url, from, events };
};

describe('a sandbox that was refreshed', () => {
  it('is shown with both ids, and goes on once a person confirms it', async () => {
    const { browser, setupId, url, from } = await comeBackAfter(true);
    expect(url.pathname).toBe(`/setups/${setupId}/org`);
    const asked = await documentOf(browser, setupId);
    expect(asked).toMatchObject({ access: 'plan', connection: { state: 'confirm', refreshedFrom: from } });
    const to = asked.connection?.org.id ?? '';
    expect(to).not.toBe(from);
    const { storage } = world.server;
    const answers = (await storage.setups.find(setupId))?.answers;
    expect((await storage.attestations.current(setupId)).size).toBe(1);

    await storage.setups.release(setupId, 1);
    const earlier = new Set((await storage.events.list(setupId)).map(({ id }) => id));
    await browser.call('confirmOrg', { params: { id: setupId }, body: { orgId: to } });
    const [event, ...others] = (await storage.events.list(setupId)).filter(({ id }) => !earlier.has(id));
    expect(event).toMatchObject({ kind: 'sandbox-refreshed', detail: { from, to } });
    // What follows is read from the new org.
    expect(others.filter(({ kind }) => !/^(?:verification|findings)-/.test(kind))).toEqual([]);
    await world.server.deps.verifier.idle();

    const gone = await documentOf(browser, setupId);
    expect(gone).toMatchObject({ access: 'full', org: { id: to }, connection: { state: 'connected' } });
    expect(gone.connection).not.toHaveProperty('refreshedFrom');
    expect(await storage.setups.find(setupId)).toMatchObject({ answers, releasedAt: null });
    expect((await storage.attestations.current(setupId)).size).toBe(0);
    const found = [...(await storage.findings.latest(setupId)).values()];
    expect(found.length).toBeGreaterThan(10);
    expect([...new Set(found.map(({ orgId }) => orgId))]).toEqual([to]);
    expect((await storage.keptReadings.find(setupId))?.connection?.orgId).toBe(to);

    const detail = await openStaff(world.server).call('getSetupSummary', { params: { id: setupId } });
    expect(detail.refreshes).toMatchObject([{ from, to }]);
  });

  it('ends the sign-ins of other browsers to what it was before, and says so', async () => {
    const { browser, setupId, to, from, token } = await newRefreshedSandbox(world);
    const second = await openSecondBrowser(world, token);
    const { connection } = await signIn(world.server, { browser: second, setupId }, { org: sandbox(from) });
    await browser.call('confirmOrg', { params: { id: setupId }, body: { orgId: to } });
    const ended = (await world.server.storage.events.list(setupId)).filter(
      ({ kind }) => kind === 'connection-ended',
    );
    expect(ended.map(({ detail }) => detail)).toContainEqual({ connection: connection.id });
    expect(await connectionOf(world, second, setupId)).toBeUndefined();
  });

  it('stays as it was if the person signs in elsewhere instead', async () => {
    const { browser, setupId, from } = await comeBackAfter(true);
    await browser.call('disconnect', { params: { id: setupId } });
    const setup = await world.server.storage.setups.find(setupId);
    expect(setup?.orgId).toBe(from);
    expect((await world.server.storage.attestations.current(setupId)).size).toBe(1);
  });

  it('is not confirmed by an id that nobody signed in to', async () => {
    const { browser, setupId } = await comeBackAfter(true);
    const raw = JSON.stringify({ orgId: '00DQy000000CCCC' });
    const { code } = await request(browser, world.server, 'confirmOrg', { params: { id: setupId }, raw });
    expect(code).toBe('wrong-org');
  });
});

it('a production org with another id is another org', async () => {
  const { browser, setupId, url, from } = await comeBackAfter(false);
  expect(url.searchParams.get('sign-in')).toBe('wrong-org');
  expect((await documentOf(browser, setupId)).connection?.refreshedFrom).toBeUndefined();
  expect((await world.server.storage.setups.find(setupId))?.orgId).toBe(from);
});
