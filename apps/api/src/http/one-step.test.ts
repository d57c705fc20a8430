import type { Endpoint } from '@orgready/shared/contract/endpoint';
import { endpoints } from '@orgready/shared/contract/endpoints';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EndpointName, request } from '../testing/browser.ts';
import { lastStep } from '../testing/excepted-setups.ts';
import { newColleague } from '../testing/hand-offs.ts';
import { startServer, type TestServer } from '../testing/server.ts';

const forCustomers = (Object.entries(endpoints) as [EndpointName, Endpoint][]).filter(
  ([, { who }]) => who === 'claimed' || who === 'working' || who === 'signed-in',
);

/** What a colleague may do who was handed one step; everything else is refused. */
const allowed: readonly EndpointName[] = [
  'getSetup',
  'getStep',
  'startSignIn',
  'disconnect',
  'verify',
  'attest',
  'withdrawAttestation',
];

/** A step of the same setup that was not handed on, and a check of it. */
const other = { step: 'install-package', check: 'package-installed' };
const own = { step: lastStep, check: 'integration-connected' };

describe('T18: a browser that opened a link to one step', () => {
  let server: TestServer;
  let colleague: Awaited<ReturnType<typeof newColleague>>;
  beforeAll(async () => {
    server = await startServer();
    colleague = await newColleague(server);
  });
  afterAll(() => server.close());

  const codeOf = async (
    name: EndpointName,
    { step, check }: typeof own,
    body?: unknown,
  ): Promise<string | undefined> => {
    const { browser, setupId: id, link } = colleague;
    const params = { id, link, step, check, question: 'environment' };
    const raw = (endpoints[name] as Endpoint).body === undefined ? {} : { raw: JSON.stringify(body ?? {}) };
    const { code, status } = await request(browser, server, name, { params, ...raw });
    expect(status).not.toBe(500);
    expect(code).not.toBe('method-not-allowed');
    return code;
  };

  it.each(forCustomers)('may call %s only if it declares that', async (name, { oneStep }) => {
    expect(oneStep).toBe(allowed.includes(name));
    const code = await codeOf(name, own);
    if (oneStep) expect(code).not.toBe('one-step-only');
    else expect(code).toBe('one-step-only');
    // The next one must find it signed in.
    if (name === 'disconnect') colleague = await newColleague(server);
  });

  it('looks at endpoints of every kind', () => {
    expect(forCustomers.length).toBeGreaterThan(15);
    expect(new Set(forCustomers.map(([, { who }]) => who)).size).toBe(3);
  });

  it('reads, verifies, and confirms no other step, and not the whole setup', async () => {
    const name = 'Ana Ruiz';
    expect(await codeOf('getStep', other)).toBe('not-found');
    expect(await codeOf('verify', other, { step: other.step })).toBe('not-found');
    expect(await codeOf('verify', own, { step: null })).toBe('one-step-only');
    expect(await codeOf('attest', other, { checks: [other.check], name, note: '' })).toBe('not-found');
    expect(await codeOf('attest', own, { checks: [own.check, other.check], name, note: '' })).not.toBe(
      undefined,
    );
    expect(await codeOf('withdrawAttestation', other)).toBe('not-found');
  });

  it('finds nothing under another setup', async () => {
    const stranger = await newColleague(server);
    const { code } = await request(colleague.browser, server, 'getStep', {
      params: { id: stranger.setupId, step: lastStep },
    });
    expect(code).toBe('not-found');
  });
});
