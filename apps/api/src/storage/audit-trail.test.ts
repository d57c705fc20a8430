import { randomBytes } from 'node:crypto';
import type { EventKind } from '@orgready/shared/contract/event-kinds';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verify } from '../../../../scripts/verify-audit.mjs';
import { startTimeout } from '../testing/databases.ts';
import { openDatabases } from '../testing/open-tables.ts';
import { storeSetup } from '../testing/stored-setup.ts';
import { createAuditChain } from './audit-chain.ts';
import type { TrailEvent, TrailLine } from './audit-trail.ts';
import { checkTrail } from './check-trail.ts';
import type { Storage } from './storage.ts';

const key = randomBytes(32);
const t0 = Date.UTC(2026, 10, 20);
const actor = { kind: 'staff', id: 'somebody' } as const;

const isEvent = (line: TrailLine): line is TrailEvent => !('end' in line);
const linesOf = (storage: Storage) => storage.snapshot((tx) => Array.fromAsync(tx.auditTrail.lines()));
const write = (storage: Storage, setupId: string | null, kind: EventKind, detail: Record<string, string>) =>
  storage.transaction(async (tx) => {
    if (kind === 'erased' && setupId !== null) await tx.auditTrail.erase(setupId);
    await tx.auditTrail.write((await tx.events.count(actor, [{ kind, setupId, detail }], t0)).counted);
  });

/** Expects that our check and the script, which knows nothing of it, find something or nothing. */
const expectFound = async (lines: readonly TrailLine[], isFound: boolean, why = '') => {
  expect((await checkTrail(lines, key)).faults.length > 0, why).toBe(isFound);
  expect(verify(lines, key).length > 0, `${why}, by the script`).toBe(isFound);
};

const pick = (count: number): number => Math.floor(Math.random() * count);
const changed = (lines: readonly TrailLine[], at: number, change: Partial<TrailEvent>): TrailLine[] =>
  lines.map((line, nth) => (nth === at ? { ...line, ...change } : line));

/** Each changes the trail somewhere; `before` has what was erased since. */
const mutations: Readonly<
  Record<string, (lines: readonly TrailLine[], before: readonly TrailLine[]) => readonly TrailLine[]>
> = {
  'the end is cut off': (lines) => {
    const cut = 1 + pick(5);
    return [...lines.slice(0, -1 - cut), ...lines.slice(-1)];
  },
  'the end is cut off, and named as the end': (lines) => {
    const last = lines.filter(isEvent).at(-2 - pick(3));
    const [end] = lines.slice(-1) as { end: object }[];
    const kept = lines.filter((line) => isEvent(line) && line.place <= (last?.place ?? 0));
    return [
      ...kept,
      { end: { ...end?.end, place: last?.place ?? 0, head: last?.head ?? '', seal: last?.head ?? '' } },
    ];
  },
  'a setup is dropped': (lines) => {
    const setups = [...new Set(lines.filter(isEvent).map(({ setup }) => setup))];
    const dropped = setups[pick(setups.length)];
    return lines.filter((line) => !isEvent(line) || line.setup !== dropped);
  },
  'a setup is dropped, and the places close up': (lines) => {
    const setup = lines.filter(isEvent)[pick(30)]?.setup;
    return lines
      .filter((line) => !isEvent(line) || line.setup !== setup)
      .map((line, nth) => (isEvent(line) ? { ...line, place: nth + 1 } : line));
  },
  'neighbors are swapped': (lines) => {
    const at = pick(lines.length - 3);
    return lines.toSpliced(at, 2, ...lines.slice(at, at + 2).toReversed());
  },
  'neighbors are swapped with their places': (lines) => {
    const at = pick(lines.length - 3);
    const [a, b] = lines.slice(at, at + 2) as [TrailEvent, TrailEvent];
    return lines.toSpliced(
      at,
      2,
      { ...b, place: a.place, head: a.head },
      { ...a, place: b.place, head: b.head },
    );
  },
  'an event is removed': (lines) => lines.toSpliced(pick(lines.length - 1), 1),
  'an event is there twice': (lines) => {
    const at = pick(lines.length - 1);
    return lines.toSpliced(at, 0, ...lines.slice(at, at + 1));
  },
  'an old detail is back': (lines, before) => {
    const gone = lines.flatMap((line, nth) => (isEvent(line) && line.detail === '' ? [nth] : []));
    const at = gone[pick(gone.length)] ?? 0;
    const { detail, salt } = before[at] as TrailEvent;
    return changed(lines, at, { detail, salt });
  },
  'a detail is that of another event': (lines) => {
    const events = lines.filter(isEvent).filter(({ detail }) => detail !== '');
    const [one, other] = [events[0], events[1 + pick(events.length - 1)]];
    return changed(lines, lines.indexOf(one as TrailLine), {
      detail: other?.detail ?? '',
      salt: other?.salt ?? '',
    });
  },
  'a detail is gone': (lines) => {
    const at = lines.findLastIndex((line) => isEvent(line) && line.detail !== '');
    return changed(lines, at, { detail: '', salt: '' });
  },
  ...Object.fromEntries(
    (['setup', 'id', 'kind', 'actorKind', 'actor', 'digest', 'mac', 'head', 'detail'] as const).map(
      (column) => [
        `its ${column} is another`,
        (lines: readonly TrailLine[]) => changed(lines, pick(lines.length - 1), { [column]: 'changed' }),
      ],
    ),
  ),
  ...Object.fromEntries(
    (['place', 'number', 'seq', 'at'] as const).map((column) => [
      `its ${column} is another`,
      (lines: readonly TrailLine[]) => {
        const at = pick(lines.length - 1);
        return changed(lines, at, { [column]: Number((lines[at] as TrailEvent)[column]) + 1 });
      },
    ]),
  ),
};

describe.each(openDatabases)('T19: on %s, the audit trail', (_name, open) => {
  let storage: Storage;
  let before: readonly TrailLine[];
  let lines: readonly TrailLine[];
  beforeAll(async () => {
    ({ storage } = await open(undefined, createAuditChain(key)));
    const setups = await Promise.all(Array.from({ length: 4 }, () => storeSetup(storage, t0)));
    for (let nth = 0; nth < 40; nth += 1)
      await write(storage, nth % 7 === 0 ? null : (setups[nth % 4]?.id ?? ''), 'answer-changed', {
        nth: String(nth),
      });
    before = await linesOf(storage);
    await write(storage, setups[1]?.id ?? '', 'erased', {});
    lines = await linesOf(storage);
  }, startTimeout);
  afterAll(() => storage.close());

  it('holds, before and after a detail is erased', async () => {
    expect(before).toHaveLength(41);
    await expectFound(before, false);
    expect(lines.filter((line) => isEvent(line) && line.detail === '').length).toBeGreaterThan(5);
    await expectFound(lines, false);
    expect(await checkTrail(lines, key)).toEqual({
      events: 41,
      setups: 4,
      checked: 'everything',
      faults: [],
    });
    await expectFound([{ end: { place: 0, head: '', seal: '' } }], false);
  });

  it('shows each of 200 random changes, to us and to the script that does not use our code', async () => {
    const kinds = Object.entries(mutations);
    for (let nth = 0; nth < 200; nth += 1) {
      const [name, mutate] = kinds[nth % kinds.length] ?? ['', () => lines];
      await expectFound(mutate(lines, before), true, name);
    }
  });

  it('is only checked for its details without the key, and the report says so', async () => {
    const { checked, faults } = await checkTrail(lines.slice(5), null);
    expect({ checked, faults }).toEqual({ checked: 'digests', faults: [] });
    const at = lines.findIndex((line) => isEvent(line) && line.detail !== '');
    const other = changed(lines, at, { detail: '{"nth":"other"}' });
    expect((await checkTrail(other, null)).faults).toHaveLength(1);
    expect(verify(other, null)).toHaveLength(1);
    expect((await checkTrail(lines, randomBytes(32))).faults.length).toBeGreaterThan(lines.length);
  });

  it('is known by its key', async () => {
    expect(await storage.auditTrail.isOfKey()).toBe(true);
  });

  it('stays in order when many write at once', async () => {
    const setup = await storeSetup(storage, t0);
    await Promise.all(
      Array.from({ length: 30 }, (_, nth) =>
        write(storage, nth % 3 === 0 ? null : setup.id, 'answer-changed', { nth: String(nth) }),
      ),
    );
    const all = await linesOf(storage);
    expect(all).toHaveLength(lines.length + 30);
    await expectFound(all, false);
  });
});
