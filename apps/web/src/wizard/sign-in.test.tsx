import { act, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { FakeEventSource } from '../testing/FakeEventSource.ts';
import { refuse } from '../testing/fakeApi.ts';
import { explanation } from '../testing/fixtures/answers.ts';
import { brand } from '../testing/fixtures/org.ts';
import { confirming, plan, setup } from '../testing/fixtures/setups.ts';
import { renderSetup } from '../testing/renderSetup.tsx';

const signIn = `POST /api/setups/${plan.id}/sign-in`;
const explain = `POST /api/setups/${plan.id}/explanations`;

test('signing in sends the org address and opens the URL from the API', async () => {
  const assign = vi.fn();
  vi.stubGlobal('location', { ...location, assign });
  const url = 'https://acme.my.salesforce.com/services/oauth2/authorize';
  const { user, asked } = await renderSetup(plan, '/steps/connect', { [signIn]: () => ({ url }) });
  await user.click(screen.getByRole('radio', { name: /^My Domain/ }));
  await user.type(screen.getByLabelText('Address of your Salesforce org'), 'acme.my.salesforce.com');
  await user.click(screen.getByRole('checkbox', { name: /Use another Salesforce user/ }));
  await user.click(screen.getByRole('button', { name: 'Sign in to Salesforce' }));
  expect(asked).toContainEqual({
    call: signIn,
    body: { orgAddress: 'acme.my.salesforce.com', fresh: true },
  });
  expect(assign).toHaveBeenCalledWith(url);
});

test.each([
  ['Production or Developer Edition', 'login.salesforce.com'],
  ['Sandbox', 'test.salesforce.com'],
])('%s is signed in to at %s, without an address to type', async (choice, orgAddress) => {
  vi.stubGlobal('location', { ...location, assign: vi.fn() });
  const { user, asked } = await renderSetup(plan, '/steps/connect', { [signIn]: () => ({ url: '/' }) });
  await user.click(screen.getByRole('radio', { name: new RegExp(`^${choice}`) }));
  expect(screen.queryByRole('textbox', { name: 'Address of your Salesforce org' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Sign in to Salesforce' }));
  await waitFor(() => expect(asked).toContainEqual({ call: signIn, body: { orgAddress, fresh: false } }));
});

test('nothing is chosen beforehand, and without a choice nothing is sent', async () => {
  const { user, asked } = await renderSetup(plan, '/steps/connect');
  const choices = screen.getAllByRole<HTMLInputElement>('radio');
  expect(choices.map(({ checked }) => checked)).toEqual([false, false, false]);
  await user.click(screen.getByRole('button', { name: 'Sign in to Salesforce' }));
  screen.getByRole('group', { name: /^Where do you sign in/, description: /^Choose where/ });
  expect(document.activeElement).toBe(choices[0]);
  expect(asked.map(({ call }) => call)).not.toContain(signIn);
});

test('My Domain without an address sends nothing and says so at the field', async () => {
  const { user, asked } = await renderSetup(plan, '/steps/connect');
  await user.click(screen.getByRole('radio', { name: /^My Domain/ }));
  await user.click(screen.getByRole('button', { name: 'Sign in to Salesforce' }));
  const field = screen.getByRole('textbox', {
    name: 'Address of your Salesforce org',
    description: /^Nothing was sent\. Enter the address/,
  });
  expect(document.activeElement).toBe(field);
  expect(asked.map(({ call }) => call)).not.toContain(signIn);
  await user.click(screen.getByRole('radio', { name: /^Sandbox/ }));
  expect(screen.queryByText(/^Nothing was sent/)).toBeNull();
});

test('the address that this browser used last is offered', async () => {
  await renderSetup({ ...plan, signInHost: 'acme.my.salesforce.com' }, '/steps/connect');
  expect(screen.getByRole('radio', { name: /^My Domain/ })).toHaveProperty('checked', true);
  expect(screen.getByLabelText('Address of your Salesforce org')).toHaveProperty(
    'value',
    'acme.my.salesforce.com',
  );
});

test.each(['?sign-in=wrong-org', '?fresh'])('with %s another user is suggested', async (search) => {
  await renderSetup(plan, `/steps/connect${search}`);
  const fresh = screen.getByRole('checkbox', {
    name: 'Use another Salesforce user',
    description: /asks for the username and password/,
  });
  expect(fresh).toHaveProperty('checked', true);
});

test('an address outside Salesforce is refused with an explanation, and nothing was sent to it', async () => {
  const { user } = await renderSetup(plan, '/steps/connect', {
    [signIn]: () => refuse('org-address-invalid'),
  });
  await user.click(screen.getByRole('radio', { name: /^My Domain/ }));
  await user.type(screen.getByLabelText('Address of your Salesforce org'), 'example.com');
  await user.click(screen.getByRole('button', { name: 'Sign in to Salesforce' }));
  await screen.findByText('This is not the address of a Salesforce org');
  screen.getByText(/Nothing was sent to Salesforce/);
  const field = screen.getByRole('textbox', {
    name: 'Address of your Salesforce org',
    description: /^This is not the address of a Salesforce org/,
  });
  expect(field.getAttribute('aria-invalid')).toBe('true');
  await waitFor(() => expect(document.activeElement).toBe(field));
});

test.each([
  ['org-address-instance', 'This address is Salesforce’s, but not your org’s'],
  ['org-address-old', 'This is an old address of a Salesforce org'],
] as const)('an address of the kind %s leads to the My Domain address', async (problem, what) => {
  const { user } = await renderSetup(plan, '/steps/connect', { [signIn]: () => refuse(problem) });
  await user.click(screen.getByRole('radio', { name: /^My Domain/ }));
  await user.type(screen.getByLabelText('Address of your Salesforce org'), 'eu10.salesforce.com');
  await user.click(screen.getByRole('button', { name: 'Sign in to Salesforce' }));
  await screen.findByText(what);
  screen.getByText(/open Setup → My Domain and copy Current My Domain URL/);
});

test('a pasted error page is explained: the cause, who must act, what to do, what to forward', async () => {
  const { user, asked } = await renderSetup(plan, '/steps/connect', { [explain]: () => explanation });
  const pasted = 'https://acme.my.salesforce.com/AuthorizationError?ErrorCode=1939';
  await user.type(screen.getByLabelText('Address or text of the error page'), pasted);
  await user.click(screen.getByRole('button', { name: 'Explain this error' }));
  await screen.findByRole('heading', { name: explanation.title });
  expect(asked).toContainEqual({ call: explain, body: { pasted } });
  screen.getByText(explanation.cause);
  screen.getByText('A Salesforce administrator at your company must fix this.');
  for (const action of explanation.actions) screen.getByText(action);
  screen.getByRole('link', { name: 'Go to “Install the package”' });
  await user.click(screen.getByRole('button', { name: 'Copy the message' }));
  expect(await navigator.clipboard.readText()).toBe(explanation.message);
});

test('an error the reader can fix alone has no message to forward and no link to the current page', async () => {
  const own = { ...explanation, who: 'you' as const, message: '', steps: ['connect'] };
  await renderSetup(plan, '/steps/connect?sign-in=access_denied', { [explain]: () => own });
  await screen.findByText('You can fix this.');
  expect(screen.queryByText('Message to forward')).toBeNull();
  expect(screen.queryByRole('link', { name: /^Go to/ })).toBeNull();
});

test('a refusal by Salesforce is explained on return, without pasting', async () => {
  const { asked } = await renderSetup(plan, '/steps/connect?sign-in=OAUTH_EC_APP_NOT_FOUND', {
    [explain]: () => explanation,
  });
  await screen.findByRole('heading', { name: explanation.title });
  expect(asked).toContainEqual({ call: explain, body: { pasted: 'error=OAUTH_EC_APP_NOT_FOUND' } });
});

test('after a refusal, at most four Tabs lead from the heading to the sign-in', async () => {
  const { user } = await renderSetup(plan, '/steps/connect?sign-in=OAUTH_EC_APP_NOT_FOUND', {
    [explain]: () => explanation,
  });
  await screen.findByRole('heading', { name: explanation.title });
  const signInButton = screen.getByRole('button', { name: 'Sign in to Salesforce' });
  screen.getByRole('heading', { level: 1 }).focus();
  let tabs = 0;
  while (document.activeElement !== signInButton && tabs < 10) {
    await user.tab();
    tabs += 1;
  }
  expect(tabs).toBeLessThanOrEqual(4);
  // What can be copied and forwarded follows.
  screen.getByText(explanation.code ?? '');
});

test.each([
  ['wrong-org', 'You signed in to another org'],
  ['interrupted', 'The sign-in took too long or was started in another window'],
  ['unreachable', 'Salesforce did not answer'],
])('a return with %s explains what happened and that nothing is lost', async (code, title) => {
  await renderSetup(plan, `/steps/connect?sign-in=${code}`);
  screen.getByRole('heading', { name: title });
});

test('a signed-in reader sees the user and the org, and can sign out', async () => {
  const { user, asked, become } = await renderSetup(setup, '/steps/connect', {
    [`DELETE /api/setups/${setup.id}/connection`]: () => undefined,
  });
  screen.getByText('acmebicycles.my.salesforce.com');
  screen.getByText('maria.keller@acme.example', { selector: '.facts bdi' });
  become(plan);
  await user.click(screen.getByRole('button', { name: 'Sign out of the org' }));
  await screen.findByRole('button', { name: 'Sign in to Salesforce' });
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  expect(asked.some(({ call }) => call === `DELETE /api/setups/${setup.id}/connection`)).toBe(true);
});

test('after the sign-in the page shows the org and asks for confirmation before anything is read', async () => {
  const { user, asked, become, address } = await renderSetup(confirming, '/org', {
    [`POST /api/setups/${plan.id}/org`]: () => undefined,
  });
  screen.getByRole('heading', { level: 1, name: 'Is this the right org?' });
  for (const fact of ['Enterprise Edition', 'acmebicycles.my.salesforce.com', 'EU46', '00D8d000003fXyZEAU'])
    screen.getAllByText(fact);
  become(setup);
  await user.click(screen.getByRole('button', { name: 'Yes, this is the org' }));
  await screen.findByRole('heading', { level: 1, name: 'The app stays connected until you revoke it' });
  expect(asked).toContainEqual({
    call: `POST /api/setups/${plan.id}/org`,
    body: { orgId: '00D8d000003fXyZEAU' },
  });
  expect(address()).toBe(`/setups/${setup.id}/steps/app-policies`);
});

test('rejecting the wrong org returns to the sign-in', async () => {
  const { user, become, address } = await renderSetup(confirming, '/org', {
    [`DELETE /api/setups/${plan.id}/connection`]: () => undefined,
  });
  become(plan);
  await user.click(screen.getByRole('button', { name: 'No, sign in to another org' }));
  await screen.findByRole('heading', { level: 1, name: /You are signed in to the org/ });
  expect(address()).toBe(`/setups/${plan.id}/steps/connect`);
});

test('a sign-in that Salesforce has not confirmed to have ended is named until it has', async () => {
  const { become } = await renderSetup({ ...plan, tokensToEnd: 1 }, '/steps/connect');
  expect(screen.getByText(/^We ended a sign-in to the org, but Salesforce has not confirmed/)).toBeTruthy();
  become({ ...plan, version: 'later', seq: plan.seq + 1 });
  act(() => FakeEventSource.change());
  await waitFor(() => expect(screen.queryByText(/^We ended a sign-in to the org/)).toBeNull());
});

test('a setup whose link has expired shows who to ask for a new one', async () => {
  const contact = { email: 'help@northwind.example', brand: { ...brand, sender: 'Northwind' } };
  await renderSetup(plan, '/steps/connect', {
    [`GET /api/setups/${plan.id}`]: () => refuse('link-expired', { contact }),
  });
  expect(screen.getByRole('heading', { level: 1, name: 'This link has expired' })).toBeTruthy();
  const mail = await screen.findByRole('link', { name: 'Write an email instead' });
  expect(mail.getAttribute('href')).toContain(contact.email);
});
