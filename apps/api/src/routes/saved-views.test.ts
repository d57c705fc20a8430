import { mostViews } from '@orgready/shared/contract/views';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { request } from '../testing/browser.ts';
import { databases, startTimeout } from '../testing/databases.ts';
import { startServer, type TestServer } from '../testing/server.ts';
import { openStaffAs } from '../testing/staff.ts';

describe.each(databases)('saved views, on %s,', (_, open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ storage: await open() });
  }, startTimeout);
  afterAll(() => server.close());

  it('belong to one person, are replaced by name, and go when they are removed', async () => {
    const { browser } = await openStaffAs(server, 'csm');
    const { browser: other } = await openStaffAs(server, 'csm');
    const { id } = await browser.call('saveView', { body: { name: 'Mine', query: 'stage=done' } });
    await browser.call('saveView', { body: { name: 'Mine', query: 'assignee=nobody' } });
    const views = [{ id, name: 'Mine', query: 'assignee=nobody' }];
    expect(await browser.call('listViews', {})).toEqual({ views });
    expect(await other.call('listViews', {})).toEqual({ views: [] });
    expect((await request(other, server, 'removeView', { params: { view: id } })).code).toBe('not-found');
    await browser.call('removeView', { params: { view: id } });
    expect(await browser.call('listViews', {})).toEqual({ views: [] });
  });

  it('are not more than a page can show, and hold nothing but what an address has', async () => {
    const { browser, person } = await openStaffAs(server, 'csm');
    for (let made = 0; made < mostViews; made += 1)
      await server.storage.savedViews.save(person.id, { name: `View ${made}`, query: 'q=a' }, 0);
    const save = async (body: object) =>
      (await request(browser, server, 'saveView', { raw: JSON.stringify(body) })).status;
    expect(await save({ name: 'One more', query: 'q=b' })).toBe(400);
    expect(await save({ name: 'View 1', query: 'q=b' })).toBe(200);
    expect(await save({ name: 'View 1', query: 'q=a b' })).toBe(400);
    expect(await save({ name: 'a\u202Eb', query: 'q=b' })).toBe(400);
  });
});
