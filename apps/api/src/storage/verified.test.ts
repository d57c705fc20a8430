import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databases, startTimeout } from '../testing/databases.ts';
import { storeSetup } from '../testing/stored-setup.ts';
import type { Actor, NewEvent } from './events.ts';
import type { Storage } from './storage.ts';

const t0 = Date.UTC(2026, 10, 20);
const minute = 60_000;
const orgId = '00D000000000001AAA';

describe.each(databases)('what was verified, on %s', (_, open) => {
  let storage: Storage;
  beforeAll(async () => {
    storage = await open();
  }, startTimeout);
  afterAll(() => storage.close());

  const newSetup = () => storeSetup(storage, t0);
  const finding = (setupId: string, verificationId: string, checkId: string, message: string) => ({
    setupId,
    verificationId,
    checkId,
    stepId: 'package',
    verdict: { outcome: 'inapplicable', why: { key: message } } as const,
    orgId,
    username: 'ada@acme.example',
    at: t0,
  });
  const begin = async (setupId: string, step: string | null = null, now = t0) =>
    (await storage.verifications.begin({ setupId, step, connectionId: null }, minute, now)).verification;

  it('joins a running verification of the same scope and starts others beside it', async () => {
    const setup = await newSetup();
    const both = await Promise.all(
      [1, 2].map(() =>
        storage.verifications.begin({ setupId: setup.id, step: null, connectionId: null }, minute, t0),
      ),
    );
    expect(both.map((one) => one.joined).sort()).toEqual([false, true]);
    expect(both[0]?.verification.id).toBe(both[1]?.verification.id);
    const step = await begin(setup.id, 'package');
    expect(step.id).not.toBe(both[0]?.verification.id);
    expect((await storage.verifications.progress(setup.id, t0)).running?.id).toBe(step.id);
  });

  it('takes over from a verification whose lease is over, which can then not finish any more', async () => {
    const setup = await newSetup();
    const dead = await begin(setup.id);
    expect(await storage.verifications.renew(dead.id, minute, t0 + 30_000)).toBe(true);
    expect((await storage.verifications.progress(setup.id, t0 + 2 * minute)).running).toBeUndefined();
    const next = await begin(setup.id, null, t0 + 2 * minute);
    expect(next.id).not.toBe(dead.id);
    expect(await storage.verifications.finish(dead, 'finished', t0 + 2 * minute)).toBe(false);
    expect(await storage.verifications.renew(dead.id, minute, t0 + 2 * minute)).toBe(false);
    expect(await storage.verifications.finish(next, 'finished', t0 + 3 * minute)).toBe(true);
    expect((await storage.verifications.progress(setup.id, t0)).lastFinished?.id).toBe(next.id);
    expect((await storage.verifications.find(dead.id))?.state).toBe('failed');
  });

  it('answers the newest finding of each check', async () => {
    const setup = await newSetup();
    const { id } = await begin(setup.id);
    await storage.findings.record([finding(setup.id, id, 'a', 'first'), finding(setup.id, id, 'b', 'only')]);
    await storage.findings.record([finding(setup.id, id, 'a', 'second')]);
    await storage.findings.record([]);
    const latest = await storage.findings.latest(setup.id);
    expect([...latest.keys()].sort()).toEqual(['a', 'b']);
    expect(latest.get('a')?.verdict).toEqual({ outcome: 'inapplicable', why: { key: 'second' } });
  });

  it('voids what was found, also by a verification that finishes after the change it did not see', async () => {
    const setup = await newSetup();
    const before = await begin(setup.id);
    await storage.findings.record([
      finding(setup.id, before.id, 'a', 'old'),
      finding(setup.id, before.id, 'b', 'old'),
    ]);
    await storage.findings.void(setup.id, ['a'], t0);
    expect([...(await storage.findings.latest(setup.id)).keys()]).toEqual(['b']);
    await storage.findings.void(setup.id, 'all', t0);
    await storage.findings.record([finding(setup.id, before.id, 'a', 'late')]);
    expect((await storage.findings.latest(setup.id)).size).toBe(0);
    const after = await begin(setup.id, 'package');
    await storage.findings.record([finding(setup.id, after.id, 'a', 'new')]);
    expect([...(await storage.findings.latest(setup.id)).keys()]).toEqual(['a']);
  });

  it('keeps an attestation until it is withdrawn or voided', async () => {
    const setup = await newSetup();
    const word = { setupId: setup.id, checkId: 'a', name: 'Ada', note: '', parts: [], orgId, at: t0 };
    await storage.attestations.attest(word);
    await storage.attestations.attest({ ...word, checkId: 'b' });
    expect([...(await storage.attestations.current(setup.id)).keys()].sort()).toEqual(['a', 'b']);
    await storage.attestations.withdraw(setup.id, 'a', t0);
    expect([...(await storage.attestations.current(setup.id)).keys()]).toEqual(['b']);
    await storage.findings.void(setup.id, 'all', t0);
    expect((await storage.attestations.current(setup.id)).size).toBe(0);
    await storage.attestations.attest(word);
    expect((await storage.attestations.current(setup.id)).get('a')).toMatchObject({ name: 'Ada' });
  });

  it('lists the newest calls first and counts them all', async () => {
    const setup = await newSetup();
    const call = {
      setupId: setup.id,
      verificationId: null,
      at: t0,
      method: 'GET',
      path: '/services/data/v66.0/query',
      asked: ['SELECT Id FROM User'],
      status: 200,
      error: null,
      milliseconds: 12,
      counted: true,
    };
    await storage.apiCalls.record([call, { ...call, counted: false }]);
    const listed = await storage.apiCalls.list(setup.id, 1);
    expect(listed).toMatchObject([{ counted: false, asked: ['SELECT Id FROM User'], milliseconds: 12 }]);
    expect(Object.keys(listed[0] ?? {})).not.toContain('setupId');
    expect(await storage.apiCalls.count(setup.id)).toBe(2);
  });

  it('keeps events in order, with who caused them, and counts what a customer does as activity', async () => {
    const setup = await newSetup();
    const append = async (actor: Actor, event: NewEvent, at: number) =>
      storage.auditTrail.write((await storage.events.count(actor, [event], at)).counted);
    const event = { setupId: setup.id, kind: 'link-created', detail: { days: 30 } } as const;
    await append({ kind: 'staff', id: 's' }, event, t0 + 1);
    expect((await storage.setups.find(setup.id))?.activeAt).toBe(t0);
    const claimed = { setupId: setup.id, kind: 'link-claimed', detail: {} } as const;
    await append({ kind: 'customer', id: 'c' }, claimed, t0 + 2);
    const { activeAt, seq } = (await storage.setups.find(setup.id)) ?? {};
    expect(activeAt).toBe(t0 + 2);
    expect(await storage.events.list(setup.id)).toMatchObject([
      { ...event, actor: { kind: 'staff', id: 's' }, at: t0 + 1, seq: (seq ?? 0) - 1 },
      { ...claimed, actor: { kind: 'customer', id: 'c' }, at: t0 + 2, seq },
    ]);
  });
});
