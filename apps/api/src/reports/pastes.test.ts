import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { salesforceHosts } from '../salesforce/hosts.ts';
import { type Browser, newCustomer, openStaff } from '../testing/browser.ts';
import { sampleParams, sampleParty } from '../testing/integration.ts';
import { startServer, type TestServer } from '../testing/server.ts';
import { addressAnswers } from './answers/addresses.ts';
import { pasteAnswers } from './answers/pastes.ts';
import { addressVariants } from './variants/addresses.ts';
import { pasteVariants } from './variants/pastes.ts';

interface Input {
  readonly pasted: string;
  readonly addresses: readonly string[];
}
const inputOf = (id: string): Input =>
  JSON.parse(readFileSync(new URL(`inputs/${id}.json`, import.meta.url), 'utf8')) as Input;

const blueprint = {
  guide: 'integration',
  party: sampleParty,
  params: {
    ...sampleParams,
    objects: [{ name: 'Account', access: 'read' as const, fields: [] }],
    subscribe: ['Account'],
  },
  consumerSecret: 'a-consumer-secret',
};

let server: TestServer;
let customer: { readonly browser: Browser; readonly setupId: string };
beforeAll(async () => {
  server = await startServer();
  customer = await newCustomer(server, blueprint);
});
afterAll(() => server.close());

const explain = (pasted: string) => {
  // Twenty are allowed in a minute.
  server.pass(5_000);
  return customer.browser.call('explainError', { params: { id: customer.setupId }, body: { pasted } });
};

describe('a pasted text of the reports', () => {
  it.each(Object.entries(pasteAnswers))('%s is explained', async (id, { names = [], ...answer }) => {
    const explanation = await explain(inputOf(id).pasted);
    expect(explanation).toMatchObject({ known: true, ...answer, names });
    expect(JSON.stringify(explanation)).not.toMatch(/\{\w+\}|\bnone\b/);
    expect(explanation.message === '').toBe(answer.who === 'you');
    for (const name of names) expect(explanation.message).toContain(name);
  });

  it.each(pasteVariants)(
    'changed in what decides ($of) means something else: $pasted',
    async ({ of, pasted, answer }) => {
      expect(await explain(pasted)).toMatchObject({ known: true, ...answer });
      expect(pasteAnswers[of]?.id).not.toBe(answer.id);
    },
  );

  it('is explained to staff in the same way, and nothing of it is kept', async () => {
    const { pasted } = inputOf('paste-s15-app-blocked-words');
    const staff = await openStaff(server).call('explainErrorToStaff', {
      params: { id: customer.setupId },
      body: { pasted },
    });
    expect(staff).toEqual(await explain(pasted));
  });

  it('that the customer can fix comes with a message that staff can forward, and the customer needs none', async () => {
    const pasted = 'error=access_denied&error_description=end-user denied authorization';
    const staff = await openStaff(server).call('explainErrorToStaff', {
      params: { id: customer.setupId },
      body: { pasted },
    });
    expect(staff).toMatchObject({ id: 'denied', who: 'you' });
    expect(staff.message).toContain('Sign in again and click Allow.');
    expect(await explain(pasted)).toEqual({ ...staff, message: '' });
  });

  it('that is not known is called unknown, and never another’s', async () => {
    const unknown = await explain('It does not work, what now?');
    expect(unknown).toMatchObject({ id: 'unknown', known: false, code: null, steps: [], who: 'you' });
    expect(unknown.cause).toBe('We do not know this text, so we do not guess its cause.');
    const code = await explain('{"error":"invalid_grant","error_description":"something new"}');
    expect(code).toMatchObject({ id: 'unknown', known: false, code: 'invalid_grant', who: 'unclear' });
    expect(code.cause).toContain('invalid_grant');
    for (const { title, cause } of [unknown, code]) expect(title + cause).not.toMatch(/not Salesforce/);
  });
});

describe('an address of the reports', () => {
  const hosts = salesforceHosts(null);
  it.each(Object.entries(addressAnswers))('%s is recognized', (id, answers) => {
    expect(inputOf(id).addresses.map((address) => hosts.locateOrg(address))).toEqual(answers);
  });

  it.each(addressVariants)('changed in what decides ($of, $title) is something else', (variant) => {
    const { of, address, answer } = variant;
    expect(hosts.locateOrg(address)).toEqual(answer);
    expect(addressAnswers[of]).not.toContainEqual(answer);
  });
});
