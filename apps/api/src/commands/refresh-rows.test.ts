import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newSetup, openStaff } from '../testing/browser.ts';
import { databases, startTimeout } from '../testing/databases.ts';
import { startServer, type TestServer } from '../testing/server.ts';
import { refreshOutdatedRows } from './refresh-rows.ts';

const day = 24 * 60 * 60_000;

describe.each(databases)('rows of the staff list that no event tells of, on %s,', (_, open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ storage: await open() });
  }, startTimeout);
  afterAll(() => server.close());

  const refresh = (release = 'a-release') =>
    refreshOutdatedRows({ storage: server.storage, guides: server.deps.guides, release }, server.now());
  const openLinksOf = async (id: string) =>
    (await openStaff(server).call('getSetupSummary', { params: { id } })).openLinks;

  it('are written again once a link has expired', async () => {
    const { setupId } = await newSetup(server);
    server.pass(29 * day);
    await refresh();
    expect(await openLinksOf(setupId)).toBe(1);
    server.pass(2 * day);
    await refresh();
    expect(await openLinksOf(setupId)).toBe(0);
    expect(await server.storage.setupRows.outdated('a-release', server.now(), 10)).toEqual([]);
  });

  it('are written again by the next release, however many there are', async () => {
    const staff = openStaff(server);
    const { blueprints } = await staff.call('listBlueprints', {});
    for (let made = 0; made < 60; made += 1)
      await staff.call('createSetup', {
        body: { blueprintId: blueprints[0]?.id ?? '', customer: `Customer ${made}` },
      });
    const outdated = () => server.storage.setupRows.outdated('the-next-one', server.now(), 100);
    expect((await outdated()).length).toBeGreaterThan(60);
    await refresh('the-next-one');
    expect(await outdated()).toEqual([]);
  });
});
