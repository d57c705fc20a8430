import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeExpired } from '../commands/retention.ts';
import { type EndpointName, newSetup, openStaff, request } from '../testing/browser.ts';
import { startTimeout } from '../testing/databases.ts';
import { sampleBlueprint } from '../testing/integration.ts';
import { type OpenDatabase, openDatabases } from '../testing/open-tables.ts';
import { startServer, type TestServer } from '../testing/server.ts';

const hour = 60 * 60_000;
const blueprint = { ...sampleBlueprint, consumerSecret: 'a-consumer-secret' };

describe.each(openDatabases)('on %s, a request with an Idempotency-Key', (_name, open) => {
  let server: TestServer;
  let tables: OpenDatabase;
  let blueprintId: string;
  let setupId: string;
  beforeAll(async () => {
    tables = await open();
    server = await startServer({ storage: tables.storage });
    ({ setupId } = await newSetup(server));
    const { blueprints } = await openStaff(server).call('listBlueprints', {});
    blueprintId = blueprints[0]?.id ?? '';
  }, startTimeout);
  afterAll(() => server.close());

  const send = (name: EndpointName, key: string, body: unknown, id = setupId) =>
    request(openStaff(server), server, name, {
      params: { id },
      raw: JSON.stringify(body),
      headers: { 'idempotency-key': key },
    });
  const count = async (table: string) => (await tables.read()).get(table)?.length;

  it.each<[EndpointName, string, () => unknown, () => unknown]>([
    ['createBlueprint', 'blueprints', () => blueprint, () => ({ ...blueprint, consumerSecret: 'another' })],
    [
      'createSetup',
      'setups',
      () => ({ blueprintId, customer: 'Acme' }),
      () => ({ customer: 'Other', blueprintId }),
    ],
    ['createLink', 'links', () => ({ days: 3 }), () => ({ days: 4 })],
  ])(
    'of %s is done once, even of many sent at once, and refused with another body',
    async (name, table, body, other) => {
      const before = (await count(table)) ?? 0;
      const key = `key-of-${name}`;
      const answers = await Promise.all(Array.from({ length: 12 }, () => send(name, key, body())));
      const [first] = answers;
      expect(first?.status).toBe(201);
      for (const { status, text } of answers) expect([status, text]).toEqual([201, first?.text]);
      expect((await send(name, key, body())).text).toBe(first?.text);
      expect(await count(table)).toBe(before + 1);
      expect(await send(name, key, other())).toMatchObject({ status: 422, code: 'idempotency-key-reused' });
      expect(await count(table)).toBe(before + 1);
      // Another key, or none, creates another one.
      expect((await send(name, `${key}-2`, body())).text).not.toBe(first?.text);
      expect(await count(table)).toBe(before + 2);
    },
  );

  it('of the next version of a blueprint is done once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 3 }, () =>
        request(openStaff(server), server, 'saveBlueprint', {
          params: { id: blueprintId },
          raw: JSON.stringify(sampleBlueprint),
          headers: { 'idempotency-key': 'version' },
        }),
      ),
    );
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(JSON.parse(answers[0]?.text ?? '{}')).toMatchObject({ version: 2 });
  });

  it('is good for one address', async () => {
    const other = await newSetup(server);
    const one = await send('createLink', 'same', { days: 3 });
    expect((await send('createLink', 'same', { days: 3 }, other.setupId)).text).not.toBe(one.text);
  });

  it('that was refused can be sent again', async () => {
    const body = { blueprintId: 'unknown', customer: 'Acme' };
    expect((await send('createSetup', 'refused', body)).code).toBe('not-found');
    expect((await send('createSetup', 'refused', { ...body, blueprintId })).status).toBe(201);
  });

  it('keeps no address of a link in the open', async () => {
    const { text } = await send('createLink', 'sealed', {});
    const token = new URL((JSON.parse(text) as { url: string }).url).pathname.slice('/l/'.length);
    expect(JSON.stringify([...(await tables.read())])).not.toContain(token);
  });

  it('is refused if the key is none', async () => {
    for (const key of ['two words', 'x'.repeat(256), ''])
      expect([key.length, (await send('createLink', key, {})).status]).toEqual([key.length, 400]);
  });

  it('is remembered for a day', async () => {
    const first = await send('createLink', 'old', {});
    server.pass(23 * hour);
    await removeExpired(server.deps.retention, server.now());
    expect((await send('createLink', 'old', {})).text).toBe(first.text);
    server.pass(1 * hour);
    expect((await send('createLink', 'old', {})).text).not.toBe(first.text);
    server.pass(24 * hour);
    await removeExpired(server.deps.retention, server.now());
    expect(await count('idempotent_answers')).toBe(0);
  });
});
