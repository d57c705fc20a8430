import { staffSignInFailures } from '@orgready/shared/contract/oidc-callback';
import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { type Answer, fakeApi, owner, refuse } from '../../testing/fakeApi.ts';
import { renderApp } from '../../testing/renderApp.tsx';

const start = async (path: string, more: Readonly<Record<string, Answer>> = {}) => {
  const asked = fakeApi({
    'GET /api/staff/way': () => ({ way: 'provider', host: 'login.tidewater.example' }),
    'GET /api/setups': () => ({ setups: [], next: null }),
    'GET /api/guides': () => ({ guides: [] }),
    'GET /api/blueprints': () => ({ blueprints: [] }),
    ...more,
  });
  const app = renderApp(path);
  await screen.findByRole('heading', { level: 1 });
  return { ...app, asked };
};
const signedOut = { 'GET /api/staff/self': () => refuse('not-authenticated') };

test('people sign in at the identity provider, for the page they asked for', async () => {
  const { user, asked } = await start('/staff/people', {
    ...signedOut,
    'POST /api/staff/provider': () => ({ url: null }),
  });
  expect(screen.queryByLabelText('Password')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Sign in at login.tidewater.example' }));
  expect(asked).toContainEqual({ call: 'POST /api/staff/provider', body: { page: '/staff/people' } });
  expect((await screen.findByRole('alert')).textContent).toContain('Your identity provider does not answer');
});

test.each(staffSignInFailures)('a sign-in that let nobody in (%s) is explained in words', async (failure) => {
  await start(`/staff?sign-in=${failure}`, signedOut);
  const [title, todo] = [...screen.getByRole('alert').querySelectorAll('p')].map((each) => each.textContent);
  expect(title).toBeTruthy();
  expect(todo).toMatch(/sign in again|ask |allow you again/i);
});

test('the own page leaves password and second factor to the provider', async () => {
  await start('/staff/self', { 'GET /api/staff/self/sessions': () => ({ sessions: [] }) });
  await screen.findByText(/Your password, second factor and groups are managed there/);
  expect(screen.queryByRole('heading', { name: 'Password' })).toBeNull();
});

test('owners see roles that groups decide, and allow a person again who was removed', async () => {
  const gone = { id: 'per_9', name: 'Kim Vale', email: 'kim@t.example', role: 'csm' };
  let removed = [gone];
  const { user, asked } = await start('/staff/people', {
    'GET /api/people': () => ({
      people: [{ ...owner.person, seenAt: null, sessions: 0, hasSecondFactor: false }],
      invites: [],
      removed,
    }),
    'DELETE /api/people/per_9/removal': () => {
      removed = [];
      return undefined;
    },
  });
  await screen.findByText('Owner, by group');
  expect(screen.queryByLabelText(/Role of/)).toBeNull();
  expect(screen.queryByRole('button', { name: 'Create invite' })).toBeNull();
  await user.click(screen.getByText(/Actions for/));
  expect(screen.queryByRole('button', { name: 'New password' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Allow again: Kim Vale' }));
  await waitFor(() => expect(screen.queryByText('Kim Vale')).toBeNull());
  expect(asked.some(({ call }) => call === 'DELETE /api/people/per_9/removal')).toBe(true);
});
