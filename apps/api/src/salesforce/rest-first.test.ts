import { expect, it } from 'vitest';
import { SalesforceRefusal } from './refusal.ts';
import { restFirst } from './rest-first.ts';

const unfit = new SalesforceRefusal({ reason: 'no-access', code: 'SESSION_NOT_VALID_FOR_API' });
const ended = new SalesforceRefusal({ reason: 'signed-out', code: 'INVALID_SESSION_ID' });
const refuse =
  (refusal: SalesforceRefusal, milliseconds = 0) =>
  async () => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    throw refusal;
  };
const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => 'answered',
    (error: unknown) => (error instanceof SalesforceRefusal ? error.failure.code : String(error)),
  );

it.each([
  ['before', 20, 0],
  ['after', 0, 20],
])(
  'a session that is not good for the API is no ended one, if SOAP answers %s REST',
  async (_, rest, soap) => {
    const calls = restFirst();
    const codes = [codeOf(calls.rest(refuse(unfit, rest))), codeOf(calls.soap(refuse(ended, soap)))];
    expect(await Promise.all(codes)).toEqual(['SESSION_NOT_VALID_FOR_API', 'SESSION_NOT_VALID_FOR_API']);
  },
);

it('SOAP is not asked after such an answer', async () => {
  const calls = restFirst();
  await codeOf(calls.rest(refuse(unfit)));
  let asked = 0;
  const call = calls.soap(async () => {
    asked += 1;
  });
  expect(await codeOf(call)).toBe('SESSION_NOT_VALID_FOR_API');
  expect(asked).toBe(0);
});

it('an ended session is an ended one', async () => {
  const calls = restFirst();
  expect(await codeOf(calls.soap(refuse(ended)))).toBe('INVALID_SESSION_ID');
  expect(await codeOf(calls.rest(refuse(ended)))).toBe('INVALID_SESSION_ID');
  expect(await codeOf(calls.soap(refuse(ended)))).toBe('INVALID_SESSION_ID');
});
