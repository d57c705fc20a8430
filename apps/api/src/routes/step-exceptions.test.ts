import type { Verdict } from '@orgready/guides/model/check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Browser, openStaff, readSteps, request } from '../testing/browser.ts';
import { databases, startTimeout } from '../testing/databases.ts';
import {
  lastStep,
  newOverridableCustomer,
  newOverriddenCustomer,
  newSkippedCustomer,
  skip,
} from '../testing/excepted-setups.ts';
import { recordFinding } from '../testing/record-finding.ts';
import {
  attestConnected,
  newConnectedCustomer,
  newFinishedCustomer,
  openSecondBrowser,
  startWorld,
  type World,
} from '../testing/salesforce.ts';
import { openStaffAs } from '../testing/staff.ts';

describe.each(databases)('a setup that goes on without a step, on %s,', (_, open) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld({ storage: await open() });
  }, startTimeout);
  beforeEach(() => world.simulator.reset('integration/ready'));
  afterAll(() => world.close());

  const read = ({ browser, setupId }: { browser: Browser; setupId: string }) =>
    browser.call('getSetup', { params: { id: setupId } });
  const lineOf = async (customer: { browser: Browser; setupId: string }, id = lastStep) =>
    (await read(customer)).steps.find((step) => step.id === id);
  const summaryOf = (setupId: string) =>
    openStaff(world.server).call('getSetupSummary', { params: { id: setupId } });
  const exceptionsOf = async (setupId: string) =>
    (await world.server.storage.setups.find(setupId))?.exceptions;
  const kindsOf = async (setupId: string) =>
    (await world.server.storage.events.list(setupId)).map(({ kind }) => kind);
  const verify = async ({ browser, setupId }: { browser: Browser; setupId: string }) => {
    world.server.pass(10_000);
    await browser.call('verify', { params: { id: setupId }, body: { step: null } });
    await world.server.deps.verifier.idle();
  };

  it('ends as finished with exceptions, never as done, and both sides see who decided what and why', async () => {
    const customer = await newSkippedCustomer(world);
    const document = await read(customer);
    expect(document.doneAt).toBeNull();
    expect(document.finishedAt).toBe(world.server.now());
    const line = document.steps.find(({ id }) => id === lastStep);
    expect(line).toMatchObject({ status: 'skipped', exception: { kind: 'skipped', ...skip } });
    const waiting = line?.checks.find(({ id }) => id === 'integration-connected');
    expect(waiting).toMatchObject({ outcome: 'cantTell', attestation: null });
    expect(document.steps.at(-1)?.status).toBe('unchecked');
    expect(await summaryOf(customer.setupId)).toMatchObject({
      stage: 'finished',
      currentStep: null,
      exceptions: [{ step: lastStep, kind: 'skipped', ...skip }],
    });
    const kinds = await kindsOf(customer.setupId);
    expect(kinds).toContain('setup-finished');
    expect(kinds).not.toContain('setup-done');
    const { setups } = await openStaff(world.server).call('listSetups', { query: { stage: 'finished' } });
    expect(setups.map(({ id }) => id)).toContain(customer.setupId);
  });

  it('is open again once the skip is taken back', async () => {
    const customer = await newSkippedCustomer(world);
    const params = { id: customer.setupId, step: lastStep };
    await customer.browser.call('withdrawSkip', { params });
    const document = await read(customer);
    expect(document).toMatchObject({ doneAt: null, nextStep: lastStep });
    expect(document).not.toHaveProperty('finishedAt');
    expect((await lineOf(customer))?.status).toBe('unknown');
    expect((await summaryOf(customer.setupId)).stage).toBe('in-progress');
    expect((await summaryOf(customer.setupId)).exceptions).toBeUndefined();
  });

  it('is done once the step that was skipped is complete', async () => {
    const customer = await newSkippedCustomer(world);
    await attestConnected(world, customer.browser, customer.setupId);
    expect((await lineOf(customer))?.status).toBe('attested');
    await verify(customer);
    expect((await read(customer)).doneAt).not.toBeNull();
    expect(await exceptionsOf(customer.setupId)).toEqual({});
    expect(await kindsOf(customer.setupId)).toEqual(
      expect.arrayContaining(['setup-finished', 'exception-ended', 'setup-reopened', 'setup-done']),
    );
  });

  it('shows what fails later beside the skip, which stays', async () => {
    const customer = await newConnectedCustomer(world);
    const params = { id: customer.setupId, step: 'install-package' };
    const record = (verdict: Verdict) =>
      recordFinding(world.server, customer.setupId, 'package-installed', verdict);
    await record({ outcome: 'cantTell', reason: 'unreachable' });
    await customer.browser.call('skipStep', { params, body: skip });
    await record({
      outcome: 'failed',
      severity: 'blocker',
      message: { key: 'package-installed.absent' },
      evidence: [{ kind: 'value', label: 'Package', expected: null, actual: 'none' }],
    });
    const line = await lineOf(customer, params.step);
    expect(line?.status).toBe('skipped');
    expect(line?.checks.map(({ outcome }) => outcome)).toContain('failed');
    // What is in the org passes, and nobody has to decide about it anymore.
    await verify(customer);
    expect(await lineOf(customer, params.step)).toMatchObject({ status: 'complete' });
    expect(await exceptionsOf(customer.setupId)).toEqual({});
  });

  it('may be skipped only by a browser that is signed in to the org', async () => {
    const { setupId, token } = await newConnectedCustomer(world);
    const browser = await openSecondBrowser(world, token);
    const params = { id: setupId, step: lastStep };
    for (const name of ['skipStep', 'withdrawSkip'] as const)
      expect((await request(browser, world.server, name, { params, raw: JSON.stringify(skip) })).code).toBe(
        'org-sign-in-needed',
      );
    expect(JSON.stringify(await readSteps(browser, setupId))).not.toContain(skip.reason);
  });

  it('refuses to go on without a step that is settled, that ends the setup, or that is not there', async () => {
    const { browser, setupId } = await newFinishedCustomer(world);
    const codeOf = async (step: string) => {
      const params = { id: setupId, step };
      return (await request(browser, world.server, 'skipStep', { params, raw: JSON.stringify(skip) })).code;
    };
    expect(await codeOf(lastStep)).toBe('step-settled');
    const closing = (await read({ browser, setupId })).steps.at(-1)?.id ?? '';
    expect([await codeOf(closing), await codeOf('nowhere')]).toEqual(['not-found', 'not-found']);
  });

  it('shows a browser that only opened the link neither the skip nor its reason', async () => {
    const { setupId, token } = await newSkippedCustomer(world);
    const document = await read({ browser: await openSecondBrowser(world, token), setupId });
    expect(document.steps.find(({ id }) => id === lastStep)).toMatchObject({ status: 'concealed' });
    expect(JSON.stringify(document)).not.toContain(skip.reason);
  });

  it('forgets the exceptions with the org they are about', async () => {
    const { setupId } = await newSkippedCustomer(world);
    const { browser } = await openStaffAs(world.server, 'owner');
    await browser.call('unbindOrg', {
      params: { id: setupId },
      body: { reason: 'wrong org' },
    });
    expect(await exceptionsOf(setupId)).toEqual({});
  });

  describe('because staff overrode it', () => {
    it('is refused unless the blueprint allows it', async () => {
      const { setupId } = await newConnectedCustomer(world);
      const { browser } = await openStaffAs(world.server, 'owner');
      const params = { id: setupId, step: lastStep };
      const raw = JSON.stringify({ reason: skip.reason });
      expect((await request(browser, world.server, 'overrideStep', { params, raw })).code).toBe(
        'override-not-allowed',
      );
    });

    it('names the person who is signed in, and ends as finished with exceptions', async () => {
      const customer = await newOverridableCustomer(world);
      const { browser, person } = await openStaffAs(world.server, 'csm');
      const params = { id: customer.setupId, step: lastStep };
      await browser.call('overrideStep', { params, body: { reason: skip.reason } });
      expect((await lineOf(customer))?.exception).toEqual({
        kind: 'overridden',
        name: person.name,
        reason: skip.reason,
        at: world.server.now(),
      });
      await verify(customer);
      expect(await summaryOf(customer.setupId)).toMatchObject({ stage: 'finished', allowsOverride: true });
      expect((await read(customer)).doneAt).toBeNull();
    });

    it('is taken back by staff, not by the customer', async () => {
      const { browser, setupId } = await newOverriddenCustomer(world);
      const params = { id: setupId, step: lastStep };
      await browser.call('withdrawSkip', { params });
      expect((await lineOf({ browser, setupId }))?.status).toBe('overridden');
      const owner = (await openStaffAs(world.server, 'owner')).browser;
      await owner.call('withdrawOverride', { params });
      expect((await lineOf({ browser, setupId }))?.status).toBe('unknown');
      expect((await summaryOf(setupId)).stage).toBe('in-progress');
    });
  });
});
