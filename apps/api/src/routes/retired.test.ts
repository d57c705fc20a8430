import { expect, it } from 'vitest';
import { useScenarios } from '../testing/use-scenarios.ts';

const scenarios = useScenarios();

const enter = async (name: string) => {
  const { browser, setupId } = await scenarios.enter(name);
  const params = { id: setupId };
  const acknowledge = async () => {
    await browser.call('attest', {
      params,
      body: { checks: ['retirement-acknowledged'], name: 'Ada Quist', note: '' },
    });
    await scenarios.server.deps.verifier.idle();
  };
  const getSetup = () => browser.call('getSetup', { params });
  const textOf = async (step: string) =>
    JSON.stringify(await browser.call('getStep', { params: { ...params, step } }));
  return { acknowledge, getSetup, textOf };
};

it.each(['retired-at', 'retired-after', 'retired-off'])(
  'in the scenario %s a setup ends acknowledged and is never done',
  async (id) => {
    const { acknowledge, getSetup, textOf } = await enter(`salesforce-to-salesforce/${id}`);
    await acknowledge();
    const { steps, doneAt, nextStep, notice } = await getSetup();
    expect(doneAt).toBeNull();
    expect(nextStep).toBe('retirement');
    expect(steps.filter(({ status }) => status === 'attention').map((step) => step.id)).toEqual([
      'retirement',
    ]);
    expect(JSON.stringify(notice)).toContain('is retired as of');
    expect(await textOf('done')).toContain('never counts as done');
    const retirement = await textOf('retirement');
    expect(retirement).toContain('Ada Quist');
    // What exists is listed, and nothing says how to turn the feature on.
    expect(retirement.includes('Fenwick Stone')).toBe(id !== 'retired-off');
    expect(retirement).not.toContain('Enable');
    expect(retirement.includes('Review the existing')).toBe(id !== 'retired-off');
    // What was true before is not repeated: there is no date to look up, and nothing to decide.
    expect(retirement).not.toMatch(/Salesforce Trust|Do not turn it on/);
    const enabled = await textOf('enabled');
    expect(enabled).not.toMatch(/PartnerNetworkEnable|Turn it on/);
    expect(enabled).toContain('"title":"Salesforce to Salesforce"');
    // No answer is asked for that nothing is compared with.
    expect(await textOf('settings')).not.toContain('"typed-question"');
    expect(await textOf('page-layouts')).not.toContain('"kind":"search"');
  },
);

it('while the feature is off, the pages lead to it and ask for nothing', async () => {
  const { textOf } = await enter('salesforce-to-salesforce/untouched');
  expect(await textOf('settings')).not.toContain('"typed-question"');
  expect(await textOf('page-layouts')).not.toContain('"kind":"search"');
});

it('before it, the page asks for what it compares', async () => {
  const { textOf } = await enter('salesforce-to-salesforce/ready');
  expect(await textOf('settings')).toContain('"typed-question"');
  expect(await textOf('enabled')).toContain('PartnerNetworkEnable');
});

it('before it a warning says so, and the last page says nothing of a setup that is never done', async () => {
  const { getSetup, textOf } = await enter('salesforce-to-salesforce/ready');
  const { notice } = await getSetup();
  expect(JSON.stringify(notice)).toContain('the feature still works');
  expect(await textOf('done')).not.toContain('never counts as done');
});
