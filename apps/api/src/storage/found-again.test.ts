import type { Evidence, Verdict } from '@orgready/guides/model/check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databases, startTimeout } from '../testing/databases.ts';
import { storeSetup } from '../testing/stored-setup.ts';
import type { Storage } from './storage.ts';

const t0 = Date.UTC(2026, 10, 20);
const minute = 60_000;
const orgId = '00D000000000001AAA';

const seen = (actual: string): readonly [Evidence] => [
  { kind: 'value', label: { key: 'edition', params: { name: 'Acme' } }, expected: null, actual },
];
const passed = (actual: string): Verdict => ({
  outcome: 'passed',
  message: { key: 'm' },
  evidence: seen(actual),
});

describe.each(databases)('what is found again, on %s,', (_, open) => {
  let storage: Storage;
  beforeAll(async () => {
    storage = await open();
  }, startTimeout);
  afterAll(() => storage.close());

  const findingOf =
    (setupId: string, verificationId: string, at: number, org: string) =>
    ([checkId, verdict]: [string, Verdict]) => ({
      setupId,
      verificationId,
      stepId: 'step',
      checkId,
      verdict,
      orgId: org,
      username: 'ada@acme.example',
      at,
    });
  /** One verification whose waves find these. */
  const verify = async (
    setupId: string,
    at: number,
    waves: readonly Readonly<Record<string, Verdict>>[],
    org = orgId,
  ): Promise<void> => {
    const scope = { setupId, step: null, connectionId: null };
    const { verification } = await storage.verifications.begin(scope, minute, at);
    for (const wave of waves)
      await storage.findings.record(Object.entries(wave).map(findingOf(setupId, verification.id, at, org)));
    await storage.verifications.finish(verification, 'finished', at);
  };

  it('is the finding it was, seen later; what differs is a finding of its own', async () => {
    const { id } = await storeSetup(storage, t0);
    await verify(id, t0, [{ a: passed('one'), b: passed('two') }, { c: passed('three') }]);
    const before = await storage.findings.latest(id);
    await verify(id, t0 + minute, [{ a: passed('one'), b: passed('other') }, { c: passed('three') }]);
    const after = await storage.findings.latest(id);
    for (const check of ['a', 'c'])
      expect(after.get(check)).toEqual({ ...before.get(check), at: t0 + minute });
    expect(after.get('b')?.id).not.toBe(before.get('b')?.id);
    await verify(id, t0 + 2 * minute, [{ b: passed('other') }]);
    const last = await storage.findings.latest(id);
    expect(['a', 'b', 'c'].map((check) => last.get(check)?.at)).toEqual([
      t0 + minute,
      t0 + 2 * minute,
      t0 + minute,
    ]);
  });

  it('is not what stood before it was found otherwise', async () => {
    const { id } = await storeSetup(storage, t0);
    await verify(id, t0, [{ a: passed('one') }]);
    await verify(id, t0 + minute, [{ a: passed('one') }]);
    await verify(id, t0 + 2 * minute, [{ a: passed('other') }]);
    expect((await storage.findings.latest(id)).get('a')?.at).toBe(t0 + 2 * minute);
    await verify(id, t0 + 3 * minute, [{ a: passed('one') }]);
    expect((await storage.findings.latest(id)).get('a')?.at).toBe(t0 + 3 * minute);
  });

  it('is found again after it was voided', async () => {
    const { id } = await storeSetup(storage, t0);
    await verify(id, t0, [{ a: passed('one') }]);
    const before = (await storage.findings.latest(id)).get('a');
    await storage.findings.void(id, ['a'], t0);
    expect((await storage.findings.latest(id)).size).toBe(0);
    await verify(id, t0 + minute, [{ a: passed('one') }]);
    const after = (await storage.findings.latest(id)).get('a');
    expect(after?.id).not.toBe(before?.id);
    // What was seen is kept once all the same.
    expect(after?.evidenceHash).toBe(before?.evidenceHash);
  });

  it('has evidence of its own for each org and each setup', async () => {
    const [one, other] = [await storeSetup(storage, t0), await storeSetup(storage, t0)];
    await verify(one.id, t0, [{ a: passed('one') }]);
    const hash = (await storage.findings.latest(one.id)).get('a')?.evidenceHash ?? '';
    expect((await storage.evidence.find(one.id, [hash])).get(hash)).toEqual(seen('one'));
    expect((await storage.evidence.find(other.id, [hash])).size).toBe(0);
    await verify(one.id, t0, [{ a: passed('one') }], '00D000000000002AAA');
    expect((await storage.findings.latest(one.id)).get('a')?.evidenceHash).not.toBe(hash);
  });
});
