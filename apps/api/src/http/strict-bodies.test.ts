import type { Endpoint } from '@orgready/shared/contract/endpoint';
import { problemsOf, usualBodyLimit } from '@orgready/shared/contract/endpoint';
import { endpoints } from '@orgready/shared/contract/endpoints';
import { anyCharacter } from '@orgready/shared/testing/any-character';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import {
  type Browser,
  type EndpointName,
  newCustomer,
  openBrowser,
  request,
  signIn,
} from '../testing/browser.ts';
import { sampleBlueprint, sampleParams } from '../testing/integration.ts';
import { startServer, type TestServer } from '../testing/server.ts';
import { openOwner } from '../testing/staff.ts';

import { parseBody } from './body.ts';

/**
 * What a schema does not know: orgs of the deployment's hosts, the name of a setup's customer, who is on the staff, what a file
 * of setups or of a picture holds, which pictures are kept, what day it is, and which code is due.
 */
const judgedLater = ['customer', 'expectedOrg', 'assigneeId', 'code', 'csv', 'file', 'logo', 'dueOn'];
const names = (Object.keys(endpoints) as EndpointName[]).filter(
  (name) => (endpoints[name] as Endpoint).body !== undefined,
);

describe('every endpoint that takes a body', () => {
  let server: TestServer;
  let setupId: string;
  let customer: Browser;
  let staff: Browser;
  beforeAll(async () => {
    server = await startServer();
    const made = await newCustomer(server);
    await signIn(server, made);
    ({ setupId, browser: customer } = made);
    staff = await openOwner(server);
  });
  afterAll(() => server.close());

  /** Sends a body as an authorized caller, so that the body alone decides. */
  const send = async (name: EndpointName, raw: string | undefined, headers: Record<string, string> = {}) => {
    const endpoint: Endpoint = endpoints[name];
    const browser =
      endpoint.who === 'staff' ? staff : endpoint.who === 'anyone' ? openBrowser(server) : customer;
    const params = { id: setupId, link: 'none', question: 'none', check: 'none' };
    const answer = await request(browser, server, name, {
      params,
      ...(raw === undefined ? {} : { raw }),
      headers,
    });
    if (answer.code !== undefined) expect(problemsOf(endpoint)).toContain(answer.code);
    expect(answer.status).not.toBe(500);
    return answer;
  };

  it('is covered', () => {
    expect(names.length).toBeGreaterThan(8);
  });

  it.each(names)('%s refuses a body of the wrong shape and names each fault', async (name) => {
    const { code, text } = await send(name, '{"nobody-knows-this":1}');
    expect(code).toBe('invalid-request');
    expect(JSON.parse(text).faults.length).toBeGreaterThan(0);
  });

  it.each(names)('%s refuses a body that is not (labeled) JSON, too long, or compressed', async (name) => {
    expect((await send(name, '{"a":')).code).toBe('invalid-json');
    expect((await send(name, '{}', { 'content-type': 'text/plain' })).code).toBe('unsupported-media-type');
    expect((await send(name, '{}', { 'content-encoding': 'gzip' })).code).toBe('unsupported-media-type');
    expect((await send(name, '{}', { 'content-type': 'application/json; charset=koi8-r' })).code).toBe(
      'unsupported-media-type',
    );
    expect((await send(name, undefined)).code).toBe('unsupported-media-type');
    const { bodyLimit = usualBodyLimit } = endpoints[name] as Endpoint;
    expect((await send(name, JSON.stringify('x'.repeat(bodyLimit)))).code).toBe('payload-too-large');
  });

  it('accepts the largest parameters that the integration guide allows', async () => {
    const named = (kind: string, at: number) => `${kind}${at}_`.padEnd(80, 'x');
    const objects = Array.from({ length: 100 }, (_, at) => ({
      name: named('Object', at),
      access: 'write',
      fields: Array.from({ length: 300 }, (_, place) => ({
        name: named('Field', place),
        access: 'write',
        optional: true,
      })),
    }));
    const raw = JSON.stringify({
      ...sampleBlueprint,
      params: { ...sampleParams, objects },
      consumerSecret: null,
    });
    expect((await send('createBlueprint', raw)).status).toBe(201);
  });

  const sent = new Map<EndpointName, number>();
  /**
   * Parses a body as the endpoint does, and sends a few of the valid ones, since only those reach the endpoint's own
   * code.
   */
  const parseAndSend = async (name: EndpointName, raw: string): Promise<'taken' | 'refused'> => {
    const schema = (endpoints[name] as Endpoint).body as z.ZodType;
    try {
      parseBody(schema, JSON.parse(raw));
    } catch (error) {
      expect(error).toMatchObject({ code: 'invalid-request' });
      return 'refused';
    }
    const times = sent.get(name) ?? 0;
    sent.set(name, times + 1);
    if (times < 5) {
      const { code, text } = await send(name, raw);
      if (code === 'invalid-request')
        for (const { path } of JSON.parse(text).faults) expect(judgedLater).toContain(path);
    }
    return 'taken';
  };

  it.each(names)('%s survives any JSON', async (name) => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (raw) => {
        await parseAndSend(name, raw);
      }),
      { numRuns: 100 },
    );
  });

  it.each(names)('%s survives any values under the correct keys', async (name) => {
    const body = (endpoints[name] as Endpoint).body as unknown as { shape: Record<string, unknown> };
    const keys = Object.keys(body.shape);
    expect(keys.length).toBeGreaterThan(0);
    await fc.assert(
      fc.asyncProperty(fc.record(Object.fromEntries(keys.map((key) => [key, value]))), async (given) => {
        expect(await parseAndSend(name, JSON.stringify({ ...given, 'one-key-too-many': true }))).toBe(
          'refused',
        );
        await parseAndSend(name, JSON.stringify(given));
      }),
      { numRuns: 100 },
    );
  });
});

const value = fc.oneof(
  fc.string(),
  fc.string({ unit: anyCharacter }),
  fc.constantFrom('\0', '\ud800', '__proto__', '0', ''),
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.object(),
);
