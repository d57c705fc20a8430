import { loginHistoryCauses } from '@orgready/guides/explain/causes/login-history';
import { subjectUser } from '@orgready/guides/integration/subject';
import type { Scenario } from '@orgready/guides/model/scenario';
import { to18 } from '@orgready/guides/salesforce-id';
import type { OrgState } from '@orgready/org-simulator/org-state';
import { describe, expect, it } from 'vitest';
import { changeSetup } from '../testing/change-setup.ts';
import { paramsOf } from '../testing/integration.ts';
import { findScenario } from '../testing/scenario.ts';
import { enterScenario } from '../testing/scenario-document.ts';
import { useScenarios } from '../testing/use-scenarios.ts';

const world = useScenarios();

const { scenario } = findScenario('integration/integration-connected');
const [org, ...others] = scenario.orgs;
const app = paramsOf(scenario).app.label;
const robin = org.users.find(({ username }) => username.startsWith('robin'));
if (!robin) throw new Error('The scenario has no Robin');

/** A status of Login History, the cause that it shows, and who acts. */
const statuses: readonly (readonly [status: string, cause: string, who: string])[] = [
  ['Failed: Not approved for access', 'history-not-approved', 'salesforce-admin'],
  ['Failed: API security token required', 'history-security-token', 'salesforce-admin'],
  ['Failed: Computer activation required', 'history-activation', 'you'],
  ['Failed: Mobile license required', 'history-mobile-license', 'salesforce-admin'],
  ['Failed: Signature Invalid', 'history-single-sign-on', 'salesforce-admin'],
  ['Failed: Token expired', 'history-token', 'party'],
  ['User is Frozen', 'history-frozen', 'salesforce-admin'],
  ['User is Inactive', 'history-inactive', 'salesforce-admin'],
  ['Password Lockout', 'password-locked', 'salesforce-admin'],
  ['Invalid Password', 'history-password', 'you'],
  ['Restricted IP', 'outside-ranges', 'salesforce-admin'],
  ['Restricted Time', 'outside-hours', 'salesforce-admin'],
  ['Failed: Redirect URI Mismatch', 'redirect-mismatch', 'party'],
];
const minutesAgo = (index: number): number => 3 + index * 7;
const named = (index: number): string => `product${index}@brightwood.example`;

/** The scenario's org with these changes, entered by a person about a user. */
const enter = async (change: Partial<OrgState>, who: Partial<Pick<Scenario, 'user' | 'subject'>> = {}) => {
  const changed: Scenario = {
    ...scenario,
    answers: { ...scenario.answers, 'runs-as': 'another' },
    subject: robin.username,
    ...who,
    orgs: [{ ...org, ...change }, ...others],
  };
  world.simulator.load(changed.orgs);
  return enterScenario(world.server, world.simulator, changed);
};
const ask = ({ browser, setupId }: Awaited<ReturnType<typeof enter>>) =>
  browser.call('findWhyNot', { params: { id: setupId } });

it('each cause of Login History is shown with its row and its time', async () => {
  expect(statuses.map(([, cause]) => cause).toSorted()).toEqual(
    loginHistoryCauses.map(({ id }) => id).toSorted(),
  );
  const users = statuses.map((_, index) => ({ ...robin, username: named(index) }));
  const customer = await enter({
    users: [...org.users, ...users],
    signIns: statuses.map(([status], index) => ({
      username: named(index),
      minutesAgo: minutesAgo(index),
      status,
      application: app,
      sourceIp: `203.0.113.${index + 1}`,
    })),
  });
  for (const [index, [status, cause, who]] of statuses.entries()) {
    const id = to18(world.simulator.token(named(index)).id.split('/').at(-1) ?? '');
    await changeSetup(world.server, customer.setupId, 'answer-changed', (tx, now) =>
      tx.setups.answer(customer.setupId, subjectUser, id, now),
    );
    world.server.pass(60_000);
    const asked = Date.now();
    const found = await ask(customer);
    expect(found, status).toMatchObject({ id: cause, known: true, who });
    const [row, ...more] = found.evidence;
    expect(row?.text).toBe(`${app} · ${status} · 203.0.113.${index + 1}`);
    expect(Math.abs((row?.at ?? 0) - (asked - minutesAgo(index) * 60_000)), status).toBeLessThan(60_000);
    expect(more).toEqual([]);
  }
}, 60_000);

describe('a reader who is not shown the Login History of others', { timeout: 60_000 }, () => {
  const reader = org.users.find(({ username }) => username === scenario.user);
  const profile = org.profiles.find(({ name }) => name === reader?.profile);
  if (!reader || !profile) throw new Error('The scenario has no reader');
  const blind = { ...reader, username: 'blind@brightwood.example', profile: 'Blind' };
  const hiding: Partial<OrgState> = {
    profiles: [
      ...org.profiles,
      {
        ...profile,
        name: blind.profile,
        custom: true,
        permissions: (profile.permissions ?? []).filter(
          (one) => !['ManageUsers', 'MonitorLoginHistory'].includes(one),
        ),
      },
    ],
    users: [...org.users, blind],
  };
  const refusal = (username: string) => ({
    username,
    minutesAgo: 4,
    status: 'Failed: Not approved for access',
    application: app,
  });

  it('cannot tell from it why another user was refused, and is shown where to look', async () => {
    const customer = await enter({ ...hiding, signIns: [refusal(robin.username)] }, { user: blind.username });
    const found = await ask(customer);
    expect(found).toMatchObject({ id: 'cannot-tell', known: false, evidence: [], who: 'you' });
    expect(found.cause).toMatch(/not allowed/);
    expect(found.actions.join(' ')).toMatch(/Login History/);
    expect(JSON.stringify(found)).not.toContain('Not approved');
  });

  it('is shown what is open in the setup instead, with the time it was found', async () => {
    const users = [...org.users.map((one) => (one === robin ? { ...one, active: false } : one)), blind];
    const customer = await enter({ ...hiding, users }, { user: blind.username });
    const found = await ask(customer);
    expect(found).toMatchObject({ id: 'open-finding', known: true, steps: ['user'] });
    expect(found.evidence).toHaveLength(1);
    expect(found.evidence[0]?.at).toBeGreaterThan(0);
  });

  it('is shown the rows of their own sign-ins', async () => {
    const customer = await enter(
      { ...hiding, signIns: [refusal(blind.username)] },
      { user: blind.username, subject: blind.username },
    );
    const found = await ask(customer);
    expect(found).toMatchObject({ id: 'history-not-approved', known: true });
    expect(found.evidence[0]?.text).toContain('Not approved for access');
  });
});

it('five approvals of the app are the likeliest cause after a sign-in that was accepted, with row and time', async () => {
  const customer = await enter({
    authorizations: Array.from({ length: 5 }, () => ({ username: robin.username, appLabel: app })),
    signIns: [{ username: robin.username, minutesAgo: 4, application: app }],
  });
  const found = await ask(customer);
  expect(found).toMatchObject({ id: 'approvals', known: true, who: 'salesforce-admin' });
  const [row, ...more] = found.evidence;
  expect(row?.text).toBe(`${app} · Success · 203.0.113.7`);
  expect(Math.abs((row?.at ?? 0) - (Date.now() - 4 * 60_000))).toBeLessThan(60_000);
  expect(more.map(({ text }) => text)).toEqual([`5 approvals of ${app} by this user`]);
});

it('the reader’s own approvals are counted, and their sign-in to this page is no evidence', async () => {
  const { user } = scenario;
  const customer = await enter(
    {
      authorizations: Array.from({ length: 5 }, () => ({ username: user, appLabel: app })),
      signIns: [{ username: user, minutesAgo: 1, application: app }],
    },
    { subject: user },
  );
  const found = await ask(customer);
  expect(found).toMatchObject({ id: 'approvals', title: 'This user has approved the app 5 times' });
  expect(found.evidence.map(({ text }) => text)).toEqual([`5 approvals of ${app} by this user`]);
});
