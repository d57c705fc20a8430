import { runsAs, subjectUser } from '@orgready/guides/integration/subject';
import { plainText } from '@orgready/shared/document/plain-text';
import type { StepDocument, StepLine } from '@orgready/shared/document/step';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Browser, readSteps, request } from '../testing/browser.ts';
import {
  answerRunsAs,
  newConnectedCustomer,
  newFinishedCustomer,
  newTidewaterCustomer,
  openSecondBrowser,
  orgId,
  signInThrough,
  startWorld,
  type World,
} from '../testing/salesforce.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
beforeEach(() => world.simulator.reset('integration/integration-connected'));
afterAll(() => world.close());

const idle = () => world.server.deps.verifier.idle();
const documentOf = (browser: Browser, setupId: string) =>
  browser.call('getSetup', { params: { id: setupId } });
const idOf = async (browser: Browser, setupId: string, text: string): Promise<string> => {
  const body = { question: subjectUser, text };
  const { choices } = await browser.call('searchChoices', { params: { id: setupId }, body });
  const [user] = choices;
  if (!user) throw new Error(`Nobody is called ${text}`);
  return user.value;
};
const answer = (browser: Browser, setupId: string, value: string, question = subjectUser) =>
  request(browser, world.server, 'answerQuestion', {
    params: { id: setupId, question },
    raw: JSON.stringify({ answer: value }),
  });
const answersOf = async (setupId: string) => (await world.server.storage.setups.find(setupId))?.answers;
/** Voids since the beginning show in what is left: the ids of the findings by check. */
const findingsOf = async (setupId: string) =>
  Object.fromEntries(
    [...(await world.server.storage.findings.latest(setupId))].map(([check, { id }]) => [check, id]),
  );
const searchBlockOf = (steps: readonly StepDocument[]) =>
  steps.flatMap(({ body }) => body).find((block) => block.kind === 'search');

const ofUser = ['user', 'system-permissions', 'object-access', 'field-access', 'connect-integration'];
/** In a step about the user, and about the settings of the whole org. */
const ofOrg = 'session-settings';
const checksOf = (steps: readonly StepLine[], some: readonly string[]) =>
  steps
    .filter(({ id }) => some.includes(id))
    .flatMap(({ checks }) => checks)
    .filter(({ id }) => id !== ofOrg);

describe('the user that runs the integration', () => {
  it('is asked for only where it is another than the one who signs in, and is then shown by name', async () => {
    const { browser, setupId } = await newConnectedCustomer(world);
    expect(searchBlockOf(await readSteps(browser, setupId))).toBeUndefined();
    await answer(browser, setupId, 'another', runsAs);
    await idle();
    const asked = await readSteps(browser, setupId);
    expect(searchBlockOf(asked)).toMatchObject({ question: subjectUser, chosen: [] });
    const robin = await idOf(browser, setupId, 'robin');
    await answer(browser, setupId, robin);
    await idle();
    const chosen = await readSteps(browser, setupId);
    expect(searchBlockOf(chosen)).toMatchObject({ chosen: [{ id: robin, name: 'Robin Reyes' }] });
    expect(checksOf(chosen, ['user']).find(({ id }) => id === 'user-active')?.outcome).toBe('passed');
    // What is to be done then names this user and their profile.
    const actionsOf = (steps: typeof chosen) =>
      steps.flatMap(({ tasks }) => tasks.flatMap(({ clicks }) => clicks.map(plainText)));
    expect(actionsOf(asked)).toContain(
      'In Tidewater, start the connection to Salesforce and sign in as the user you chose.',
    );
    expect(actionsOf(chosen)).toContain(
      'In Tidewater, start the connection to Salesforce and sign in as Robin Reyes.',
    );
    const visible = (steps: typeof chosen) =>
      actionsOf(steps).find((text) => text.startsWith('Select Visible'));
    expect(visible(asked)).toContain('for the user’s profile.');
    expect(visible(chosen)).toMatch(/for [A-Z][\w ]+\./);
  });

  it.each([
    '',
    'robin',
    '005',
    '001000000000001AAA',
    '00500000000000',
    '005000000000001A',
    '005000000000001AAAA',
    '00500000000_001',
    '005000000000001AA_',
    // The last three characters are a checksum of the others.
    '005000000000001AAB',
    "005000000000001' OR",
    '005000000000001AAA\n',
  ])('is not one with an id that cannot be: %j', async (id) => {
    const { browser, setupId } = await newConnectedCustomer(world);
    const before = await findingsOf(setupId);
    expect((await answer(browser, setupId, id)).code).toBe('invalid-request');
    expect(await answersOf(setupId)).not.toHaveProperty(subjectUser);
    expect(await findingsOf(setupId)).toEqual(before);
  });

  it('that the org does not show cannot be judged, and nothing about it fails', async () => {
    const { browser, setupId } = await newConnectedCustomer(world);
    await answerRunsAs(browser, setupId, '005000000000001AAA');
    await idle();
    const steps = await readSteps(browser, setupId);
    const checks = checksOf(steps, ofUser);
    expect(checks.length).toBeGreaterThan(8);
    for (const check of checks) expect(check).toMatchObject({ outcome: 'cantTell', reason: 'no-access' });
    // The kind of profile is unknown too, so the way that works with every profile is shown.
    const step = steps.find(({ id }) => id === 'system-permissions');
    expect(step?.tasks.map(({ id }) => id)).toEqual(['grant-in-set']);
  });

  it('named again, by either form of the id, changes nothing', async () => {
    const { browser, setupId } = await newConnectedCustomer(world);
    const robin = await idOf(browser, setupId, 'robin');
    await answerRunsAs(browser, setupId, robin);
    await idle();
    const before = await findingsOf(setupId);
    expect(Object.keys(before).length).toBeGreaterThan(15);
    for (const same of [robin, robin.slice(0, 15)])
      expect((await answer(browser, setupId, same)).status).toBe(204);
    await answer(browser, setupId, 'another', runsAs);
    await idle();
    expect(await findingsOf(setupId)).toEqual(before);
    expect(await answersOf(setupId)).toMatchObject({ [subjectUser]: robin });
  });

  it('changed sets back what is about the user, what somebody attested of it too, and nothing else', async () => {
    world.simulator.reset('integration/ready');
    const { browser, setupId } = await newFinishedCustomer(world);
    const before = await findingsOf(setupId);
    const document = await documentOf(browser, setupId);
    // Who may use the app, by its policies and by those of the org, is asked for the user as well.
    const ofSubject = new Set([
      'permitted-users',
      'external-access-control',
      ...checksOf(document.steps, ofUser).map(({ id }) => id),
    ]);
    const sam = await idOf(browser, setupId, 'sam');
    // While Salesforce is slow nothing is found yet: what is left is what the answer leaves.
    world.simulator.latency(3_000);
    expect((await answer(browser, setupId, 'another', runsAs)).status).toBe(204);
    expect((await answer(browser, setupId, sam)).status).toBe(204);
    const left = await findingsOf(setupId);
    expect(left).toEqual(Object.fromEntries(Object.entries(before).filter(([id]) => !ofSubject.has(id))));
    expect(Object.keys(left).length).toBeGreaterThan(5);
    expect((await world.server.storage.attestations.current(setupId)).size).toBe(0);
    const after = await documentOf(browser, setupId);
    expect(after.doneAt).toBeNull();
    for (const check of checksOf(after.steps, ofUser)) expect(check.outcome).toBe('untested');
    world.simulator.latency(0);
    await idle();
  });

  it('is not changed by somebody with a link alone once the org is known', async () => {
    world.simulator.reset('integration/ready');
    const { setupId, token } = await newFinishedCustomer(world);
    const before = [await findingsOf(setupId), await world.server.storage.setups.find(setupId)];
    const second = await openSecondBrowser(world, token);
    const seen = await world.server.storage.setups.find(setupId);
    expect((await answer(second, setupId, 'another', runsAs)).code).toBe('org-sign-in-needed');
    const params = { id: setupId, question: runsAs };
    expect((await request(second, world.server, 'withdrawAnswer', { params })).code).toBe(
      'org-sign-in-needed',
    );
    expect(await world.server.storage.setups.find(setupId)).toEqual(seen);
    expect([await findingsOf(setupId), { ...seen, seq: 0 }]).toEqual([before[0], { ...before[1], seq: 0 }]);
  });

  it('is checked at once for anyone who is signed in', async () => {
    const { browser, setupId } = await newConnectedCustomer(world);
    await answerRunsAs(browser, setupId, await idOf(browser, setupId, 'robin'));
    await idle();
    const { steps, doneAt } = await documentOf(browser, setupId);
    expect(new Set(steps.map(({ status }) => status))).toEqual(new Set(['complete']));
    expect(doneAt).not.toBeNull();
  });

  it('is hidden from everyone who has not signed in', async () => {
    const { browser, setupId, token } = await newConnectedCustomer(world);
    const robin = await idOf(browser, setupId, 'robin');
    await answerRunsAs(browser, setupId, robin);
    await idle();
    const second = await openSecondBrowser(world, token);
    const pages = await readSteps(second, setupId);
    expect(searchBlockOf(pages)).toMatchObject({ chosen: [] });
    const text = JSON.stringify([await documentOf(second, setupId), pages]);
    expect(text).not.toContain(robin.slice(0, 15));
    expect(text).not.toContain('Robin');
  });
});

describe('an answer that some checks rest on', () => {
  it('leaves what was attested of the others, and what is confirmed without that answer', async () => {
    world.simulator.reset('integration/app-policies-unreadable');
    const { browser, setupId } = await newTidewaterCustomer(world);
    const { attestations } = world.server.storage;
    for (const checkId of ['ip-relaxation', 'permitted-users', 'user-license', 'change-data-capture'])
      await attestations.attest({
        setupId,
        checkId,
        name: 'Ada',
        note: '',
        parts: [],
        orgId: null,
        at: world.server.now(),
      });
    await answer(browser, setupId, 'another', runsAs);
    const standing = [...(await attestations.current(setupId)).keys()].sort();
    expect(standing).toEqual(['change-data-capture', 'ip-relaxation', 'permitted-users']);
  });
});

describe('an answer that is taken back', () => {
  it('leaves the question open, and what it had decided untested', async () => {
    const { browser, setupId } = await newConnectedCustomer(world);
    await idle();
    const params = { id: setupId, question: runsAs };
    await browser.call('withdrawAnswer', { params });
    await idle();
    expect(await answersOf(setupId)).not.toHaveProperty(runsAs);
    for (const check of checksOf((await documentOf(browser, setupId)).steps, ofUser))
      expect(check.outcome).toBe('untested');
    const unknown = await request(browser, world.server, 'withdrawAnswer', {
      params: { id: setupId, question: 'nothing' },
    });
    expect(unknown.code).toBe('not-found');
  });
});

describe('a check that waits for an answer', () => {
  it('names the step where it is asked for, and no step once it is given', async () => {
    world.simulator.reset('integration/ready');
    const customer = await newTidewaterCustomer(world);
    const { browser, setupId } = customer;
    await signInThrough(world, customer);
    await browser.call('confirmOrg', { params: { id: setupId }, body: { orgId } });
    await idle();
    const waiting = async () =>
      (await readSteps(browser, setupId)).flatMap((step) =>
        step.checks.map(({ id, waitsFor }) => ({ step: step.id, id, waitsFor })),
      );
    const before = await waiting();
    for (const { step, id, waitsFor } of before)
      expect(waitsFor, id).toBe(ofUser.includes(step) && id !== ofOrg ? 'user' : null);
    await answer(browser, setupId, 'integration-user', runsAs);
    await idle();
    const chosen = await waiting();
    expect(chosen.find(({ id }) => id === 'integration-license')?.waitsFor).toBeNull();
    // The user itself is asked for in another step now.
    expect(chosen.find(({ id }) => id === 'object-rights')?.waitsFor).toBe('integration-user');
    await answer(browser, setupId, 'me', runsAs);
    await idle();
    for (const { waitsFor } of await waiting()) expect(waitsFor).toBeNull();
  });
});
