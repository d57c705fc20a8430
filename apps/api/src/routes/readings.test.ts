import { describe, expect, it } from 'vitest';
import { newCustomer, signIn } from '../testing/browser.ts';
import { findScenario } from '../testing/scenario.ts';
import { useScenarios } from '../testing/use-scenarios.ts';
import { judgeAgain } from '../verifier/judge-again.ts';

const scenarios = useScenarios();

const fail = (error: unknown): never => {
  throw error;
};

describe('the details for a problem report', () => {
  it('give the same outcomes without the org, and no names or tokens', async () => {
    const name = 'integration/gaps-on-custom-profile';
    const { guide, scenario } = findScenario(name);
    const { browser, setupId } = await scenarios.enter(name);
    const file = await browser.call('downloadReadings', { params: { id: setupId } });

    const document = await browser.call('getSetup', { params: { id: setupId } });
    const shown = document.steps.flatMap(({ checks }) => checks.map(({ id, outcome }) => [id, outcome]));
    const judged = [...judgeAgain(guide, file, fail)].map(([id, verdict]) => [
      id,
      verdict?.outcome ?? 'untested',
    ]);
    expect(judged.length).toBeGreaterThan(15);
    expect(judged).toEqual(shown);

    const text = JSON.stringify(file);
    const [org] = scenario.orgs;
    const { access_token: token } = scenarios.simulator.token(scenario.user);
    for (const planted of [token, org.id, org.name, scenario.user, new URL(scenarios.simulator.url).host])
      expect(text).not.toContain(planted);

    // Each call of a whole guide is shown to be a read.
    const receipt = await browser.call('downloadCalls', { params: { id: setupId } });
    const { calls } = await browser.call('listCalls', { params: { id: setupId } });
    expect(receipt).toMatchObject({ notShownToBeReads: 0, total: calls.length, org: { id: org.id } });
    expect(receipt.calls.map(({ kind: _, ...call }) => call)).toEqual(calls.toReversed());
    expect(new Set(receipt.calls.map(({ kind }) => kind))).toEqual(
      new Set(['reads-together', 'metadata-read']),
    );
    expect(JSON.stringify(receipt)).not.toContain(token);
  });

  it('keep the newest reading of each fact when a single step is checked again', async () => {
    const { browser, setupId } = await scenarios.enter('integration/ready');
    const params = { id: setupId };
    const before = await browser.call('downloadReadings', { params });
    scenarios.server.pass(60_000);
    await browser.call('verify', { params, body: { step: 'install-package' } });
    await scenarios.server.deps.verifier.idle();
    const after = await browser.call('downloadReadings', { params });
    expect(after.readings).toEqual(before.readings);
    expect(after.now).toBe(before.now + 60_000);
  });

  it('are not there before anything was read', async () => {
    const customer = await newCustomer(scenarios.server);
    await signIn(scenarios.server, customer);
    await expect(
      customer.browser.call('downloadReadings', { params: { id: customer.setupId } }),
    ).rejects.toMatchObject({ problem: { code: 'not-found' } });
  });
});
