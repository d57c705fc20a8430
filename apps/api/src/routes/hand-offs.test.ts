import { mostHandOffs } from '@orgready/shared/contract/hand-off';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newCustomer, openBrowser, openStaff, request, signIn } from '../testing/browser.ts';
import { databases, startTimeout } from '../testing/databases.ts';
import { lastStep } from '../testing/excepted-setups.ts';
import { by, dayIn, handOn, newColleague, newColleagueIn, offer, tokenOf } from '../testing/hand-offs.ts';
import {
  newConnectedCustomer,
  orgId,
  signInThrough,
  startWorld,
  stranger,
  type World,
} from '../testing/salesforce.ts';
import { openStaffAs } from '../testing/staff.ts';

const day = 24 * 60 * 60_000;

describe.each(databases)('a step that is handed on, on %s,', (_, open) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld({ storage: await open() });
  }, startTimeout);
  beforeEach(() => world.simulator.reset('integration/ready'));
  afterAll(() => world.close());

  type Colleague = Awaited<ReturnType<typeof newColleague>>;
  const refusalOf = async (
    { browser, setupId }: Pick<Colleague, 'browser' | 'setupId'>,
    step: string,
    body = {},
  ) => {
    const raw = JSON.stringify({ ...offer(world.server), by, ...body });
    return (await request(browser, world.server, 'handStepOn', { params: { id: setupId, step }, raw })).code;
  };
  const kindsOf = async (id: string) => (await world.server.storage.events.list(id)).map(({ kind }) => kind);
  const codeOf = async ({ browser, setupId: id }: Pick<Colleague, 'browser' | 'setupId'>) =>
    (await request(browser, world.server, 'getSetup', { params: { id } })).code;
  const handOffsOf = async ({ admin, setupId: id }: Colleague, step = lastStep) =>
    (await admin.call('getStep', { params: { id, step } })).handOffs;

  it('comes back verified, and both sides see it', async () => {
    const colleague = await newColleagueIn(world);
    const { browser, admin, setupId: id, link } = colleague;
    await world.server.deps.verifier.idle();
    const given = { id: link, by, ...offer(world.server), openedAt: world.server.now(), verifiedAt: null };
    expect(await handOffsOf(colleague)).toMatchObject([given]);
    const staff = openStaff(world.server);
    const summary = () => staff.call('getSetupSummary', { params: { id } });
    expect((await summary()).blocked?.handedTo).toEqual(offer(world.server));

    await browser.call('attest', {
      params: { id },
      body: { checks: ['integration-connected'], name: 'Ana Ruiz', note: '' },
    });
    await world.server.deps.verifier.idle();
    expect(await handOffsOf(colleague)).toMatchObject([{ verifiedAt: world.server.now() }]);
    const seen = await browser.call('getSetup', { params: { id } });
    expect(seen.handOffs).toMatchObject([{ step: lastStep, by, verifiedAt: world.server.now() }]);
    const { links } = await staff.call('listLinks', { params: { id } });
    expect(links.find((one) => one.id === link)?.handOff).toMatchObject({ verifiedAt: world.server.now() });
    expect((await summary()).blocked).toBeNull();
    expect(await kindsOf(id)).toEqual(
      expect.arrayContaining([
        'step-handed-on',
        'link-claimed',
        'attested',
        'hand-off-verified',
        'setup-done',
      ]),
    );
    expect((await admin.call('getSetup', { params: { id } })).doneAt).not.toBeNull();
  });

  it('shows the colleague that step and the sign-in, and nothing of the rest', async () => {
    const { browser, admin, setupId: id } = await newColleagueIn(world);
    const document = await browser.call('getSetup', { params: { id } });
    const whole = await admin.call('getSetup', { params: { id } });
    const { signInStep } = document;
    expect(document).toMatchObject({
      access: 'full',
      nextStep: lastStep,
      callCount: 0,
      lastVerifiedAt: null,
    });
    expect(document.steps.map((step) => step.id)).toEqual([signInStep, lastStep]);
    expect(document.steps[0]?.checks).toEqual([]);
    const seen = JSON.stringify([
      document,
      ...(await Promise.all(
        document.steps.map(({ id: step }) => browser.call('getStep', { params: { id, step } })),
      )),
    ]);
    const others = whole.steps.filter(({ id: step }) => step !== lastStep);
    expect(others.length).toBeGreaterThan(5);
    for (const { id: step, checks } of others) {
      if (step !== signInStep) expect(seen).not.toMatch(new RegExp(`"(?:id|step|waitsFor)":"${step}"`));
      for (const check of checks) expect(seen).not.toContain(`"id":"${check.id}"`);
    }
  });

  it('shows a colleague who has not signed in only what is asked', async () => {
    const { browser, setupId: id } = await newColleague(world.server, { signsIn: false });
    const document = await browser.call('getSetup', { params: { id } });
    expect(document).toMatchObject({ access: 'plan', org: null, nextStep: lastStep });
    expect(document.steps.map(({ status }) => status)).toEqual(['unchecked', 'concealed']);
    expect(document.handOffs).toMatchObject([{ ...offer(world.server), by, step: lastStep }]);
  });

  it('names on the page of its link who asks, for what, by when, and the permissions that it needs', async () => {
    const customer = await newCustomer(world.server);
    await signIn(world.server, customer);
    const environment = { id: customer.setupId, question: 'environment' };
    await customer.browser.call('answerQuestion', { params: environment, body: { answer: 'production' } });
    const { token, needs, step } = await handOn(world.server, customer, 'install-package');
    const landing = await openBrowser(world.server).call('previewLink', { body: { token } });
    expect(needs.length).toBeGreaterThan(0);
    expect(landing).toMatchObject({ handOff: { ...offer(world.server), by, needs }, access: [] });
    expect(landing.steps).toEqual([{ id: 'install-package', title: step }]);
  });

  it('lets the colleague sign in to the org of the setup, and to no other', async () => {
    const colleague = await handOn(world.server, await newConnectedCustomer(world));
    expect((await signInThrough(world, colleague, stranger)).search).toContain('wrong-org');
    await signInThrough(world, colleague);
    const params = { id: colleague.setupId };
    expect((await colleague.browser.call('getSetup', { params })).connection?.state).toBe('connected');
    const raw = JSON.stringify({ orgId });
    const { code } = await request(colleague.browser, world.server, 'confirmOrg', { params, raw });
    expect(code).toBe('one-step-only');
  });

  it('is closed at once when it is taken back, with the sign-in and the page that is open', async () => {
    const colleague = await newColleague(world.server);
    const params = { id: colleague.setupId, link: colleague.link };
    await colleague.admin.call('takeHandOffBack', { params });
    expect(await codeOf(colleague)).toBe('not-claimed');
    expect(await handOffsOf(colleague)).toBeUndefined();
    const raw = JSON.stringify({ token: colleague.token });
    expect((await request(openBrowser(world.server), world.server, 'claimLink', { raw })).code).toBe(
      'link-not-found',
    );
    expect(await kindsOf(colleague.setupId)).toEqual(
      expect.arrayContaining(['hand-off-withdrawn', 'connection-ended']),
    );
    // The link to the whole setup is none of these.
    const [whole] = (await world.server.storage.links.list(colleague.setupId)).filter((one) => !one.handOff);
    const { code } = await request(colleague.admin, world.server, 'takeHandOffBack', {
      params: { ...params, link: whole?.id ?? '' },
    });
    expect(code).toBe('not-found');
  });

  it('expires a week after the day on which it is due, and staff renew it', async () => {
    const colleague = await newColleague(world.server);
    expect(new Date(colleague.expiresAt).toISOString()).toBe(`${dayIn(world.server, 3 + 8)}T00:00:00.000Z`);
    const { setupId: id, link } = colleague;
    await world.server.storage.links.extend(id, link, -1, world.server.now());
    expect(await codeOf(colleague)).toBe('link-expired');
    expect(await colleague.browser.call('requestLink', { body: { setup: id } })).toEqual({ state: 'asked' });
    await openStaff(world.server).call('extendLink', { params: { id, link }, body: { days: 3 } });
    expect(await codeOf(colleague)).toBeUndefined();
    expect(
      await refusalOf({ ...colleague, browser: colleague.admin }, lastStep, {
        dueOn: dayIn(world.server, 90),
      }),
    ).toBe('invalid-request');
    expect(
      await refusalOf({ ...colleague, browser: colleague.admin }, lastStep, {
        dueOn: dayIn(world.server, -3),
      }),
    ).toBe('invalid-request');
  });

  it('is handed on only by a browser that is signed in to the org, and only while it is open', async () => {
    const customer = await newCustomer(world.server);
    expect(await refusalOf(customer, lastStep)).toBe('org-sign-in-needed');
    await signIn(world.server, customer);
    const { steps, signInStep } = await customer.browser.call('getSetup', {
      params: { id: customer.setupId },
    });
    for (const step of [signInStep ?? '', steps.at(-1)?.id ?? '', 'nowhere'])
      expect(await refusalOf(customer, step)).toBe('not-found');
    const ready = await newConnectedCustomer(world);
    expect(await refusalOf(ready, 'install-package')).toBe('step-settled');
  });

  it('is handed on to nobody before its own choices are made, also not by staff', async () => {
    const customer = await newCustomer(world.server);
    await signIn(world.server, customer);
    const { browser, setupId } = customer;
    const staff = (await openStaffAs(world.server, 'owner')).browser;
    const { steps, signInStep } = await browser.call('getSetup', { params: { id: setupId } });
    const asking: string[] = [];
    for (const { id: step, status } of steps.slice(0, -1)) {
      const params = { id: setupId, step };
      const { choicesFirst = false, body } = await browser.call('getStep', { params });
      // What the page asks the reader to choose is what the server waits for.
      const lacks = body.some(
        (block) =>
          (block.kind === 'question' && block.answer === null) ||
          (block.kind === 'typed-question' && block.answer === null) ||
          (block.kind === 'search' && !block.optional && block.chosen.length === 0) ||
          (block.kind === 'mappings' &&
            block.mappings.some(({ optional, chosen }) => !optional && chosen === null)),
      );
      expect([step, choicesFirst]).toEqual([step, lacks]);
      if (!lacks || step === signInStep || status === 'complete') continue;
      asking.push(step);
      expect(await refusalOf(customer, step)).toBe('choices-first');
      const raw = JSON.stringify(offer(world.server));
      expect((await request(staff, world.server, 'handStepOnAsStaff', { params, raw })).code).toBe(
        'choices-first',
      );
    }
    expect(asking).toEqual(['install-package', 'user']);
  });

  it('is one of ten that are open at the most', async () => {
    const customer = await newCustomer(world.server);
    await signIn(world.server, customer);
    for (let at = 0; at < mostHandOffs; at += 1) expect(await refusalOf(customer, lastStep)).toBeUndefined();
    expect(await refusalOf(customer, lastStep)).toBe('too-many-hand-offs');
    const [link] = await world.server.storage.links.list(customer.setupId);
    const params = { id: customer.setupId, link: link?.id ?? '' };
    await customer.browser.call('takeHandOffBack', { params });
    expect(await refusalOf(customer, lastStep)).toBeUndefined();
    expect((await kindsOf(customer.setupId)).filter((kind) => kind === 'step-handed-on')).toHaveLength(
      mostHandOffs + 1,
    );
  });

  it('goes with the org, with the name of the colleague', async () => {
    const colleague = await newColleague(world.server);
    const { browser } = await openStaffAs(world.server, 'owner');
    const params = { id: colleague.setupId };
    await browser.call('unbindOrg', { params, body: { reason: 'The wrong org' } });
    expect(await codeOf(colleague)).toBe('not-claimed');
    expect(JSON.stringify(await browser.call('listLinks', { params }))).not.toContain('Ana Ruiz');
    const again = await newColleague(world.server);
    await again.admin.call('deleteReadings', { params: { id: again.setupId } });
    expect(await codeOf(again)).toBe('not-claimed');
  });

  it('is handed on by staff in their own name once the org is known', async () => {
    const customer = await newCustomer(world.server);
    const { browser, person } = await openStaffAs(world.server, 'csm');
    const params = { id: customer.setupId, step: lastStep };
    const body = offer(world.server);
    const raw = JSON.stringify(body);
    const { code } = await request(browser, world.server, 'handStepOnAsStaff', { params, raw });
    expect(code).toBe('org-not-bound');
    await signIn(world.server, customer);
    const made = await browser.call('handStepOnAsStaff', { params, body });
    const landing = await openBrowser(world.server).call('previewLink', {
      body: { token: tokenOf(made.url) },
    });
    expect(landing.handOff).toMatchObject({ ...body, by: person.name });
    const { openLinks } = await browser.call('getSetupSummary', { params: { id: customer.setupId } });
    expect(openLinks).toBe(1);
  });

  it('gives way to a link to the whole setup in the same browser', async () => {
    const customer = await newCustomer(world.server);
    await signIn(world.server, customer);
    const colleague = await handOn(world.server, customer);
    await colleague.browser.call('claimLink', { body: { token: customer.token } });
    const params = { id: customer.setupId };
    const whole = await colleague.browser.call('getSetup', { params });
    expect(whole.handOffs).toBeUndefined();
    expect(whole.steps.length).toBeGreaterThan(2);
    await openStaff(world.server).call('revokeLink', { params: { ...params, link: customer.linkId } });
    expect((await colleague.browser.call('getSetup', { params })).steps).toHaveLength(2);
    expect(world.server.now() + 20 * day).toBeGreaterThan(colleague.expiresAt);
  });
});
