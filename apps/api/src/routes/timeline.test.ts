import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStaff, request } from '../testing/browser.ts';
import { databases, startTimeout } from '../testing/databases.ts';
import { admin, newFinishedCustomer, startWorld, type World } from '../testing/salesforce.ts';

describe.each(databases)('the timeline of a setup, on %s,', (_, open) => {
  let world: World;
  let setupId: string;
  beforeAll(async () => {
    world = await startWorld({ storage: await open() });
    ({ setupId } = await newFinishedCustomer(world));
  }, startTimeout);
  afterAll(() => world.close());
  const read = (before?: number) =>
    openStaff(world.server).call('listTimeline', { params: { id: setupId }, query: { before } });

  it('shows who did what, the newest first, and which step somebody confirmed', async () => {
    const { entries, before } = await read();
    expect(before).toBeNull();
    expect(entries.map(({ number }) => number)).toEqual(
      entries.map(({ number }) => number).toSorted((a, b) => b - a),
    );
    const [first, ...others] = entries.toReversed();
    expect(first).toMatchObject({ kind: 'setup-created', actor: { kind: 'service', name: null } });
    expect(others.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining([
        'link-created',
        'link-claimed',
        'signed-in',
        'org-bound',
        'verification-finished',
      ]),
    );
    const { steps } = await openStaff(world.server).call('getSetupSummary', { params: { id: setupId } });
    const attested = entries.find(({ kind }) => kind === 'attested');
    expect(attested?.actor).toEqual({ kind: 'customer', name: null });
    expect(steps.find(({ id }) => id === attested?.step)?.name).toBe('Connect Tidewater');
  });

  it('names nobody and nothing of the org', async () => {
    const text = JSON.stringify(await read());
    for (const word of [admin, 'Ada Lovelace', 'Brightwood', '00D']) expect(text).not.toContain(word);
  });

  it('goes on, page by page, until the first event', async () => {
    const staff = openStaff(world.server);
    const params = { id: setupId };
    for (let turn = 0; turn < 40; turn += 1) await staff.call('createLink', { params, body: {} });
    const numbers: number[] = [];
    let before: number | null = null;
    do {
      const page = await read(before ?? undefined);
      expect(page.entries.length).toBeLessThanOrEqual(30);
      numbers.push(...page.entries.map(({ number }) => number));
      ({ before } = page);
    } while (before !== null);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.length).toBeGreaterThan(40);
    expect((await read()).entries.at(-1)?.number).toBeGreaterThan(numbers.at(-1) ?? 0);
  });

  it('of a setup that does not exist is not found', async () => {
    const missing = await request(openStaff(world.server), world.server, 'listTimeline', {
      params: { id: 'no-such-setup' },
    });
    expect(missing.code).toBe('not-found');
  });
});
