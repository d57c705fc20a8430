import { screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { refuse } from '../testing/fakeApi.ts';
import { expired, setup } from '../testing/fixtures/setups.ts';
import { renderSetup } from '../testing/renderSetup.tsx';

const signIn = `POST /api/setups/${setup.id}/sign-in`;
const verify = `POST /api/setups/${setup.id}/verifications`;
const title = () => screen.getByRole('heading', { level: 1 }).textContent;

afterEach(() => sessionStorage.clear());

test('one click leads from an ended sign-in to Salesforce, and back to the same step, which is checked', async () => {
  const assign = vi.fn();
  vi.stubGlobal('location', { ...location, assign });
  const url = 'https://acme.my.salesforce.com/services/oauth2/authorize';
  const before = await renderSetup(expired, '/steps/install-package', { [signIn]: () => ({ url }) });
  const interrupted = title();
  await before.user.click(screen.getByRole('button', { name: 'Sign in again' }));
  await waitFor(() => expect(assign).toHaveBeenCalledWith(url));
  expect(before.asked).toContainEqual({
    call: signIn,
    body: { orgAddress: expired.connection?.org.host, fresh: false },
  });
  before.unmount();

  // Salesforce sends the browser to the setup, whose next open step is another one.
  expect(setup.nextStep).not.toBe('install-package');
  const { asked } = await renderSetup(setup, '');
  expect(title()).toBe(interrupted);
  await waitFor(() => expect(asked.map(({ call }) => call)).toContain(verify));
});

test('the step is returned to once; later the setup opens its next step', async () => {
  sessionStorage.setItem(`orgready.place.${setup.id}`, 'install-package');
  const first = await renderSetup(setup, '');
  const interrupted = title();
  first.unmount();
  await renderSetup(setup, '');
  expect(title()).not.toBe(interrupted);
});

test('a sign-in that cannot start leads to the step for signing in', async () => {
  const { user } = await renderSetup(expired, '/steps/install-package', {
    [signIn]: () => refuse('org-address-invalid'),
  });
  const interrupted = title();
  await user.click(screen.getByRole('button', { name: 'Sign in again' }));
  await screen.findByRole('button', { name: 'Sign in to Salesforce' });
  expect(title()).not.toBe(interrupted);
});
