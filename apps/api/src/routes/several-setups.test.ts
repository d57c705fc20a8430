import { afterAll, beforeAll, expect, it } from 'vitest';
import { newSetup, openStaff, request } from '../testing/browser.ts';
import { startServer, type TestServer } from '../testing/server.ts';
import { openStaffAs } from '../testing/staff.ts';

const day = 24 * 60 * 60_000;

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());
const summaryOf = (id: string) => openStaff(server).call('getSetupSummary', { params: { id } });
const assigneesOf = (ids: readonly string[]) =>
  Promise.all(ids.map(async (id) => (await summaryOf(id)).assigneeId));

it('several setups are assigned, all of them or none', async () => {
  const [one, other] = [await newSetup(server), await newSetup(server)];
  const ids = [one.setupId, other.setupId];
  const { browser, person } = await openStaffAs(server, 'csm');
  await browser.call('assignSetups', { body: { ids, assigneeId: person.id } });
  expect(await assigneesOf(ids)).toEqual([person.id, person.id]);
  const raw = JSON.stringify({ ids: [...ids, 'missing'], assigneeId: null });
  expect((await request(browser, server, 'assignSetups', { raw })).code).toBe('not-found');
  expect(await assigneesOf(ids)).toEqual([person.id, person.id]);
});

it('nothing is done to setups of which one is assigned to somebody else, and the attempt is recorded', async () => {
  const [own, others] = [await newSetup(server), await newSetup(server)];
  const { person: somebody } = await openStaffAs(server, 'csm');
  await server.storage.setups.assign(others.setupId, somebody.id);
  const { browser, person } = await openStaffAs(server, 'csm');
  const ids = [own.setupId, others.setupId];
  const bodies = { assignSetups: { assigneeId: person.id }, extendLinks: { days: 3 }, prepareReminders: {} };
  for (const [name, body] of Object.entries(bodies) as [keyof typeof bodies, object][]) {
    const raw = JSON.stringify({ ids, ...body });
    expect((await request(browser, server, name, { raw })).code).toBe('not-permitted');
    const refused = (await server.storage.events.list(null)).at(-1);
    expect(refused).toMatchObject({
      kind: 'staff-refused',
      actor: { id: person.id },
      detail: { setup: others.setupId },
    });
  }
  const kept = await Promise.all(ids.map((id) => server.storage.setups.find(id)));
  expect(kept.map((setup) => setup?.assigneeId)).toEqual([null, somebody.id]);
});

it('links are extended, an expired one too, and setups without a link are named', async () => {
  const [one, other] = [await newSetup(server), await newSetup(server)];
  const staff = openStaff(server);
  await staff.call('revokeLink', { params: { id: other.setupId, link: other.linkId } });
  server.pass(31 * day);
  const ids = [one.setupId, other.setupId];
  expect(await staff.call('extendLinks', { body: { ids, days: 10 } })).toEqual({ without: [other.setupId] });
  const { links } = await staff.call('listLinks', { params: { id: one.setupId } });
  expect(links.map(({ expiresAt }) => expiresAt)).toEqual([server.now() + 10 * day]);
  expect((await summaryOf(one.setupId)).openLinks).toBe(1);
});

it('a reminder that was prepared is part of the timeline', async () => {
  const { setupId } = await newSetup(server);
  const { browser, person } = await openStaffAs(server, 'csm');
  await browser.call('prepareReminders', { body: { ids: [setupId, setupId] } });
  const { entries } = await browser.call('listTimeline', { params: { id: setupId }, query: {} });
  expect(entries.filter(({ kind }) => kind === 'reminder-prepared')).toMatchObject([
    { actor: { kind: 'staff', name: person.name } },
  ]);
});
