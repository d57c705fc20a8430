import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import { newFactorSecret } from '../domain/second-factor.ts';
import { auditKeyOf, keysOf } from '../keys.ts';
import { createAuditChain } from '../storage/audit-chain.ts';
import { dialectOf } from '../storage/database.ts';
import { createSealer } from '../storage/seal.ts';
import { openStorage, type Storage } from '../storage/storage.ts';
import { runCli } from '../testing/run-cli.ts';
import { scratch } from '../testing/scratch.ts';

describe('pnpm orgready sign-in-link', () => {
  let folder: string;
  let storage: Storage;
  let env: Record<string, string>;
  beforeEach(async () => {
    folder = mkdtempSync(join(scratch, 'orgready-sign-in-'));
    env = { DATABASE_URL: `sqlite:${join(folder, 'orgready.db')}` };
    const config = readConfig(env);
    const chain = createAuditChain(auditKeyOf(config));
    storage = await openStorage(dialectOf(config.databaseUrl), createSealer(keysOf(config)), chain);
  });
  afterEach(async () => {
    await storage.close();
    rmSync(folder, { recursive: true });
  });

  const call = (...words: readonly string[]) => runCli(['sign-in-link', ...words], env);

  /** Returns the email of the person that the printed link signs in. */
  const signsIn = async (...words: readonly string[]) => {
    const { code, printed } = await call(...words);
    expect([code, printed.length]).toEqual([0, 1]);
    const { origin, pathname } = new URL(printed[0] ?? '');
    expect(origin).toBe('http://localhost:4000');
    const link = await storage.staffLinks.find(pathname.slice('/staff/join/'.length), Date.now());
    expect(link?.kind).toBe('sign-in');
    return link?.email;
  };
  const olivia = ['--new-owner', 'Olivia Owner', '--email', 'olivia@vendor.example'];

  it('makes the demo’s owner in an empty database, and signs in the one who is there in any other', async () => {
    const { code, noted } = await call();
    expect([code, noted.join()]).toEqual([1, expect.stringContaining('Nobody owns this deployment yet')]);
    expect(await signsIn(...olivia)).toBe('olivia@vendor.example');
    expect(await signsIn(...olivia)).toBe('olivia@vendor.example');
    const events = await storage.events.list(null);
    expect(events.filter(({ actor }) => actor.id === 'operator').map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['owner-link-created', 'sign-in-link-created']),
    );
    expect(events.filter(({ kind }) => kind === 'person-joined')).toHaveLength(1);
  });

  it('signs in an owner who was made by hand, and a person with an email', async () => {
    await storage.people.create({ name: 'Mira Solberg', email: 'mira@vendor.example', role: 'owner' }, 1);
    await storage.people.create({ name: 'Lee Moss', email: 'Lee@vendor.example', role: 'csm' }, 2);
    expect(await signsIn(...olivia)).toBe('mira@vendor.example');
    expect(await signsIn('--email', ' lee@vendor.example ')).toBe('Lee@vendor.example');
    const { code, noted } = await call('--email', 'nobody@vendor.example');
    expect([code, noted]).toEqual([1, ['Nobody on the staff has the email nobody@vendor.example.']]);
    expect((await call('--new-owner', 'Olivia')).code).toBe(1);
  });

  it('prints none for a person with a second factor', async () => {
    const mira = { name: 'Mira Solberg', email: 'mira@vendor.example', role: 'owner' } as const;
    const { id } = await storage.people.create(mira, 1);
    await storage.secondFactors.start(id, newFactorSecret());
    await storage.secondFactors.confirm(id, Date.now());
    const { code, printed, noted } = await call();
    expect([code, printed, noted.length]).toEqual([1, [], 1]);
    expect(noted.join()).toContain('password and a code');
  });

  it('T21: exists neither outside localhost nor where an identity provider signs people in', async () => {
    const newKey = () => randomBytes(32).toString('base64');
    const keys = { SECRET_KEYS: newKey(), AUDIT_KEY: newKey() };
    const oidc = {
      OIDC_ISSUER: 'https://login.vendor.example',
      OIDC_CLIENT_ID: 'orgready',
      OIDC_CLIENT_SECRET: 'a-secret',
      OIDC_ROLES: 'owners=owner',
    };
    for (const [more, why] of [
      [{ ...keys, PUBLIC_URL: 'https://setup.vendor.example' }, 'not on localhost'],
      [oidc, 'identity provider'],
    ] as const) {
      const { code, printed, noted } = await runCli(['sign-in-link', ...olivia], { ...env, ...more });
      expect([code, printed, noted.length]).toEqual([1, [], 1]);
      expect(noted.join()).toContain(why);
    }
    expect(await storage.people.list()).toEqual([]);
  });
});
