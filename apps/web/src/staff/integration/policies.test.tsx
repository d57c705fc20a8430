import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { refuse } from '../../testing/fakeApi.ts';
import {
  basics,
  enter,
  faultOf,
  newIntegrationSchema,
  packaged,
  save,
  saved,
  start,
} from '../../testing/newIntegration.ts';

const addresses = 'IP addresses that your servers connect from, one per line (optional)';
const hours = 'Longest time between two connections, in hours (optional)';

test('the policies the product needs are folded, and sent if they are chosen', async () => {
  const { user, sent } = await start();
  await enter(user, { ...basics, ...packaged });
  await user.click(screen.getByText('App policies that your product needs'));
  const { selectOptions } = user;
  await selectOptions(screen.getByLabelText('Permitted Users'), 'Admin approved users are pre-authorized');
  await selectOptions(
    screen.getByLabelText('IP Relaxation'),
    'Enforce IP restrictions, but relax for refresh tokens',
  );
  await enter(user, { [addresses]: ' 203.0.113.0/24\n\n2001:db8::/48', [hours]: '24' });
  await save(user);
  await saved();
  const { permittedUsers, refreshToken, ipRelaxation, outgoingAddresses, connectsEvery } =
    newIntegrationSchema.parse(sent()).params;
  expect({ permittedUsers, refreshToken, ipRelaxation, outgoingAddresses, connectsEvery }).toEqual({
    permittedUsers: 'AdminApprovedPreAuthorized',
    refreshToken: undefined,
    ipRelaxation: 'Enforce_RelaxRefresh',
    outgoingAddresses: ['203.0.113.0/24', '2001:db8::/48'],
    connectsEvery: 24,
  });
});

test('an address that is none is reported at its line', async () => {
  const faults = [
    { path: 'params.outgoingAddresses.1', code: 'wrong-format', format: 'address-range' },
    { path: 'params.connectsEvery', code: 'wrong-type', type: 'number' },
  ];
  const { user } = await start(() => refuse('invalid-request', { faults }));
  await enter(user, { ...basics, ...packaged, [addresses]: '203.0.113.7\n300.1.1.1', [hours]: 'daily' });
  await save(user);
  await screen.findByRole('alert');
  expect(faultOf(addresses)).toMatch(/Entry 2: Enter an IP address, or a range/);
  expect(faultOf(hours)).toBe('This must be a number.');
  expect(screen.getByText('App policies that your product needs').closest('details')).toHaveProperty(
    'open',
    true,
  );
});
