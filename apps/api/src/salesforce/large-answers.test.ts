import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseStringPromise } from 'xml2js';
import { usualBounds } from '../bounds.ts';
import { type HostileServer, startHostile } from '../testing/hostile.ts';
import type { Answer } from './call.ts';
import { salesforceHosts } from './hosts.ts';
import { withoutDelay } from './large-answers.ts';
import { openOrgSession } from './org-session.ts';
import { createTransport } from './transport.ts';

const answer = (contentType: string, body: string): Answer => ({
  statusCode: 200,
  headers: { 'content-type': contentType },
  body,
});

const listOf = (count: number, one: (nth: number) => string): string =>
  Array.from({ length: count }, (_, nth) => one(nth)).join(',');

const permissions = (count: number): string =>
  Array.from(
    { length: count },
    (_, nth) =>
      `<fieldPermissions><editable>true</editable><field>A.F${nth}__c</field><readable>true</readable></fieldPermissions>`,
  ).join('');
const envelope = (fields: number): string =>
  `<?xml version="1.0" encoding="UTF-8"?><soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns="http://soap.sforce.com/2006/04/metadata"><soapenv:Body><readMetadataResponse><result><records><fullName>Admin</fullName><custom>false</custom>${permissions(fields)}</records></result></readMetadataResponse></soapenv:Body></soapenv:Envelope>`;

describe('F25: a large answer', () => {
  let server: HostileServer;
  beforeAll(async () => {
    server = await startHostile();
  });
  afterAll(() => server.close());

  it('in XML is parsed beside the thread that serves everybody, which goes on meanwhile', async () => {
    const xml = envelope(20_000);
    let turns = 0;
    let isParsed = false;
    const parsed = withoutDelay(answer('text/xml; charset=utf-8', xml)).finally(() => {
      isParsed = true;
    });
    while (!isParsed) {
      turns += 1;
      await new Promise(setImmediate);
    }
    const { headers, body } = await parsed;
    expect(headers['content-type']).toBe('application/json');
    expect(JSON.parse(body)).toEqual(
      JSON.parse(JSON.stringify(await parseStringPromise(xml, { explicitArray: false }))),
    );
    expect(turns).toBeGreaterThan(50);
  }, 60_000);

  it.each([10, 20_000])(
    'reads the same as a small one: a profile with %i fields',
    async (fields) => {
      server.answer((_, response) => {
        response.writeHead(200, { 'content-type': 'text/xml; charset=utf-8' });
        response.end(envelope(fields));
      });
      const session = openOrgSession(
        createTransport(salesforceHosts(server.url), () => undefined, usualBounds),
        {
          instanceUrl: server.url,
          accessToken: '00D000000000001!token',
          apiVersion: '66.0',
        },
      );
      const [profile] = (await session.readMetadata('Profile', ['Admin'])) as {
        fullName?: string;
        fieldPermissions?: unknown[];
      }[];
      expect(profile?.fullName).toBe('Admin');
      expect(profile?.fieldPermissions).toHaveLength(fields);
      expect(profile?.fieldPermissions?.at(-1)).toEqual({
        editable: true,
        field: `A.F${fields - 1}__c`,
        readable: true,
      });
    },
    60_000,
  );

  it.each([
    ['lists in lists', '['.repeat(1_000_000) + ']'.repeat(1_000_000)],
    ['nothing but objects', `[${'{},'.repeat(600_000)}{}]`],
    ['nothing but numbers', `[${'1,'.repeat(1_000_000)}1]`],
    ['names that all differ', `{${listOf(60_000, (nth) => `"name ${nth}":1`)}}`],
    ['words that all differ', `[${listOf(300_000, (nth) => `"${nth}"`)}]`],
  ])('of %s is refused before it is parsed', async (_, body) => {
    await expect(withoutDelay(answer('application/json', body))).rejects.toMatchObject({
      failure: { reason: 'fault', code: 'ANSWER_TOO_LARGE' },
    });
  });

  it('that is no XML is refused', async () => {
    await expect(withoutDelay(answer('text/xml', `<a>${'<b>'.repeat(100_000)}`))).rejects.toMatchObject({
      failure: { reason: 'fault', code: 'UNEXPECTED_ANSWER' },
    });
  }, 60_000);

  it('lets everybody else have a turn before it is parsed', async () => {
    const body = JSON.stringify({ fields: Array.from({ length: 5_000 }, () => ({ name: 'x'.repeat(60) })) });
    const order: string[] = [];
    setImmediate(() => order.push('others'));
    await withoutDelay(answer('application/json', body));
    order.push('answer');
    expect(order).toEqual(['others', 'answer']);
  });

  it('of an honest size, and a small one, stay as they are', async () => {
    const record = { attributes: { type: 'FieldDefinition', url: '/services/data/v66.0/a' }, Id: '00N1' };
    for (const body of [
      JSON.stringify({ records: Array.from({ length: 40_000 }, () => record) }),
      '{"records":[]}',
    ])
      expect((await withoutDelay(answer('application/json', body))).body).toBe(body);
  });
});
