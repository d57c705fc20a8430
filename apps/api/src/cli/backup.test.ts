import { randomBytes } from 'node:crypto';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dialectOf } from '../storage/database.ts';
import { createSealer } from '../storage/seal.ts';
import { openStorage, type Storage } from '../storage/storage.ts';
import { runCli } from '../testing/run-cli.ts';
import { scratch } from '../testing/scratch.ts';
import { storeSetup } from '../testing/stored-setup.ts';

const key = randomBytes(32);
const now = Date.UTC(2026, 10, 20);

describe('backup and restore of a SQLite file', () => {
  let folder: string;
  let file: string;
  let copy: string;
  let running: Storage | undefined;
  const open = () => openStorage(dialectOf(`sqlite:${file}`), createSealer([key]));
  const close = async () => {
    await running?.close();
    running = undefined;
  };
  const run = (...words: string[]) =>
    runCli(words, { DATABASE_URL: `sqlite:${file}`, SECRET_KEYS: key.toString('base64') });
  beforeEach(async () => {
    folder = mkdtempSync(join(scratch, 'orgready-backup-'));
    file = join(folder, 'orgready.db');
    copy = join(folder, 'copy.backup');
    running = await open();
  });
  afterEach(async () => {
    await close();
    rmSync(folder, { recursive: true });
  });

  it('copies while the server writes, and brings that moment back', async () => {
    const kept = await storeSetup(running as Storage, now);
    // A write that is under way is not in the copy, and the copy does not wait for it.
    await running?.transaction(async (tx) => {
      const later = await tx.setups.create(
        { blueprintId: kept.blueprintId, blueprintVersion: kept.blueprintVersion, customer: 'Later Ltd' },
        now,
      );
      expect((await run('backup', copy)).code).toBe(0);
      return later;
    });
    expect(statSync(copy).mode & 0o777).toBe(0o600);
    await close();

    const { code, printed } = await run('restore', copy);
    expect({ code, printed }).toEqual({
      code: 0,
      printed: [expect.stringMatching(/orgready\.db is restored; what was there is now \S+\.before-\d{14}$/)],
    });
    running = await open();
    expect(await running.setups.find(kept.id)).toMatchObject({ id: kept.id });
    const { blueprintId, blueprintVersion } = kept;
    expect(await running.blueprints.consumerSecret(blueprintId, blueprintVersion)).toBe('s3cret');
    expect(readFileSync(file).includes('Later Ltd')).toBe(false);
    const [earlier = ''] = readdirSync(folder).filter((name) => name.includes('.before-'));
    expect(readFileSync(join(folder, earlier)).includes('Later Ltd')).toBe(true);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('never replaces a file, and refuses a database that is not there', async () => {
    writeFileSync(copy, 'mine');
    expect(await run('backup', copy)).toMatchObject({ code: 1, noted: [expect.stringContaining('exists')] });
    expect(readFileSync(copy, 'utf8')).toBe('mine');
    await close();
    rmSync(file);
    expect(await run('backup', join(folder, 'other'))).toMatchObject({ code: 1 });
    expect(readdirSync(folder)).not.toContain('other');
  });

  it('changes nothing while a server has the database open', async () => {
    await run('backup', copy);
    const kept = await storeSetup(running as Storage, now);
    const { code, noted } = await run('restore', copy);
    expect({ code, noted }).toEqual({
      code: 1,
      noted: ['restore: The database is open in another process; stop the servers first'],
    });
    expect(await running?.setups.find(kept.id)).toBeDefined();
  });

  it.each<[string, (backup: string) => void]>([
    ['cut short', (backup) => truncateSync(backup, statSync(backup).size / 2)],
    [
      'overwritten in the middle',
      (backup) => writeFileSync(backup, readFileSync(backup).fill(7, 9_000, 60_000)),
    ],
    ['no database', (backup) => writeFileSync(backup, 'Dear operator, '.repeat(1_000))],
    ['a database of something else', (backup) => rmSync(backup)],
  ])('refuses a backup that is %s, in a line, and changes nothing', async (what, damage) => {
    await run('backup', copy);
    await close();
    damage(copy);
    if (what === 'a database of something else') dialectOf(`sqlite:${copy}`);
    const before = readFileSync(file);
    const { code, noted } = await run('restore', copy);
    expect({ code, lines: noted.length }).toEqual({ code: 1, lines: 1 });
    expect(noted[0]).toMatch(
      /^restore: \S+copy\.backup (?:is damaged \(.+\); nothing was changed|holds no database of OrgReady)$/,
    );
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(folder).filter((name) => /part|before/.test(name))).toEqual([]);
  });

  it.each<[string, (database: Buffer) => Buffer]>([
    ['cut short', (database) => database.subarray(0, database.length / 2)],
    ['overwritten in the middle', (database) => database.fill(7, 9_000, 60_000)],
    ['no database', () => Buffer.from('not a database '.repeat(1_000))],
  ])('replaces a file that is %s', async (_what, damage) => {
    const kept = await storeSetup(running as Storage, now);
    await run('backup', copy);
    await close();
    writeFileSync(file, damage(readFileSync(file)));
    expect((await run('doctor')).printed.join('\n')).toContain('is damaged');
    expect((await run('restore', copy)).code).toBe(0);
    running = await open();
    expect(await running.setups.find(kept.id)).toMatchObject({ id: kept.id });
  });
});
