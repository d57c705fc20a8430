import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import { auditKeyOf, keysOf } from '../keys.ts';
import { createAuditChain } from '../storage/audit-chain.ts';
import { dialectOf } from '../storage/database.ts';
import { createSealer } from '../storage/seal.ts';
import { openStorage, type Storage } from '../storage/storage.ts';
import { runCli } from '../testing/run-cli.ts';
import { scratch } from '../testing/scratch.ts';

describe('pnpm orgready owner-link', () => {
  let folder: string;
  let storage: Storage;
  let env: Record<string, string>;
  beforeAll(async () => {
    folder = mkdtempSync(join(scratch, 'orgready-owner-'));
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

  it('makes none where an identity provider decides who is an owner', async () => {
    const { code, printed, noted } = await runCli(['owner-link'], {
      ...env,
      OIDC_ISSUER: 'https://login.vendor.example',
      OIDC_CLIENT_ID: 'orgready',
      OIDC_CLIENT_SECRET: 'a-secret',
      OIDC_ROLES: 'owners=owner',
    });
    expect([code, printed]).toEqual([1, []]);
    expect(noted.join()).toContain('OIDC_ROLES decides who is an owner');
  });

  it('T21: lets an owner in who is locked out, by a link that ends their sessions, and lets nobody else in', async () => {
    const now = Date.now();
    const made = { name: 'Mira Solberg', email: 'mira@vendor.example' } as const;
    const owner = await storage.people.create({ ...made, role: 'owner' }, now);
    await storage.people.create({ name: 'Lee Moss', email: 'lee@vendor.example', role: 'csm' }, now);
    for (const words of [['--email', 'lee@vendor.example'], ['--without-code']]) {
      const { code, printed } = await runCli(['owner-link', ...words], env);
      expect([code, printed]).toEqual([1, []]);
    }
    const linkWith = async (...words: readonly string[]) => {
      const email = ['--email', ' MIRA@vendor.example '];
      const { code, printed } = await runCli(['owner-link', ...email, ...words], env);
      expect([code, printed.length]).toEqual([0, 1]);
      const token = new URL(printed[0] ?? '').pathname.slice('/staff/join/'.length);
      return { token, link: await storage.staffLinks.find(token, now) };
    };
    const first = await linkWith();
    expect(first.link).toMatchObject({ kind: 'reset', personId: owner.id, forgetsSecondFactor: false });
    const second = await linkWith('--without-code');
    expect(second.link).toMatchObject({ kind: 'reset', personId: owner.id, forgetsSecondFactor: true });
    expect(await storage.staffLinks.find(first.token, now)).toBeUndefined();
    expect(await storage.staffLinks.find(second.token, now + 25 * 60 * 60_000)).toBeUndefined();
    const events = (await storage.events.list(null)).filter(({ kind }) => kind === 'reset-link-created');
    expect(events.map(({ actor, detail }) => [actor, detail.person])).toEqual([
      [{ kind: 'system', id: 'operator' }, owner.id],
      [{ kind: 'system', id: 'operator' }, owner.id],
    ]);
  });
});
