import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databases, startTimeout } from '../testing/databases.ts';
import { storeSetup } from '../testing/stored-setup.ts';
import { type ShownValues, voidKeyOf } from './shown-facts.ts';
import type { Storage } from './storage.ts';

const t0 = Date.UTC(2026, 10, 20);

describe.each(databases)('what pages show, on %s,', (_, open) => {
  let storage: Storage;
  beforeAll(async () => {
    storage = await open();
  }, startTimeout);
  afterAll(() => storage.close());

  const begin = async (setupId: string, step: string | null = null) => {
    const scope = { setupId, step, connectionId: null };
    const { verification } = await storage.verifications.begin(scope, 60_000, t0);
    return verification;
  };
  const record = (setupId: string, { startedSeq }: { startedSeq: number }, values: ShownValues) =>
    storage.shownFacts.record(setupId, startedSeq, values);

  it('is what was seen last, also where that is nothing', async () => {
    const { id } = await storeSetup(storage, t0);
    const first = await begin(id);
    await record(
      id,
      first,
      new Map<string, string | null>([
        ['name', 'Robin'],
        ['kind', 'custom'],
      ]),
    );
    await storage.verifications.finish(first, 'finished', t0);
    await record(id, await begin(id), new Map([['kind', null]]));
    expect((await storage.standing.read(id)).shown).toEqual(
      new Map<string, string | null>([
        ['name', 'Robin'],
        ['kind', null],
      ]),
    );
  });

  it('stays what the verification saw that started last, whichever ends last', async () => {
    const { id } = await storeSetup(storage, t0);
    const early = await begin(id);
    const late = await begin(id, 'user');
    await record(id, late, new Map([['name', 'Robin']]));
    await record(id, early, new Map([['name', 'Sam']]));
    expect((await storage.standing.read(id)).shown).toEqual(new Map([['name', 'Robin']]));
  });

  it('is gone once an answer voids it, also where a verification that started before it records later', async () => {
    const { id } = await storeSetup(storage, t0);
    const running = await begin(id);
    await record(
      id,
      running,
      new Map([
        ['name', 'Robin'],
        ['app', 'Link'],
      ]),
    );
    await storage.findings.void(id, [voidKeyOf('name')], t0);
    expect((await storage.standing.read(id)).shown).toEqual(new Map([['app', 'Link']]));
    await record(id, running, new Map([['name', 'Robin']]));
    expect((await storage.standing.read(id)).shown).toEqual(new Map([['app', 'Link']]));
    await storage.verifications.finish(running, 'finished', t0);
    await record(id, await begin(id), new Map([['name', 'Sam']]));
    expect((await storage.standing.read(id)).shown.get('name')).toBe('Sam');
    await storage.findings.void(id, 'all', t0);
    expect((await storage.standing.read(id)).shown).toEqual(new Map());
  });

  it('belongs to one setup', async () => {
    const [{ id }, other] = [await storeSetup(storage, t0), await storeSetup(storage, t0)];
    await record(id, await begin(id), new Map([['name', 'Robin']]));
    expect((await storage.standing.read(other.id)).shown).toEqual(new Map());
  });
});
