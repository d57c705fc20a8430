import { to18 } from '@orgready/guides/salesforce-id';
import { deploymentApp } from '@orgready/guides/scenarios/deployment-app';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newCustomer, openStaff } from '../browser.ts';
import { databases, startTimeout } from '../databases.ts';
import { comeBack, openPerson, startSignIn, type World } from '../salesforce.ts';
import { blueprintFor } from '../scenario.ts';
import { type Listener, listen, startServer, stopListening } from '../server.ts';
import { offered } from './offered.ts';
import { startTestOrg } from './org.ts';
import { scenario } from './scenario.ts';

describe.each(databases)('a guide that the product does not know, on %s,', (_name, open) => {
  let listener: Listener;
  let world: World;
  beforeAll(async () => {
    listener = await listen();
    const simulator = await startTestOrg(listener.origin);
    const given = { guides: offered, storage: await open(), salesforce: simulator.url, listener };
    const server = await startServer(given);
    world = { server, simulator, close: () => server.close().then(() => simulator.close()) };
  }, startTimeout);
  // Nobody has allowed the app yet.
  beforeEach(() => world.simulator.reset('test/ready'));
  afterAll(async () => {
    await stopListening(listener);
    await world.close();
  });

  const newTestCustomer = () => newCustomer(world.server, blueprintFor(scenario));
  const signIn = async (url: string, decision?: 'Deny') =>
    openPerson(world.simulator).signIn(url, scenario.user, decision);

  it('goes from the link to done, signed in through the deployment’s own app', async () => {
    const { server } = world;
    const customer = await newTestCustomer();
    const { browser, setupId } = customer;
    const params = { id: setupId };
    const landing = await browser.call('previewLink', { body: { token: customer.token } });
    expect(landing).toMatchObject({
      party: { name: 'Field Office', returnUrl: null },
      blueprint: { name: 'An introduction to the field team' },
      access: [],
    });
    const answer = (value: string) =>
      browser.call('answerQuestion', { params: { ...params, question: 'kind' }, body: { answer: value } });
    const statuses = async () => {
      await server.deps.verifier.idle();
      const { steps, doneAt } = await browser.call('getSetup', { params });
      return [...steps.map(({ status }) => status), doneAt === null ? 'open' : 'done'];
    };

    const url = await startSignIn(browser, setupId);
    expect(new URL(url).searchParams.get('client_id')).toBe(deploymentApp.consumerKey);
    expect((await comeBack(browser, await signIn(url))).pathname).toBe(`/setups/${setupId}/org`);
    await browser.call('confirmOrg', { params, body: { orgId: to18(scenario.orgs[0].id) } });
    expect(await statuses()).toEqual(['complete', 'unchecked', 'unknown', 'unchecked', 'open']);

    await answer('sandbox');
    expect(await statuses()).toEqual(['complete', 'attention', 'unknown', 'unchecked', 'open']);
    await answer('production');
    await browser.call('attest', {
      params,
      body: { checks: ['hello'], name: 'Lee Moss', note: '' },
    });
    expect(await statuses()).toEqual(['complete', 'complete', 'attested', 'attested', 'done']);
  });

  it('leads a person who pressed Deny back to its own sign-in step', async () => {
    const { browser, setupId } = await newTestCustomer();
    const denied = await comeBack(browser, await signIn(await startSignIn(browser, setupId), 'Deny'));
    expect(denied.pathname).toBe(`/setups/${setupId}/steps/enter`);
    expect(denied.searchParams.get('sign-in')).toBe('access_denied');
  });

  it('is listed by staff beside the others', async () => {
    const { guides: listed } = await openStaff(world.server).call('listGuides', {});
    expect(listed.map(({ id, missing }) => [id, missing])).toEqual(offered.map(({ id }) => [id, []]));
    expect(listed.at(-1)?.id).toBe('test');
  });
});
