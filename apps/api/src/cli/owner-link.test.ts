import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import { auditKeyOf, keysOf } from '../keys.ts';
import { createAuditChain } from '../storage/audit-chain.ts';
import { dialectOf } from '../storage/database.ts';
import { createSealer } from '../storage/seal.ts';
import { openStorage, type Storage } from '../storage/storage.ts';
import { runCli } from '../testing/run-cli.ts';

describe('pnpm orgready owner-link', () => {
  let folder: string;
  let storage: Storage;
  let env: Record<string, string>;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'orgready-owner-'));
    env = { DATABASE_URL: `sqlite:${join(folder, 'orgready.db')}` };
    const config = readConfig(env);
    const chain = createAuditChain(auditKeyOf(config));
    storage = await openStorage(dialectOf(config.databaseUrl), createSealer(keysOf(config)), chain);
  });
  afterAll(async () => {
    await storage.close();
    rmSync(folder, { recursive: true });
  });

  it('prints one link that can be used, until there is an owner, and leaves an event each time', async () => {
    const tokens: string[] = [];
    for (let times = 0; times < 2; times += 1) {
      const { code, printed } = await runCli(['owner-link'], env);
      expect([code, printed.length]).toEqual([0, 1]);
      const { origin, pathname } = new URL(printed[0] ?? '');
      expect(origin).toBe('http://localhost:4000');
      tokens.push(pathname.slice('/staff/join/'.length));
    }
    const now = Date.now();
    const [first = '', second = ''] = tokens;
    expect(await storage.staffLinks.find(first, now)).toBeUndefined();
    expect((await storage.staffLinks.find(second, now))?.role).toBe('owner');
    expect(await storage.staffLinks.find(second, now + 24 * 60 * 60_000)).toBeUndefined();
    const events = await storage.events.list(null);
    expect(events.map(({ kind, actor }) => [kind, actor.id])).toEqual([
      ['owner-link-created', 'operator'],
      ['owner-link-created', 'operator'],
    ]);

    await storage.people.create({ name: 'Robin Hale', email: 'robin@vendor.example', role: 'owner' }, now);
    const { code, printed, noted } = await runCli(['owner-link'], env);
    expect([code, printed]).toEqual([1, []]);
    expect(noted.join()).toContain('There is an owner already');
  });
});
