import { expect, it } from 'vitest';
import { readSteps } from '../testing/browser.ts';
import { useScenarios } from '../testing/use-scenarios.ts';

const scenarios = useScenarios();

/** Returns the setup of a scenario, with its undecided checks. @param scopes those that Salesforce granted. */
const found = async (name: string, scopes?: readonly string[]) => {
  const { browser, setupId } = await scenarios.enter(name, scopes);
  const { cause } = await browser.call('getSetup', { params: { id: setupId } });
  const steps = await readSteps(browser, setupId);
  const undecided = steps.flatMap(({ checks }) => checks.filter(({ outcome }) => outcome === 'cantTell'));
  return { cause, steps, undecided };
};

it.each([
  ['the org has no API', 'integration/api-disabled', ['api', 'id'], 'Ask your account representative'],
  ['the user has no API', 'integration/api-disabled-for-user', ['api', 'id'], 'Ask an administrator'],
  ['the sign-in is not good for the API', 'integration/ready', ['id'], 'Ask Tidewater'],
  ['another guide’s org has no API', 'sharing-sets/no-api', ['api', 'id'], 'Ask your account representative'],
])('%s: one message with who can act, and nothing else gives advice', async (_, scenario, scopes, who) => {
  const { cause, steps, undecided } = await found(scenario, scopes);
  expect(cause?.act).toMatchObject({ kind: 'forward', label: who });
  const failed = steps.flatMap(({ id, checks }) =>
    checks.filter(({ outcome }) => outcome === 'failed').map((check) => ({ step: id, check })),
  );
  expect(failed.map(({ step, check }) => [step, check.id])).toEqual([[cause?.step, 'api-access']]);
  expect(cause?.text).toEqual(failed[0]?.check.message);
  expect(undecided.length).toBeGreaterThan(5);
  // No remedy, no statement to confirm, no other person to sign in.
  for (const { id, reason, remedy, attestable, lacks } of undecided)
    expect({ id, reason, remedy, attestable, lacks }).toEqual({
      id,
      reason: 'not-yet',
      remedy: [],
      attestable: null,
      lacks: undefined,
    });
});

it('an org with an API has no such cause', async () => {
  const { cause } = await found('integration/ready');
  expect(cause).toBeNull();
});

it('what the reader lacks is shown once for a step; its checks wait without advice', async () => {
  const { cause, steps } = await found('integration/app-rights-missing');
  expect(cause).toBeNull();
  const step = steps.find(({ id }) => id === 'app-policies-eca');
  expect(step?.lacks).toEqual(expect.arrayContaining(['View all External Client Apps']));
  const hidden = step?.checks.filter(({ reason }) => reason === 'no-access') ?? [];
  expect(hidden.length).toBeGreaterThan(2);
  for (const { remedy, lacks } of hidden) {
    expect(remedy).toEqual([]);
    expect(lacks).not.toHaveLength(0);
  }
});
