import { afterAll, beforeAll, expect, it } from 'vitest';
import { dialectOf } from '../storage/database.ts';
import { createSealer } from '../storage/seal.ts';
import { openStorage } from '../storage/storage.ts';
import { newCustomer, openBrowser, openStaff, request, signIn } from '../testing/browser.ts';
import { watchStatements } from '../testing/crash/watch-statements.ts';
import { startServer, type TestServer } from '../testing/server.ts';

let server: TestServer;
const statements: string[] = [];
beforeAll(async () => {
  const dialect = watchStatements(dialectOf('sqlite::memory:'), async (sql) => void statements.push(sql));
  server = await startServer({ storage: await openStorage(dialect, createSealer([Buffer.alloc(32, 1)])) });
});
afterAll(() => server.close());

it('F2: the staff list takes as many statements for forty setups as for two', async () => {
  const staff = openStaff(server);
  const countList = async () => {
    // What was left behind is looked for soon after each change.
    await server.deps.verifier.idle();
    statements.length = 0;
    const { setups } = await staff.call('listSetups', { query: {} });
    return { rows: setups.length, statements: statements.length };
  };
  const { setupId } = await newCustomer(server);
  const { blueprintId } = await staff.call('getSetupSummary', { params: { id: setupId } });
  const more = (count: number) =>
    Promise.all(
      Array.from({ length: count }, (_, index) =>
        staff.call('createSetup', { body: { blueprintId, customer: `Customer ${index}` } }),
      ),
    );
  await more(1);
  const few = await countList();
  await more(38);
  const many = await countList();
  expect([few.rows, many.rows]).toEqual([2, 40]);
  expect(few.statements).toBeGreaterThan(0);
  expect(many.statements).toBe(few.statements);
});

it('F6: a browser that holds only the link changes nothing of a setup whose org is bound', async () => {
  const customer = await newCustomer(server);
  const params = { id: customer.setupId, question: 'environment' };
  await customer.browser.call('answerQuestion', { params, body: { answer: 'production' } });
  await signIn(server, customer);
  const linkOnly = openBrowser(server);
  await linkOnly.call('claimLink', { body: { token: customer.token } });
  // What was answered is being verified.
  await server.deps.verifier.idle();
  const before = await server.storage.setups.find(customer.setupId);
  const raw = JSON.stringify({ answer: 'sandbox' });
  const attestation = { checks: ['integration-connected'], name: 'Mallory', note: '' };
  const refusals = [
    await request(linkOnly, server, 'answerQuestion', { params, raw }),
    await request(linkOnly, server, 'withdrawAnswer', { params }),
    await request(linkOnly, server, 'attest', { params, raw: JSON.stringify(attestation) }),
  ];
  expect(refusals.map(({ code }) => code)).toEqual(Array(3).fill('org-sign-in-needed'));
  expect(await server.storage.setups.find(customer.setupId)).toEqual(before);
  // Who is signed in to that org may.
  expect((await request(customer.browser, server, 'answerQuestion', { params, raw })).status).toBe(204);
});
