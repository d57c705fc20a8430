import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dialectOf, openMigrated } from '../storage/database.ts';
import { resealColumn } from '../storage/reseal.ts';
import { createSealer } from '../storage/seal.ts';
import { sealedColumns } from '../storage/sealed-columns.ts';
import { openStorage } from '../storage/storage.ts';
import { runCli } from '../testing/run-cli.ts';
import { scratch } from '../testing/scratch.ts';
import { storeSecrets } from '../testing/store-secrets.ts';
import { openTables } from '../testing/tables.ts';

const [oldKey, newKey] = [randomBytes(32), randomBytes(32)] as const;
const sealed = /v1\.[0-9a-f]{8}\./g;

describe('pnpm orgready reseal', () => {
  let folder: string;
  let DATABASE_URL: string;
  beforeEach(() => {
    folder = mkdtempSync(join(scratch, 'orgready-reseal-'));
    DATABASE_URL = `sqlite:${join(folder, 'orgready.db')}`;
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const fill = async (revocations: number) => {
    const storage = await openStorage(dialectOf(DATABASE_URL), createSealer([oldKey]));
    const opened = await storeSecrets(storage, revocations);
    await storage.close();
    return opened;
  };
  const reseal = (...keys: readonly Buffer[]) =>
    runCli(['reseal'], {
      DATABASE_URL,
      SECRET_KEYS: keys.map((key) => key.toString('base64')).join(),
    });
  /** The sealed records of every table, by the table and the id of their key. */
  const records = async () => {
    const tables = openTables(dialectOf(DATABASE_URL));
    const found = [...(await tables.read())].flatMap(([table, rows]) =>
      rows.flatMap((row) => (row.match(sealed) ?? []).map((start) => ({ table, keyId: start.slice(3, -1) }))),
    );
    await tables.close();
    return found;
  };

  it('seals every secret of every table with the first key; the old one can go', async () => {
    const secrets = await fill(3);
    const before = await records();
    // Every column that holds something sealed is known to the command.
    const known = new Set(
      sealedColumns.map(({ table }) => table.replaceAll(/[A-Z]/g, (c) => `_${c.toLowerCase()}`)),
    );
    expect(new Set(before.map(({ table }) => table))).toEqual(known);
    expect(before).toHaveLength(3 - 1 + sealedColumns.length);
    const { code, printed } = await reseal(newKey, oldKey);
    expect({ code, printed }).toEqual({
      code: 0,
      printed: [
        `${before.length} of ${before.length} records resealed with key ${createSealer([newKey]).keyId}; every other key can be taken out of SECRET_KEYS`,
      ],
    });
    expect(new Set((await records()).map(({ keyId }) => keyId))).toEqual(
      new Set([createSealer([newKey]).keyId]),
    );
    const storage = await openStorage(dialectOf(DATABASE_URL), createSealer([newKey]));
    expect(await secrets.read(storage)).toEqual(secrets.expected);
    await storage.close();
    expect((await reseal(newKey)).printed[0]).toMatch('0 of 0');
  });

  it('goes on where it was interrupted', async () => {
    await fill(150);
    const db = openMigrated(dialectOf(DATABASE_URL));
    const interrupted = new AbortController();
    const [revocations] = sealedColumns.filter(({ table }) => table === 'revocations');
    if (!revocations) throw new Error('There is no such column');
    const first = await resealColumn(
      db,
      createSealer([newKey, oldKey]),
      revocations,
      () => interrupted.abort(),
      interrupted.signal,
    );
    await db.destroy();
    expect(first).toEqual({ resealed: 100, lost: 0 });
    const left = (await records()).filter(({ keyId }) => keyId === createSealer([oldKey]).keyId).length;
    const { code, printed } = await reseal(newKey, oldKey);
    expect(code).toBe(0);
    expect(printed[0]).toMatch(`${left} of ${left} records`);
  });

  it('keeps what no key opens, counts it, and does the rest', async () => {
    await fill(3);
    const count = (await records()).length;
    const { code, printed, noted } = await reseal(newKey);
    expect(code).toBe(1);
    expect(printed[0]).toMatch(`0 of ${count} records`);
    expect(noted.join('\n')).toContain(`${count} records cannot be opened`);
    expect((await reseal(newKey, oldKey)).code).toBe(0);
  });

  it('refuses a database that is not there, and makes none', async () => {
    const { code, noted } = await reseal(newKey);
    expect(code).toBe(1);
    expect(noted).toEqual([
      `reseal: There is no database at ${join(folder, 'orgready.db')}; DATABASE_URL names it`,
    ]);
  });
});
