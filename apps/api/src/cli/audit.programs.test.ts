import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAuditChain } from '../storage/audit-chain.ts';
import { dialectOf } from '../storage/database.ts';
import { createSealer } from '../storage/seal.ts';
import { openStorage } from '../storage/storage.ts';
import { runCli } from '../testing/run-cli.ts';
import { scratch } from '../testing/scratch.ts';
import { storeSetup } from '../testing/stored-setup.ts';

const key = Buffer.alloc(32, 7);
const script = fileURLToPath(new URL('../../../../scripts/verify-audit.mjs', import.meta.url));

describe('pnpm orgready audit', () => {
  let folder: string;
  let env: Record<string, string>;
  let setupId: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(scratch, 'orgready-audit-'));
    env = { DATABASE_URL: `sqlite:${join(folder, 'orgready.db')}`, AUDIT_KEY: key.toString('base64') };
    const storage = await openStorage(
      dialectOf(env.DATABASE_URL ?? ''),
      createSealer([Buffer.alloc(32, 1)]),
      createAuditChain(key),
    );
    ({ id: setupId } = await storeSetup(storage, 1));
    for (const days of [1, 2, 3]) {
      const event = { kind: 'link-created', setupId, detail: { days } } as const;
      await storage.transaction(async (tx) => {
        const { counted } = await tx.events.count({ kind: 'staff', id: 'x' }, [event], days);
        await tx.auditTrail.write(counted);
      });
    }
    await storage.close();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const change = (statement: string) => {
    const database = new DatabaseSync(join(folder, 'orgready.db'));
    database.exec(statement);
    database.close();
  };
  /** What an auditor does: the export, and the script in a process of its own. */
  const verifyElsewhere = async (auditKey?: string) => {
    const { printed } = await runCli(['audit', 'export'], env);
    const file = join(folder, 'trail.ndjson');
    writeFileSync(file, printed.map((line) => `${line}\n`).join(''));
    const own = auditKey === undefined ? {} : { AUDIT_KEY: auditKey };
    return new Promise<{ code: number; printed: string }>((resolve) => {
      execFile(process.execPath, [script, file], { env: own }, (error, stdout) =>
        resolve({ code: Number(error?.code ?? 0), printed: stdout }),
      );
    });
  };

  it('finds nothing wrong with a trail that nobody changed', async () => {
    expect(await runCli(['audit', 'verify'], env)).toEqual({
      code: 0,
      printed: ['3 events of 1 setup: no fault'],
      noted: [],
    });
    expect(await verifyElsewhere(env.AUDIT_KEY)).toEqual({ code: 0, printed: '3 events, 0 faults\n' });
  });

  it.each([
    ['the key', key, true],
    ['another key', Buffer.alloc(32, 8), false],
  ])('belongs to its key: %s', async (_, used, isOfKey) => {
    const dialect = dialectOf(env.DATABASE_URL ?? '');
    const storage = await openStorage(dialect, createSealer([Buffer.alloc(32, 1)]), createAuditChain(used));
    expect(await storage.auditTrail.isOfKey()).toBe(isOfKey);
    await storage.close();
  });

  it('checks only digests without the key, and prints that', async () => {
    const { AUDIT_KEY: _, ...without } = env;
    for (const ran of [
      await runCli(['audit', 'verify', '--without-key'], env),
      await runCli(['audit', 'verify'], without),
    ]) {
      expect(ran.code).toBe(0);
      expect(ran.noted.join()).toMatch(/only the digests of the details were checked/i);
    }
    expect((await verifyElsewhere()).printed).toContain('only the digests of the details were checked');
  });

  it('prints each fault, and ends with 1', async () => {
    change(`update events set detail = '{"days":9}' where number = 2`);
    expect(await runCli(['audit', 'verify'], env)).toMatchObject({
      code: 1,
      printed: [`place 2, setup ${setupId}: not the detail that was written`, '3 events of 1 setup: 1 fault'],
    });
    change(`update events set detail = '{"days":2}' where number = 2`);
    expect((await runCli(['audit', 'verify'], env)).code).toBe(0);
    change('delete from events where number = 3');
    expect((await runCli(['audit', 'verify'], env)).printed[0]).toBe(
      'place 2, no setup: the trail ended elsewhere',
    );
    expect(await verifyElsewhere(env.AUDIT_KEY)).toMatchObject({ code: 1 });
  });
});
