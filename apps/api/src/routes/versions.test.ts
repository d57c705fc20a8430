import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newCustomer, openBrowser, request, signIn } from '../testing/browser.ts';
import { databases, startTimeout } from '../testing/databases.ts';
import { recordFinding } from '../testing/record-finding.ts';
import { startServer, type TestServer } from '../testing/server.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const parts = ['getSetup', 'getStep'] as const;
type Part = (typeof parts)[number];

describe.each(databases)('the version of a document, on %s,', (_, open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ storage: await open() });
  }, startTimeout);
  afterAll(() => server.close());

  const newReader = async () => {
    const customer = await newCustomer(server);
    const signedIn = await signIn(server, customer);
    const { setupId, linkId } = customer;
    // Its link is over in ten minutes, its session is not.
    await server.storage.links.extend(setupId, linkId, 1, server.now() - day + 10 * minute);
    // A verification whose process has died: for a minute it still counts as running.
    const scope = { setupId, step: null, connectionId: signedIn.connection.id };
    await server.storage.verifications.begin(scope, minute, server.now());
    // What looks for dead verifications after each commit has looked.
    await server.deps.verifier.idle();
    return { ...customer, ...signedIn };
  };
  type Reader = Awaited<ReturnType<typeof newReader>>;

  const ask = async (
    part: Part,
    { browser, setupId }: Pick<Reader, 'browser' | 'setupId'>,
    version?: string,
    at = server,
  ): Promise<{ status: number; version?: string }> => {
    const headers = version === undefined ? {} : { 'orgready-version': version };
    const params = { id: setupId, step: 'install-package' };
    const { status, text } = await request(browser, at, part, { params, headers });
    return text === '' ? { status } : { status, version: JSON.parse(text).version };
  };

  const changes: readonly [string, number, (reader: Reader) => Promise<unknown> | unknown][] = [
    [
      'the reader signs out in another tab',
      200,
      ({ browser, setupId }) => browser.call('disconnect', { params: { id: setupId } }),
    ],
    ['the reader leaves in another tab', 401, ({ browser }) => browser.call('endSession', {})],
    [
      'Salesforce ends the sign-in',
      200,
      ({ connection }) => server.storage.connections.expire(connection.id),
    ],
    ['the link of the reader has expired', 410, () => server.pass(11 * minute)],
    ['the lease of a dead verification is over', 200, () => server.pass(2 * minute)],
    [
      'a colleague gave an answer',
      200,
      ({ browser, setupId }) =>
        browser.call('answerQuestion', {
          params: { id: setupId, question: 'environment' },
          body: { answer: 'sandbox' },
        }),
    ],
  ];

  describe.each(parts)('%s', (part) => {
    it('stays while nothing changes, and is then not answered again', async () => {
      const reader = await newReader();
      const first = await ask(part, reader);
      expect(first.status).toBe(200);
      expect(await ask(part, reader, first.version)).toEqual({ status: 204 });
      expect(await ask(part, reader, 'of-old')).toEqual(first);
    });

    it.each(changes)('does not hide that %s', async (_what, status, change) => {
      const reader = await newReader();
      const { version } = await ask(part, reader);
      await change(reader);
      expect((await ask(part, reader, version)).status).toBe(status);
    });

    it('does not hide that the link of the reader was revoked', async () => {
      const reader = await newReader();
      const { version } = await ask(part, reader);
      await server.storage.links.revoke(reader.setupId, reader.linkId, server.now());
      expect((await ask(part, reader, version)).status).toBe(part === 'getStep' ? 404 : 403);
    });

    it('is another in another release, which every answer names', async () => {
      const reader = await newReader();
      const { version } = await ask(part, reader);
      const storage = { ...server.storage, close: async () => {} };
      const next = await startServer({ storage, release: 'the-next-one' });
      const moved = openBrowser(next);
      moved.setCookie('__Host-sid', reader.browser.cookie('__Host-sid') ?? '');
      expect((await ask(part, { ...reader, browser: moved }, version, next)).status).toBe(200);
      const answers = [
        await reader.browser.send(`${server.origin}/api/setups/${reader.setupId}`),
        await moved.send(`${next.origin}/api/setups/none`),
      ];
      expect(answers.map(({ headers }) => headers.get('orgready-release'))).toEqual([
        'a-release',
        'the-next-one',
      ]);
      await next.close();
    });

    it('of one reader is none of another', async () => {
      const reader = await newReader();
      const { version } = await ask(part, reader);
      const colleague = openBrowser(server);
      await colleague.call('claimLink', { body: { token: reader.token } });
      expect((await ask(part, { ...reader, browser: colleague }, version)).status).toBe(200);
    });
  });

  it('of a step outlives what is found in other steps', async () => {
    const reader = await newReader();
    const { setupId } = reader;
    const { version } = await ask('getStep', reader);
    const before = await ask('getSetup', reader);
    const message = { key: 'signed-in.passed', params: { org: 'Acme', username: 'ada@acme.example' } };
    const evidence = [{ kind: 'value', label: 'Org', expected: null, actual: 'Acme' }] as const;
    await recordFinding(server, setupId, 'signed-in', { outcome: 'passed', message, evidence });
    expect((await ask('getSetup', reader, before.version)).status).toBe(200);
    expect((await ask('getStep', reader, version)).status).toBe(204);
    await recordFinding(server, setupId, 'package-installed', { outcome: 'cantTell', reason: 'no-access' });
    expect((await ask('getStep', reader, version)).status).toBe(200);
  });
});
