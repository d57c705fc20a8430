import { applicableSteps } from '@orgready/guides/plan';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, newCustomer, openBrowser, request } from '../testing/browser.ts';
import { databases, startTimeout } from '../testing/databases.ts';
import { blueprintFor, findScenario } from '../testing/scenario.ts';
import { startServer, type TestServer } from '../testing/server.ts';

const { guide, scenario } = findScenario('salesforce-to-salesforce/contact-manager');

describe.each(databases)('a setup that needs no org, on %s,', (_name, open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ storage: await open() });
  }, startTimeout);
  afterAll(() => server.close());

  const newSetup = async (edition: string) => {
    const customer = await newCustomer(server, blueprintFor(scenario));
    const params = { id: customer.setupId };
    await customer.browser.call('answerQuestion', {
      params: { ...params, question: 'edition' },
      body: { answer: edition },
    });
    await server.deps.verifier.idle();
    return { ...customer, params };
  };
  const attestable = applicableSteps(guide, { params: scenario.params, answers: { edition: 'group' } })
    .flatMap(({ checks }) => checks)
    .filter(({ statement }) => statement !== undefined);
  const attest = (browser: Browser, id: string, check: string) =>
    request(browser, server, 'attest', {
      params: { id },
      raw: JSON.stringify({ checks: [check], name: 'Grace Moor', note: '' }),
      headers: { 'content-type': 'application/json' },
    });
  const getSetup = async (browser: Browser, id: string) => {
    await server.deps.verifier.idle();
    return browser.call('getSetup', { params: { id } });
  };

  it('is done when the person with the link has confirmed it, and never counts as checked', async () => {
    const { browser, setupId, params } = await newSetup('group');
    const before = await getSetup(browser, setupId);
    expect(before).toMatchObject({ access: 'full', org: null, connection: null, doneAt: null });
    expect(before.steps.map(({ id }) => id)).not.toContain('connect');
    expect(attestable.length).toBeGreaterThan(10);
    for (const { id } of attestable) expect((await attest(browser, setupId, id)).status, id).toBe(204);
    const after = await getSetup(browser, setupId);
    expect(after.doneAt).not.toBeNull();
    expect(after.steps.at(-1)?.status).toBe('attested');
    const outcomes = after.steps.flatMap(({ checks }) => checks.map(({ outcome }) => outcome));
    expect(outcomes).not.toContain('passed');
    expect(after.callCount).toBe(0);

    await browser.call('withdrawAttestation', { params: { ...params, check: 'settings' } });
    expect((await getSetup(browser, setupId)).doneAt).toBeNull();
  });

  it('asks for no answer that only an org could be compared with, and says that there is no API', async () => {
    const { browser, setupId } = await newCustomer(server, blueprintFor({ ...scenario, params: {} }));
    const params = { id: setupId };
    await browser.call('answerQuestion', {
      params: { ...params, question: 'edition' },
      body: { answer: 'group' },
    });
    await getSetup(browser, setupId);
    const textOf = async (step: string) =>
      JSON.stringify(await browser.call('getStep', { params: { ...params, step } }));
    expect(await textOf('page-layouts')).not.toMatch(/"kind":"search"|Choose the objects/);
    expect(await textOf('settings')).not.toMatch(/"typed-question"|Enter the/);
    const rights = await textOf('rights');
    expect(rights).toContain('This org has no API');
    expect(rights).not.toContain('Check again later');
  });

  it('shows nothing to a browser that has not opened the link', async () => {
    const { setupId } = await newSetup('group');
    const { status } = await attest(openBrowser(server), setupId, 'settings');
    expect(status).toBe(401);
  });

  it('takes nobody’s word without a sign-in once the edition has an API, and forgets those before', async () => {
    const { browser, setupId, params } = await newSetup('contact-manager');
    expect((await attest(browser, setupId, 'settings')).status).toBe(204);
    await browser.call('answerQuestion', {
      params: { ...params, question: 'edition' },
      body: { answer: 'enterprise' },
    });
    const setup = await getSetup(browser, setupId);
    expect(setup.access).toBe('plan');
    expect((await attest(browser, setupId, 'settings')).code).toBe('org-sign-in-needed');
    await browser.call('answerQuestion', {
      params: { ...params, question: 'edition' },
      body: { answer: 'group' },
    });
    const again = await getSetup(browser, setupId);
    const check = again.steps.flatMap(({ checks }) => checks).find(({ id }) => id === 'settings');
    expect(check?.attestation).toBeNull();
  });
});
