import { mostCalls } from '@orgready/guides/explain/why-not';
import { subjectUser } from '@orgready/guides/integration/subject';
import type { OrgState } from '@orgready/org-simulator/org-state';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Browser, request } from '../testing/browser.ts';
import { paramsOf } from '../testing/integration.ts';
import {
  admin,
  answerRunsAs,
  connectionOf,
  newConnectedCustomer,
  newSignedInCustomer,
  newTidewaterCustomer,
  startWorld,
  type World,
} from '../testing/salesforce.ts';
import { blueprintFor, findScenario } from '../testing/scenario.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
beforeEach(() => world.simulator.reset('integration/ready'));
afterAll(() => world.close());

type SignIns = NonNullable<OrgState['signIns']>;
const robin = 'robin.runner@brightwood.example';
const connected = findScenario('integration/integration-connected').scenario;
const app = paramsOf(connected).app.label;

/** Loads an org whose Login History has these sign-ins, and signs the administrator in to it. */
const customerOf = async (signIns: SignIns, subject: 'me' | 'robin', change: Partial<OrgState> = {}) => {
  const [org, ...others] = connected.orgs;
  world.simulator.load([{ ...org, ...change, signIns }, ...others]);
  const customer = await newSignedInCustomer(world);
  if (subject === 'robin') {
    const { browser, setupId } = customer;
    const { choices } = await browser.call('searchChoices', {
      params: { id: setupId },
      body: { question: subjectUser, text: 'robin' },
    });
    await answerRunsAs(browser, setupId, choices[0]?.value);
    await world.server.deps.verifier.idle();
  }
  return customer;
};
const ask = ({ browser, setupId }: { readonly browser: Browser; readonly setupId: string }) =>
  browser.call('findWhyNot', { params: { id: setupId } });

const row = (username: string, minutesAgo: number, status: string, application = app) => ({
  username,
  minutesAgo,
  status,
  application,
});

describe('why a product could not be connected', () => {
  it.each([
    {
      name: 'the newest sign-in of the user through the app was refused',
      signIns: [row(robin, 3, 'Failed: Not approved for access'), row(robin, 90, 'Success')],
      answer: { id: 'history-not-approved', known: true, steps: ['app-policies-eca'] },
      evidence: /^Tidewater .*· Failed: Not approved for access · 203\.0\.113\.7$/,
    },
    {
      name: 'the user was frozen, whatever others did',
      signIns: [row(robin, 3, 'User is Frozen'), row(admin, 1, 'Invalid Password')],
      answer: { id: 'history-frozen', known: true, steps: ['user'] },
      evidence: /User is Frozen/,
    },
    {
      name: 'the newest sign-in was accepted after an older refusal',
      signIns: [row(robin, 3, 'Success'), row(robin, 90, 'Failed: Not approved for access')],
      answer: { id: 'accepted', known: true, who: 'party' },
      evidence: /Success/,
    },
    {
      name: 'the refusal is of another app',
      signIns: [row(robin, 3, 'Invalid Password', 'Browser')],
      answer: { id: 'history-password', known: true },
      evidence: /Browser · Invalid Password/,
    },
    {
      name: 'the status is not known',
      signIns: [row(robin, 3, 'Failed: Something of 2031')],
      answer: { id: 'unknown-status', known: false, who: 'unclear' },
      evidence: /Something of 2031/,
    },
  ])('is shown by Login History: $name', async ({ signIns, answer, evidence }) => {
    const found = await ask(await customerOf(signIns, 'robin'));
    expect(found).toMatchObject(answer);
    expect(found.evidence[0]?.text).toMatch(evidence);
    expect(Math.abs((found.evidence[0]?.at ?? 0) - (Date.now() - 3 * 60_000))).toBeLessThan(60_000);
    expect(JSON.stringify(found)).not.toMatch(/\{\w+\}|\bnone\b/);
  });

  it('is not in Login History if no sign-in of the user reached Salesforce since yesterday', async () => {
    const found = await ask(await customerOf([row(robin, 3 * 24 * 60, 'User is Frozen')], 'robin'));
    expect(found).toMatchObject({ id: 'none', known: true, who: 'unclear', evidence: [] });
  });

  it('is what is still open in the setup, if the sign-in was accepted', async () => {
    const users = connected.orgs[0].users.map((user) =>
      user.username === robin ? { ...user, frozen: true } : user,
    );
    const found = await ask(await customerOf([row(robin, 3, 'Success')], 'robin', { users }));
    expect(found).toMatchObject({ id: 'open-finding', steps: ['user'], who: 'salesforce-admin' });
    expect(found.title).toMatch(/frozen/);
    expect(found.evidence.map(({ text }) => text).join(' ')).toMatch(/Success.*frozen/);
  });

  it('is what is open at the step that connects the product, too', async () => {
    const { scenario } = findScenario('integration/vendor-addresses-outside');
    world.simulator.load(scenario.orgs);
    const found = await ask(await newConnectedCustomer(world, blueprintFor(scenario)));
    expect(found).toMatchObject({ id: 'open-finding', steps: [], who: 'salesforce-admin' });
    expect(found.title).toMatch(/login IP ranges/);
  });

  it('is not shown by an accepted sign-in of the reader, which can be the one to this page', async () => {
    const customer = await customerOf([], 'me');
    expect(await ask(customer)).toMatchObject({ id: 'own', known: false });
    const refused = await ask(await customerOf([row(admin, 3, 'Failed: Not approved for access')], 'me'));
    expect(refused).toMatchObject({ id: 'history-not-approved', known: true });
  });

  it('is not known if Salesforce does not answer', async () => {
    const customer = await customerOf([row(robin, 3, 'User is Frozen')], 'robin');
    world.simulator.faults([{ kind: '500', path: '^/services/data', count: 100 }]);
    const found = await ask(customer);
    world.simulator.faults([]);
    expect(found).toMatchObject({ id: 'cannot-tell', known: false, evidence: [] });
    expect(found.cause).toBe('Salesforce did not answer. Nothing changed.');
  });

  it('takes at most four calls, and keeps nothing that was read', async () => {
    const customer = await customerOf([row(robin, 3, 'User is Frozen')], 'robin');
    const { setupId } = customer;
    const before = world.simulator.calls().length;
    const listed = await world.server.storage.apiCalls.count(setupId);
    await ask(customer);
    const calls = world.simulator.calls().length - before;
    expect(calls).toBeGreaterThan(0);
    expect(calls).toBeLessThanOrEqual(mostCalls);
    expect(await world.server.storage.apiCalls.count(setupId)).toBe(listed + calls);
    const kept = await customer.browser.call('downloadReadings', { params: { id: setupId } });
    expect(JSON.stringify(kept)).not.toContain('LoginTime');
  });

  it('is for a browser that has signed in, of a guide that connects a product', async () => {
    const { browser, setupId } = await newTidewaterCustomer(world);
    const refused = await request(browser, world.server, 'findWhyNot', {
      params: { id: setupId },
      raw: '{}',
    });
    expect(refused.code).toBe('org-sign-in-needed');
    const step = (id: string) => browser.call('getStep', { params: { id: setupId, step: id } });
    expect((await step('connect-integration')).connectsProduct).toBe(true);
    expect('connectsProduct' in (await step('connect'))).toBe(false);
  });

  it('is asked at most five times a minute in a setup', async () => {
    const { browser, setupId } = await customerOf([], 'me');
    world.server.pass(60_000 - (world.server.now() % 60_000));
    const again = () => request(browser, world.server, 'findWhyNot', { params: { id: setupId } });
    for (let times = 0; times < 5; times += 1) expect((await again()).status).toBe(200);
    expect((await again()).code).toBe('too-many-requests');
    expect((await connectionOf(world, browser, setupId))?.state).toBe('connected');
  });
});
