import { screen, waitFor, within } from '@testing-library/react';
import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import { type Answer, fakeApi, owner, refuse } from '../../testing/fakeApi.ts';
import { now } from '../../testing/fixtures/org.ts';
import { pageOf, setups } from '../../testing/fixtures/staffList.ts';
import { photograph } from '../../testing/photograph.ts';
import { renderApp } from '../../testing/renderApp.tsx';

const people = {
  people: [
    { ...owner.person, seenAt: now, sessions: 1, hasSecondFactor: true },
    {
      id: 'per_2',
      name: 'Lee Moss',
      email: 'lee@tidewater.example',
      role: 'csm',
      seenAt: null,
      sessions: 0,
      hasSecondFactor: false,
    },
  ],
  invites: [],
  removed: [],
};
const start = async (path: string, more: Readonly<Record<string, Answer>> = {}) => {
  const asked = fakeApi({
    'GET /api/setups': (_, query) => pageOf(setups, query),
    'GET /api/guides': () => ({ guides: [] }),
    'GET /api/blueprints': () => ({ blueprints: [] }),
    'GET /api/people': () => people,
    'GET /api/staff/self/sessions': () => ({ sessions: [] }),
    ...more,
  });
  const app = renderApp(path);
  await screen.findByRole('heading', { level: 1 });
  return { ...app, asked };
};
const headingOf = () => screen.getByRole('heading', { level: 1 }).textContent;

test('a person signs in with a password, and with a code when one is needed', async () => {
  let signedIn = false;
  const { user, asked } = await start('/staff', {
    'GET /api/staff/self': () => (signedIn ? owner : refuse('not-authenticated')),
    'POST /api/staff/sign-in': (body) => {
      const { code } = body as { code?: string };
      if (code === undefined) return { next: 'code-needed' };
      if (code !== '123456') return refuse('invalid-request', { faults: [{ path: 'code', code: 'wrong' }] });
      signedIn = true;
      return { next: 'signed-in' };
    },
  });
  await user.type(screen.getByLabelText('Email'), 'robin@tidewater.example');
  await user.type(screen.getByLabelText('Password'), 'a long sentence');
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
  const code = await screen.findByLabelText('Code');
  expect(document.activeElement).toBe(code);
  await user.type(code, '000000{Enter}');
  expect((await screen.findByRole('alert')).textContent).toContain('not a current code');
  await user.clear(code);
  await user.type(code, '123456{Enter}');
  await screen.findByRole('link', { name: 'Acme Bicycles' });
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'Setups' }));
  expect(asked.filter(({ call }) => call === 'POST /api/staff/sign-in')).toHaveLength(3);
});

test('a wrong password shows an error next to the field', async () => {
  const { user } = await start('/staff', {
    'GET /api/staff/self': () => refuse('not-authenticated'),
    'POST /api/staff/sign-in': () => refuse('not-authenticated'),
  });
  await user.type(screen.getByLabelText('Email'), 'robin@tidewater.example');
  await user.type(screen.getByLabelText('Password'), 'wrong');
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
  expect((await screen.findByRole('alert')).textContent).toContain('do not match');
  expect(document.activeElement).toBe(screen.getByLabelText('Password'));
});

test('a person without the second factor that is needed sees nothing else', async () => {
  await start('/staff', { 'GET /api/staff/self': () => ({ ...owner, secondFactor: 'missing' }) });
  expect(headingOf()).toBe('Set up a second factor');
  expect(screen.queryByRole('navigation')).toBeNull();
});

test('a builder sees blueprints, and neither setups nor people', async () => {
  await start('/staff', {
    'GET /api/setups': () => refuse('not-permitted'),
    'GET /api/staff/self': () => ({
      ...owner,
      capabilities: ['self', 'blueprints.read', 'blueprints.write'],
    }),
  });
  expect(headingOf()).toBe('Blueprints');
  const names = within(screen.getByRole('navigation'))
    .getAllByRole('link')
    .map(({ textContent }) => textContent);
  expect(names).toEqual(['Blueprints', 'Funnel']);
});

test('an invite shows who is invited, asks for a name and a password, and explains one that is refused', async () => {
  const { user, address, asked } = await start('/staff/join/abc', {
    'POST /api/staff/links/preview': () => ({
      kind: 'invite',
      role: 'csm',
      email: 'lee@t.example',
      name: '',
    }),
    'POST /api/staff/links/use': (body) =>
      (body as { password: string }).password === 'password1234'
        ? refuse('invalid-request', { faults: [{ path: 'password', code: 'easily-guessed' }] })
        : undefined,
  });
  expect(headingOf()).toBe('Join as Customer success manager');
  screen.getByText(/lee@t\.example/);
  await user.type(screen.getByLabelText('Your name'), 'Lee Moss');
  const password = screen.getByLabelText('Password');
  await user.type(password, 'password1234{Enter}');
  expect((await screen.findByRole('alert')).textContent).toContain('easily guessed');
  await user.clear(password);
  await user.type(password, 'a lantern on the hill{Enter}');
  await waitFor(() => expect(address()).toBe('/staff'));
  expect(asked).toContainEqual({
    call: 'POST /api/staff/links/use',
    body: { token: 'abc', name: 'Lee Moss', password: 'a lantern on the hill' },
  });
});

test('a link that is used up does not work', async () => {
  await start('/staff/join/abc', { 'POST /api/staff/links/preview': () => refuse('link-not-found') });
  expect(headingOf()).toBe('This link does not work');
});

test('an owner changes a role, and keeps somebody an owner', async () => {
  const { user, asked } = await start('/staff/people', {
    'PUT /api/people/per_1/role': () => refuse('last-owner'),
    'PUT /api/people/per_2/role': () => undefined,
  });
  await user.selectOptions(screen.getByLabelText('Role of Lee Moss'), 'builder');
  expect(asked).toContainEqual({ call: 'PUT /api/people/per_2/role', body: { role: 'builder' } });
  await user.selectOptions(screen.getByLabelText('Role of Robin Hale'), 'viewer');
  expect((await screen.findByRole('alert')).textContent).toContain('This is the only owner');
});

test('a viewer sees setups, and no button that would be refused', async () => {
  const { user } = await start('/staff', {
    'GET /api/staff/self': () => ({ ...owner, capabilities: ['self', 'blueprints.read', 'setups.read'] }),
    'GET /api/setups/stp_7f3a/summary': () => ({ ...setups[0], refreshes: [] }),
    'GET /api/setups/stp_7f3a/links': () => ({ links: [] }),
  });
  expect(screen.queryByRole('link', { name: 'Create setup' })).toBeNull();
  await user.click(await screen.findByRole('link', { name: 'Acme Bicycles' }));
  await screen.findByRole('heading', { level: 2, name: 'Links' });
  expect(screen.queryByRole('button', { name: 'Create link' })).toBeNull();
  expect(screen.queryByText('Delete this setup')).toBeNull();
});

test('a second factor is set up by a QR code or a key, and the keyboard goes on at each part that appears', async () => {
  let secondFactor = 'off';
  const uri = 'otpauth://totp/OrgReady:robin?secret=ABCDEFGH';
  const { user } = await start('/staff/self', {
    'GET /api/staff/self': () => ({ ...owner, secondFactor }),
    'POST /api/staff/self/second-factor': () => ({ secret: 'ABCDEFGH', uri }),
    'PUT /api/staff/self/second-factor': () => {
      secondFactor = 'on';
      return { recoveryCodes: ['abcd-efgh'] };
    },
  });
  const press = async (name: string) => {
    (await screen.findByRole('button', { name })).focus();
    await user.keyboard('{Enter}');
  };
  const focused = () => document.activeElement?.textContent;
  await press('Set up an authenticator app');
  const drawn = await screen.findByRole('img', { name: 'QR code with the key for the app' });
  expect(decodeQR(photograph(drawn))).toBe(uri);
  screen.getByText('ABCD EFGH');
  await waitFor(() => expect(focused()).toBe('Scan this code with an authenticator app on your phone.'));
  await user.type(screen.getByLabelText('Code from the app'), '123456');
  await press('Confirm code');
  await waitFor(() => expect(focused()).toBe('Keep these recovery codes'));
  screen.getByText('abcd-efgh');
  await press('I have kept them');
  await waitFor(() => expect(focused()).toBe('Second factor'));
  expect(screen.queryByText('abcd-efgh')).toBeNull();
});

test('with the keyboard, removing a person is asked again, and leads to the heading once they are gone', async () => {
  let listed = people.people;
  const { user, asked } = await start('/staff/people', {
    'GET /api/people': () => ({ ...people, people: listed }),
    'DELETE /api/people/per_2': () => {
      listed = listed.slice(0, 1);
      return undefined;
    },
  });
  const [, lee] = await screen.findAllByRole('listitem');
  if (!lee) throw new Error('Nobody is listed');
  await user.click(screen.getByText('Actions for Lee Moss'));
  const buttonOf = (name: string) => within(lee).getByRole('button', { name });
  buttonOf('Remove').focus();
  // Pressing Enter twice removes nobody.
  await user.keyboard('{Enter}{Enter}');
  expect(document.activeElement?.textContent).toContain('Lee Moss loses access at once');
  await user.tab();
  await user.tab();
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(buttonOf('Remove'));
  await user.keyboard('{Enter}');
  await user.tab();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(screen.queryByText('lee@tidewater.example')).toBeNull());
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  expect(asked.filter(({ call }) => call.startsWith('DELETE'))).toHaveLength(1);
});
