import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { startTimeout } from '../testing/databases.ts';
import { openDatabases } from '../testing/open-tables.ts';
import { newFinishedCustomer, sessionOf, startWorld, type World } from '../testing/salesforce.ts';
import { createDocuments } from './document.ts';

describe.skipIf(inject('postgres') === null).each(openDatabases)('F26: a document on %s', (name, open) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld({ storage: (await open()).storage });
  }, startTimeout);
  beforeEach(() => world.simulator.reset('integration/ready'));
  afterAll(() => world.close());

  it('shows one moment, whatever is committed while it is read', async () => {
    const { storage, deps, now } = world.server;
    const { browser, setupId } = await newFinishedCustomer(world);
    const setup = await storage.setups.find(setupId);
    if (!setup) throw new Error('There is no setup');
    const session = await sessionOf(world, browser);
    const reader = {
      connection: await storage.connections.live(session.id, setupId),
      signInHost: null,
      locale: 'en',
      scope: null,
    } as const;
    const before = await deps.documents.renderSetup(setup, reader);
    expect(before?.doneAt).not.toBeNull();
    let change: Promise<unknown> | undefined;
    // As soon as the first row of the document is read, everything that was found is voided.
    const documents = createDocuments({
      ...deps,
      loginUrl: null,
      storage: {
        ...storage,
        snapshot: (read) =>
          storage.snapshot(async (tx) => {
            const seen = await tx.setups.find(setupId);
            change = storage.transaction(async (other) => {
              await other.findings.void(setupId, 'all', now());
              await other.setups.clearDone(setupId);
            });
            // SQLite's writer waits for its turn until the document is read; PostgreSQL's commits now.
            if (name === 'PostgreSQL') await change;
            expect((await tx.setups.find(setupId))?.seq).toBe(seen?.seq);
            return read(tx);
          }),
      },
    });
    const during = await documents.renderSetup(setup, reader);
    await change;
    expect(during?.steps.map(({ status }) => status)).toEqual(before?.steps.map(({ status }) => status));
    expect(during?.doneAt).toBe(before?.doneAt);
    const after = await deps.documents.renderSetup(setup, reader);
    expect(after?.doneAt).toBeNull();
    expect(after?.steps.some(({ status }) => status === 'unchecked')).toBe(true);
  });
});
