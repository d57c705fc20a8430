import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { dialectOf } from '../storage/database.ts';
import { createSealer } from '../storage/seal.ts';
import { openStorage } from '../storage/storage.ts';
import { runCli } from '../testing/run-cli.ts';
import { scratch } from '../testing/scratch.ts';
import { storeSecrets } from '../testing/store-secrets.ts';
import { examineClock } from './doctor/clock.ts';

const [oldKey, newKey] = [randomBytes(32), randomBytes(32)] as const;
const keys = (...given: readonly Buffer[]) => given.map((key) => key.toString('base64')).join();
const idOf = (key: Buffer) => createSealer([key]).keyId;

describe('pnpm orgready doctor', () => {
  let folder: string;
  let file: string;
  /** Answers as a login host, and as OrgReady. */
  let host: Server;
  let origin: string;
  let answer: { status: number; text: string; date?: string };
  beforeAll(async () => {
    folder = mkdtempSync(join(scratch, 'orgready-doctor-'));
    file = join(folder, 'orgready.db');
    host = createServer((_request, response) => {
      response.writeHead(answer.status, answer.date === undefined ? {} : { date: answer.date });
      response.end(answer.text);
    });
    await new Promise<void>((resolve) => host.listen(0, 'localhost', resolve));
    origin = `http://localhost:${(host.address() as AddressInfo).port}`;
    const storage = await openStorage(dialectOf(`sqlite:${file}`), createSealer([oldKey]));
    await storeSecrets(storage, 2);
    await storage.close();
  });
  afterEach(() => {
    answer = { status: 200, text: 'ready\n' };
  });
  afterAll(() => {
    host.close();
    rmSync(folder, { recursive: true });
  });

  const examine = async (env: Readonly<Record<string, string>> = {}) => {
    answer ??= { status: 200, text: 'ready\n' };
    const { code, printed } = await runCli(['doctor'], {
      DATABASE_URL: `sqlite:${file}`,
      SECRET_KEYS: keys(oldKey),
      PUBLIC_URL: origin,
      SALESFORCE_LOGIN_URL: origin,
      ...env,
    });
    return { code, printed };
  };

  it('asks each host of links too', async () => {
    const host = new URL(origin).host.replace('localhost', '127.0.0.1');
    const { printed } = await examine({ LINK_HOSTS: `${host}=int_1` });
    expect(printed.filter((line) => line.includes(`http://${host}/oauth/callback has to be`))).toHaveLength(
      1,
    );
  });

  it('finds everything in order, in one line each', async () => {
    const { code, printed } = await examine();
    expect(printed.map((line) => line.replace(/\b\d+ m?s\b/, 'a moment'))).toEqual([
      `ok     configuration  complete; served at ${origin}`,
      `ok     database       ${file} is in order`,
      `ok     keys           key ${idOf(oldKey)} seals; every sealed record has its key`,
      `ok     login host     ${new URL(origin).host} answers in a moment`,
      `ok     clock          within a moment of ${new URL(origin).host}`,
      `ok     callback       ${origin}/oauth/callback has to be registered in the app, character by character`,
    ]);
    expect(code).toBe(0);
  });

  it.each<[string, () => Record<string, string>, RegExp]>([
    ['configuration', () => ({ LOG_LEVEL: 'loud' }), /LOG_LEVEL must be/],
    [
      'keys',
      () => ({ SECRET_KEYS: keys(newKey) }),
      /1 in blueprints\.consumerSecret are sealed with key \w{8}, which is not/,
    ],
    [
      'login host',
      () => ({ SALESFORCE_LOGIN_URL: 'http://localhost:9' }),
      /localhost:9 cannot be reached: \S/,
    ],
    [
      'clock',
      () => {
        answer = { status: 200, text: 'ready\n', date: new Date(Date.now() - 10 * 60_000).toUTCString() };
        return {};
      },
      /(?:599|600|601) s ahead of that of localhost/,
    ],
    [
      'callback',
      () => {
        answer = { status: 404, text: 'nothing here' };
        return {};
      },
      /something other than OrgReady answers/,
    ],
    [
      'database',
      () => {
        const damaged = join(folder, 'damaged.db');
        writeFileSync(damaged, readFileSync(file).fill(0x5a, 4096 * 3, 4096 * 9));
        return { DATABASE_URL: `sqlite:${damaged}` };
      },
      /damaged\.db: it is damaged \(.+\); "pnpm orgready restore"/,
    ],
  ])('finds what is wrong with the %s', async (about, prepare, text) => {
    answer = { status: 200, text: 'ready\n' };
    const { code, printed } = await examine(prepare());
    expect(code).toBe(1);
    const wrong = printed.filter((line) => line.startsWith('WRONG'));
    expect(new Set(wrong.map((line) => line.slice(7, 20).trim()))).toEqual(new Set([about]));
    expect(wrong.join('\n')).toMatch(text);
  });

  it('notes a key that still opens records, one that opens none, and a server that does not run', async () => {
    const spare = randomBytes(32);
    const { code, printed } = await examine({
      SECRET_KEYS: keys(newKey, oldKey, spare),
      PUBLIC_URL: 'http://localhost:9',
    });
    expect(code).toBe(0);
    const notes = printed.filter((line) => line.startsWith('note'));
    expect(notes).toHaveLength(3);
    expect(notes[0]).toContain(`key ${idOf(oldKey)} still opens records`);
    expect(notes[1]).toContain(`key ${idOf(spare)} opens nothing anymore`);
    expect(notes[2]).toContain('nothing answers there now');
  });

  it('notes a login host that is reached and out of order', async () => {
    answer = { status: 503, text: 'down' };
    const { printed } = await examine();
    expect(printed.filter((line) => line.includes('login host'))).toEqual([
      expect.stringMatching(/^note .* is reached, but answers 503: nobody can sign in until it recovers$/),
    ]);
  });

  it('makes neither a database nor a key', async () => {
    const missing = join(folder, 'missing.db');
    const { printed } = await examine({ DATABASE_URL: `sqlite:${missing}`, SECRET_KEYS: '' });
    expect(printed.join('\n')).toContain(`${missing} does not exist`);
    expect(() => readFileSync(missing)).toThrow('ENOENT');
    expect(() => readFileSync(`${missing}.key`)).toThrow('ENOENT');
  });

  it('notes that no other clock was seen', () => {
    expect(examineClock([])).toMatchObject([{ outcome: 'noted' }]);
  });
});
