import { to18 } from '@orgready/guides/salesforce-id';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newCustomer, newSetup, openBrowser, openStaff, request, signIn } from '../testing/browser.ts';
import { changeSetup } from '../testing/change-setup.ts';
import { databases, startTimeout } from '../testing/databases.ts';
import { startServer, type TestServer } from '../testing/server.ts';
import { openOwner, openStaffAs } from '../testing/staff.ts';

const day = 24 * 60 * 60_000;
const org = '00D000000000001AAA';

describe.each(databases)('a setup in the hands of staff, on %s,', (_, open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ storage: await open() });
  }, startTimeout);
  afterAll(() => server.close());
  const summaryOf = (id: string) => openStaff(server).call('getSetupSummary', { params: { id } });
  const newBlueprintId = async () => (await summaryOf((await newSetup(server)).setupId)).blueprintId;
  const openDesk = async () => {
    const { browser, person } = await openStaffAs(server, 'csm');
    const listed = async (query: Parameters<typeof browser.call<'listSetups'>>[1]['query'] = {}) =>
      (await browser.call('listSetups', { query })).setups.map(({ id }) => id);
    return { browser, person, listed };
  };

  it('is due in two weeks, and its links work for thirty days, unless something else is chosen', async () => {
    const blueprintId = await newBlueprintId();
    const { browser, person } = await openDesk();
    const create = (more: object) =>
      browser.call('createSetup', { body: { blueprintId, customer: 'Acme', ...more } });
    const dayAfter = (days: number) => new Date(server.now() + days * day).toISOString().slice(0, 10);
    const usual = {
      assigneeId: person.id,
      dueOn: dayAfter(14),
      linkDays: 30,
      locale: 'en',
      archivedAt: null,
    };
    expect(await create({})).toMatchObject(usual);
    const chosen = { assigneeId: null, dueOn: '2027-02-28', linkDays: 7, expectedOrg: org };
    const { id } = await create(chosen);
    expect(await summaryOf(id)).toMatchObject({ ...chosen, expectedOrg: to18(org) });
    const link = await browser.call('createLink', { params: { id }, body: {} });
    expect(link.expiresAt - link.createdAt).toBe(7 * day);
    const none = await create({ dueOn: null, expectedOrg: null });
    expect(none).toMatchObject({ dueOn: null, expectedOrg: null });
  });

  it('answers which kind of org it is for where the guide asks, and is not in progress thereby', async () => {
    const blueprintId = await newBlueprintId();
    const { browser } = await openDesk();
    const body = { blueprintId, customer: 'Acme', environment: 'sandbox' as const };
    const { id, stage, environment } = await browser.call('createSetup', { body });
    expect([stage, environment]).toEqual(['not-opened', 'sandbox']);
    const { url } = await browser.call('createLink', { params: { id }, body: {} });
    const customer = openBrowser(server);
    await customer.call('claimLink', { body: { token: new URL(url).pathname.slice('/l/'.length) } });
    expect((await summaryOf(id)).stage).toBe('opened');
    expect((await server.storage.setups.find(id))?.answers).toEqual({ environment: 'sandbox' });
    const params = { id, question: 'environment' };
    await customer.call('answerQuestion', { params, body: { answer: 'production' } });
    expect((await summaryOf(id)).stage).toBe('in-progress');
  });

  it('keeps what a change leaves out, and refuses what is no day, no length and no org', async () => {
    const { setupId } = await newSetup(server);
    const { browser } = await openDesk();
    const params = { id: setupId };
    await browser.call('changeSetup', { params, body: { dueOn: '2027-02-28' } });
    await browser.call('changeSetup', { params, body: { linkDays: 90, expectedOrg: org } });
    const changed = { dueOn: '2027-02-28', linkDays: 90, expectedOrg: to18(org) };
    expect(await summaryOf(setupId)).toMatchObject(changed);
    for (const [path, value] of [
      ['dueOn', '2027-02-30'],
      ['dueOn', 'soon'],
      ['linkDays', 91],
      ['locale', 'xx'],
      ['expectedOrg', 'https://evil.example'],
    ] as const) {
      const raw = JSON.stringify({ [path]: value });
      const { status, text } = await request(browser, server, 'changeSetup', { params, raw });
      expect([path, status, JSON.parse(text).faults[0].path]).toEqual([path, 400, path]);
    }
    expect(await summaryOf(setupId)).toMatchObject(changed);
    await browser.call('changeSetup', { params, body: { dueOn: null, expectedOrg: null } });
    expect(await summaryOf(setupId)).toMatchObject({ dueOn: null, expectedOrg: null, linkDays: 90 });
  });

  it('expects no other org than the one it is bound to', async () => {
    const customer = await newCustomer(server);
    const { connection } = await signIn(server, customer);
    const bound = { ...connection.org, id: to18(org) };
    await changeSetup(server, customer.setupId, 'org-bound', (tx, now) =>
      tx.setups.rebindOrg(customer.setupId, connection.orgId, bound, now),
    );
    const { browser } = await openDesk();
    const params = { id: customer.setupId };
    const raw = JSON.stringify({ expectedOrg: '00D000000000002AAA' });
    expect((await request(browser, server, 'changeSetup', { params, raw })).status).toBe(400);
    await browser.call('changeSetup', { params, body: { expectedOrg: org } });
    expect(await summaryOf(customer.setupId)).toMatchObject({ expectedOrg: to18(org) });
  });

  it('is found by its assignee', async () => {
    const { setupId } = await newSetup(server);
    const { browser, person, listed } = await openDesk();
    expect(await listed({ assignee: person.id })).toEqual([]);
    await browser.call('assignSetup', { params: { id: setupId }, body: { assigneeId: person.id } });
    expect(await listed({ assignee: person.id })).toEqual([setupId]);
    expect(await listed({ assignee: person.id, stage: 'not-opened', search: 'acme' })).toEqual([setupId]);
    expect(await listed({ assignee: person.id, stage: 'done' })).toEqual([]);
    expect(await listed({ assignee: 'nobody' })).not.toContain(setupId);
  });

  it('is found with those of nobody once its assignee was removed', async () => {
    const { setupId } = await newSetup(server);
    const { browser, listed } = await openDesk();
    const { person } = await openStaffAs(server, 'csm');
    await browser.call('assignSetup', { params: { id: setupId }, body: { assigneeId: person.id } });
    const search = 'acme';
    expect(await listed({ assignee: 'nobody', search })).not.toContain(setupId);
    await (await openOwner(server)).call('removePerson', { params: { person: person.id } });
    await server.deps.verifier.idle();
    for (const query of [{}, { search }, { stage: 'not-opened' }] as const)
      expect(await listed({ assignee: 'nobody', ...query })).toContain(setupId);
    expect(await listed({ assignee: person.id })).toEqual([]);
    // Its page still names who it was assigned to.
    expect(await summaryOf(setupId)).toMatchObject({ assigneeId: person.id });
  });

  it('leaves the list when it is archived, opens to nobody, and comes back as it was', async () => {
    const customer = await newCustomer(server);
    await signIn(server, customer);
    const { setupId, token } = customer;
    const { browser, listed } = await openDesk();
    const params = { id: setupId };
    const before = await summaryOf(setupId);
    await browser.call('archiveSetup', { params });
    expect(await listed()).not.toContain(setupId);
    expect(await listed({ stage: 'in-progress', search: 'acme' })).not.toContain(setupId);
    expect(await listed({ archived: 'true', stage: 'in-progress', search: 'acme' })).toEqual([setupId]);
    const archived = { archivedAt: server.now(), boundOrg: before.boundOrg };
    expect(await summaryOf(setupId)).toMatchObject(archived);
    const raw = JSON.stringify({ token });
    const refusals = [
      await request(customer.browser, server, 'getSetup', { params }),
      await request(openBrowser(server), server, 'previewLink', { raw }),
      await request(openBrowser(server), server, 'claimLink', { raw }),
    ];
    // They learn who to ask, as with a link that has expired.
    for (const { code, text } of refusals)
      expect([code, JSON.parse(text).contact.brand.sender]).toEqual(['link-expired', 'Brightpath Ltd']);
    await browser.call('restoreSetup', { params });
    expect(await listed()).toContain(setupId);
    expect(await listed({ archived: 'true' })).toEqual([]);
    expect(await summaryOf(setupId)).toEqual({ ...before, tokensToEnd: 1 });
    // The sign-in has ended, and the link works again.
    expect((await customer.browser.call('getSetup', { params })).access).toBe('plan');
  });
});
