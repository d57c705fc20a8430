import { describe, expect, test } from 'vitest';
import { createCaller, startForTests } from '../testing/running.ts';

const simulator = startForTests();
const query = (soql: string): string => `/services/data/v66.0/query?q=${encodeURIComponent(soql)}`;

describe('composite', () => {
  test('answers each part separately and counts as one call', async () => {
    const { composite } = createCaller(simulator());
    const { status, body, headers } = await composite([
      query('SELECT Id FROM Organization'),
      query('SELECT Id FROM Nothing'),
      '/services/data/v66.0/sobjects/Nothing/describe',
    ]);
    expect(status).toBe(200);
    expect(headers.get('sforce-limit-info')).toBe('api-usage=11/1000');
    expect(body.compositeResponse).toMatchObject([
      { referenceId: 'r0', httpStatusCode: 200, body: { totalSize: 1 } },
      { referenceId: 'r1', httpStatusCode: 400, body: [{ errorCode: 'INVALID_TYPE' }] },
      { referenceId: 'r2', httpStatusCode: 404, body: [{ errorCode: 'NOT_FOUND' }] },
    ]);
    expect(simulator().calls()).toMatchObject([
      { soql: ['SELECT Id FROM Organization', 'SELECT Id FROM Nothing'], counted: true },
    ]);
  });

  test.each([
    ['25 parts', 25, '/services/data/v66.0/sobjects/User/describe', 200],
    ['26 parts', 26, '/services/data/v66.0/sobjects/User/describe', 400],
    ['5 queries', 5, query('SELECT Id FROM User'), 200],
    ['6 queries', 6, query('SELECT Id FROM User'), 400],
  ])('of %2$s', async (_title, count, url, status) => {
    const { composite } = createCaller(simulator());
    expect((await composite(Array.from({ length: count }, () => url))).status).toBe(status);
  });

  test.each([
    '/services/data/v66.0/limits',
    '/services/data/v66.0/tooling/query?q=SELECT+Id+FROM+User',
    '/services/data/v65.0/query?q=SELECT+Id+FROM+User',
    '/services/data/v66.0/composite',
    'http://',
    'https://elsewhere.example/services/data/v66.0/query?q=SELECT+Id+FROM+User',
    '/services/data/v66.0/sobjects/../limits',
    'query?q=SELECT+Id+FROM+User',
  ])('refuses %s', async (url) => {
    const { body } = await createCaller(simulator()).composite([url]);
    expect(body.compositeResponse).toMatchObject([
      { httpStatusCode: 400, body: [{ errorCode: 'INVALID_INPUT' }] },
    ]);
  });

  test('of the Tooling API accepts only Tooling queries', async () => {
    const { composite } = createCaller(simulator());
    const { body } = await composite(
      [
        '/services/data/v66.0/tooling/query?q=SELECT+Id+FROM+InstalledSubscriberPackage',
        query('SELECT Id FROM User'),
      ],
      '/tooling',
    );
    expect(body.compositeResponse).toMatchObject([{ httpStatusCode: 200 }, { httpStatusCode: 400 }]);
  });

  test('refuses a body that is not a composite', async () => {
    const { rest } = createCaller(simulator());
    for (const body of [
      '{}',
      '{',
      '[]',
      '{"compositeRequest":[]}',
      '{"allOrNone":true,"compositeRequest":[]}',
    ]) {
      const reply = await rest('/composite', { method: 'POST', body });
      expect(reply.status).toBeGreaterThanOrEqual(400);
      expect(reply.body).toMatchObject([{ errorCode: expect.any(String) }]);
    }
  });
});
