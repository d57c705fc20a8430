import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newCustomer, openStaff, request } from '../testing/browser.ts';
import { databases, startTimeout } from '../testing/databases.ts';
import { startServer, type TestServer } from '../testing/server.ts';
import { openStaffAs } from '../testing/staff.ts';

const text = 'Ana is away until Monday';

describe.each(databases)('notes of the staff, on %s,', (_, open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ storage: await open() });
  }, startTimeout);
  afterAll(() => server.close());
  const notesOf = async (id: string) =>
    (await openStaff(server).call('getSetupSummary', { params: { id } })).notes;

  it('are kept with who wrote them, the newest first, and removed one by one', async () => {
    const { setupId } = await newCustomer(server);
    const { browser, person } = await openStaffAs(server, 'csm');
    const params = { id: setupId };
    expect(await notesOf(setupId)).toBeUndefined();
    await browser.call('addNote', { params, body: { text } });
    server.pass(1000);
    const { id } = await browser.call('addNote', { params, body: { text: 'She is back' } });
    expect(await notesOf(setupId)).toMatchObject([
      { id, name: person.name, text: 'She is back', at: server.now() },
      { name: person.name, text },
    ]);
    await browser.call('removeNote', { params: { ...params, note: id } });
    expect((await notesOf(setupId))?.map((note) => note.text)).toEqual([text]);
  });

  it('are for the staff of this setup alone, and go with it', async () => {
    const { browser: customer, setupId } = await newCustomer(server);
    const owner = (await openStaffAs(server, 'owner')).browser;
    const params = { id: setupId };
    const { id: note } = await owner.call('addNote', { params, body: { text } });
    const other = await newCustomer(server);
    await owner.call('removeNote', { params: { id: other.setupId, note } });
    expect(await notesOf(setupId)).toHaveLength(1);
    expect(JSON.stringify(await customer.call('getSetup', { params }))).not.toContain(text);
    const viewer = (await openStaffAs(server, 'viewer')).browser;
    const raw = JSON.stringify({ text });
    expect((await request(viewer, server, 'addNote', { params, raw })).code).toBe('not-permitted');
    await owner.call('deleteSetup', { params, body: { customer: 'Acme' } });
    expect(await server.storage.staffNotes.list(setupId)).toEqual([]);
  });
});
