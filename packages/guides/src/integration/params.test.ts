import { describe, expect, it } from 'vitest';
import { integrationParams } from './params.ts';
import { integration } from './scenarios/world.ts';

describe('the policies that an integration asks for', () => {
  it.each<[string, object, boolean]>([
    ['none', {}, true],
    [
      'all',
      {
        permittedUsers: 'AdminApprovedPreAuthorized',
        refreshToken: 'SpecificInactivity',
        ipRelaxation: 'Enforce_RelaxRefresh',
        outgoingAddresses: ['203.0.113.0/24', '2001:db8::/48'],
        connectsEvery: 24,
      },
      true,
    ],
    ['a policy that ends the connection', { refreshToken: 'Zero' }, false],
    ['a value that is none', { ipRelaxation: 'Relaxed' }, false],
    ['an address that is none', { outgoingAddresses: ['203.0.113.256'] }, false],
    ['a host', { outgoingAddresses: ['tidewater.example'] }, false],
    ['no address', { outgoingAddresses: [] }, false],
    ['an address twice', { outgoingAddresses: ['2001:DB8::1', '2001:db8::1'] }, false],
    ['no time', { connectsEvery: 0 }, false],
    ['part of an hour', { connectsEvery: 1.5 }, false],
  ])('%s', (_name, policies, isAccepted) => {
    expect(integrationParams.safeParse({ ...integration, ...policies }).success).toBe(isAccepted);
  });
});
