import { expect, it } from 'vitest';
import { isRefreshed } from './refreshed-sandbox.ts';

const bound = {
  id: '00D00000000000UAAU',
  name: 'Acme UAT',
  edition: 'Enterprise Edition',
  instance: 'USA794S',
  isSandbox: true,
  host: 'acme--uat.sandbox.my.salesforce.com',
};
const seen = { ...bound, id: '00D00000000000VAAV' };

it.each([
  ['the same address with another id', bound, seen, true],
  ['the same id', bound, bound, false],
  ['another sandbox', bound, { ...seen, host: 'acme--dev.sandbox.my.salesforce.com' }, false],
  ['a production org at the address of the sandbox', bound, { ...seen, isSandbox: false }, false],
  ['a sandbox at the address of a production org', { ...bound, isSandbox: false }, seen, false],
  ['two production orgs', { ...bound, isSandbox: false }, { ...seen, isSandbox: false }, false],
  ['no org before', null, seen, false],
])('a refreshed sandbox: %s', (_, before, now, expected) => {
  expect(isRefreshed(before, now)).toBe(expected);
});
