import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newCustomer, openStaff, request } from '../testing/browser.ts';
import { scratch } from '../testing/scratch.ts';
import { startServer, type TestServer } from '../testing/server.ts';
import { dialectOf, openDatabase } from './database.ts';
import type { Db } from './schema.ts';
import { createSealer } from './seal.ts';
import { storageOn } from './storage.ts';

describe('F11: while the SQLite file is locked by another program, full, or read-only,', () => {
  let folder: string;
  let server: TestServer;
  let other: DatabaseSync;
  let db: Db;
  beforeAll(async () => {
    folder = mkdtempSync(join(scratch, 'orgready-lock-'));
    const file = join(folder, 'orgready.db');
    const dialect = dialectOf(`sqlite:${file}`);
    db = await openDatabase(dialect);
    const storage = storageOn(db, dialect, createSealer([Buffer.alloc(32, 1)]));
    server = await startServer({ storage });
    other = new DatabaseSync(file);
  });
  afterAll(async () => {
    other.close();
    await server.close();
    rmSync(folder, { recursive: true });
  });

  const answer = (value: string, { browser, setupId }: Awaited<ReturnType<typeof newCustomer>>) =>
    request(browser, server, 'answerQuestion', {
      params: { id: setupId, question: 'environment' },
      raw: JSON.stringify({ answer: value }),
    });

  it('reads and health go on, and a write is answered 503 after two seconds', async () => {
    const customer = await newCustomer(server);
    const { browser, setupId } = customer;
    // So that even a read has to note that its session was used.
    server.pass(2 * 60_000);
    other.exec('begin exclusive');
    const started = performance.now();
    const writing = answer('sandbox', customer).then((result) => ({
      result,
      took: performance.now() - started,
    }));
    await pause(20);
    expect((await browser.send(`${server.origin}/readyz`)).status).toBe(200);
    expect((await request(browser, server, 'getSetup', { params: { id: setupId } })).status).toBe(200);
    expect((await request(openStaff(server), server, 'listSetups')).status).toBe(200);
    expect(performance.now() - started).toBeLessThan(1_900);
    const { result, took } = await writing;
    expect(result).toMatchObject({ status: 503, code: 'unavailable' });
    expect(result.response.headers.get('retry-after')).toBe('5');
    expect(took).toBeGreaterThan(1_900);
    expect(took).toBeLessThan(10_000);
    other.exec('rollback');
    expect((await answer('sandbox', customer)).status).toBe(204);
  });

  it('a write that waited less goes through', async () => {
    const customer = await newCustomer(server);
    other.exec('begin exclusive');
    const writing = answer('sandbox', customer);
    await pause(200);
    other.exec('rollback');
    expect((await writing).status).toBe(204);
  });

  it('F20: a full disk leaves nothing behind of what was refused', async () => {
    const { setupId } = await newCustomer(server);
    const staff = openStaff(server);
    const { blueprintId } = await staff.call('getSetupSummary', { params: { id: setupId } });
    // A list shows no part of a setup: the rows of every table that a new one writes to are counted.
    const rows = () =>
      Promise.all(
        ['setups', 'setup_rows', 'setup_places', 'events', 'deliveries'].map(async (table) => {
          const counted = sql<{ count: number }>`select count(*) as count from ${sql.table(table)}`;
          return (await counted.execute(db)).rows[0]?.count;
        }),
      );
    const raw = JSON.stringify({ blueprintId, customer: 'Full Disk Ltd' });
    // Not below what is there: the next page is one too many.
    await sql`pragma max_page_count = 1`.execute(db);
    let status = 201;
    let before = await rows();
    for (let tries = 0; status === 201 && tries < 200; tries += 1) {
      before = await rows();
      status = (await request(staff, server, 'createSetup', { raw })).status;
    }
    expect(status).toBe(503);
    expect(await rows()).toEqual(before);
    expect((await request(staff, server, 'createSetup', { raw })).status).toBe(503);
    expect(await rows()).toEqual(before);
    await sql`pragma max_page_count = 1000000`.execute(db);
    expect((await request(staff, server, 'createSetup', { raw })).status).toBe(201);
    expect((await rows())[0]).toBe((before[0] ?? 0) + 1);
  });

  it('a disk that has become read-only refuses writes, shows what is there, and recovers', async () => {
    const customer = await newCustomer(server);
    const read = () => request(customer.browser, server, 'getSetup', { params: { id: customer.setupId } });
    await sql`pragma query_only = 1`.execute(db);
    const refused = await answer('sandbox', customer);
    expect(refused).toMatchObject({ status: 503, code: 'unavailable' });
    expect(refused.response.headers.get('retry-after')).toBe('5');
    expect((await read()).status).toBe(200);
    await sql`pragma query_only = 0`.execute(db);
    expect((await answer('sandbox', customer)).status).toBe(204);
  });
});
