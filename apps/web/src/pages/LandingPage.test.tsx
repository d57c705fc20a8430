import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { fakeApi, refuse } from '../testing/fakeApi.ts';
import { landing } from '../testing/fixtures/answers.ts';
import { brand } from '../testing/fixtures/org.ts';
import { plan } from '../testing/fixtures/setups.ts';
import { renderApp } from '../testing/renderApp.tsx';

test('the landing page shows who asks, the purpose, what is read and how long it takes', async () => {
  fakeApi({ 'POST /api/links/preview': () => landing });
  renderApp('/l/secret-token');
  await screen.findByRole('heading', { level: 1, name: /Northwind Sync asks you/ });
  screen.getByText(landing.blueprint.purpose);
  screen.getByText(/About 15 minutes/);
  for (const { title } of landing.steps) screen.getByText(title);
  const all = screen.getByText(`All ${landing.reads.length} items`).closest('details');
  expect(all?.open).toBe(false);
  for (const read of landing.reads) expect(all?.textContent).toContain(read);
  expect(document.title).toBe('Setup for Northwind Sync');
});

test('the landing page looks and reads as the branding says, and its texts are no markup', async () => {
  const logo = { src: '/branding/logos/abc', width: 320, height: 160, showsName: true };
  const texts = { title: 'Welcome', intro: 'First line\n<b>second</b>\u202E', closing: 'See you' };
  fakeApi({
    'POST /api/links/preview': () => ({
      ...landing,
      texts,
      brand: { ...brand, sender: 'Ana of Northwind', logo },
    }),
  });
  renderApp('/l/secret-token');
  await screen.findByRole('heading', { level: 1, name: 'Welcome' });
  // The name is to be read in the picture.
  expect(screen.getByRole('img', { name: 'Ana of Northwind' }).getAttribute('src')).toBe(logo.src);
  expect(document.querySelector('.party-mark')?.textContent).toBe('');
  const [intro, closing] = document.querySelectorAll('.party-text');
  expect(intro?.textContent).toBe('First line\n<b>second</b>⟨RLO⟩');
  expect(closing?.textContent).toBe('See you');
  expect(document.title).toBe('Setup for Ana of Northwind');
  expect(document.documentElement.style.getPropertyValue('--accent')).toBe('light-dark(#5b5bd6, #8f8ff0)');
});

test('beside a logo that does not show the name, the name stands as text', async () => {
  const logo = { src: '/branding/logos/abc', width: 160, height: 160, showsName: false };
  fakeApi({ 'POST /api/links/preview': () => ({ ...landing, brand: { ...brand, logo } }) });
  renderApp('/l/secret-token');
  await screen.findByRole('heading', { level: 1 });
  expect(document.querySelector('.party-mark')?.textContent).toBe('Northwind Sync');
  expect(document.querySelector('.party-mark img')?.getAttribute('alt')).toBe('');
});

test('the landing page lists exactly the required access and copies it', async () => {
  fakeApi({ 'POST /api/links/preview': () => landing });
  const { user } = renderApp('/l/secret-token');
  const all = (await screen.findByText('All 2 objects and their fields')).closest('details');
  expect(all?.open).toBe(false);
  await user.click(screen.getByText('All 2 objects and their fields'));
  screen.getByText('Permissions: Read, Create, Edit');
  screen.getByText('Fields to read: Industry, Health_Score__c');
  screen.getByText('Optional: Rating');
  screen.getByText('You choose which field holds: Region');
  await user.click(screen.getByRole('button', { name: 'Copy the list' }));
  expect(await navigator.clipboard.readText()).toContain(
    'Order\n  Permissions: Read, Create, Edit\n  Fields to edit: Status',
  );
});

test('viewing the link does not open it; the click does, and the token is removed from the address', async () => {
  const asked = fakeApi({
    'POST /api/links/preview': () => landing,
    'POST /api/links/claim': () => ({ setupId: plan.id }),
    [`GET /api/setups/${plan.id}`]: () => plan,
  });
  const { user, address } = renderApp('/l/secret-token');
  const open = await screen.findByRole('button', { name: 'Open the setup' });
  expect(asked.map(({ call }) => call)).toEqual(['POST /api/links/preview']);
  await user.click(open);
  await screen.findByRole('heading', { level: 1, name: 'Northwind Sync is installed in your org' });
  expect(asked).toContainEqual({ call: 'POST /api/links/claim', body: { token: 'secret-token' } });
  expect(address()).toBe(`/setups/${plan.id}/steps/install-package`);
});

test('an expired link shows who sent it, that nothing is lost, and asks for a new one with a click or an email', async () => {
  const contact = { email: 'onboarding@northwind.example', brand };
  const asked = fakeApi({
    'POST /api/links/preview': () => refuse('link-expired', { contact }),
    'POST /api/links/request': () => ({ state: 'asked' }),
  });
  const { user } = renderApp('/l/old');
  await screen.findByRole('heading', { level: 1, name: 'This link has expired' });
  screen.getByText(/Nothing is lost/);
  expect(document.querySelector('.party-mark')?.textContent).toContain(brand.sender);
  expect(document.documentElement.style.getPropertyValue('--accent')).not.toBe('');
  const mail = new URL(
    screen.getByRole('link', { name: 'Write an email instead' }).getAttribute('href') ?? '',
  );
  expect([mail.protocol, mail.pathname]).toEqual(['mailto:', contact.email]);
  expect(mail.searchParams.get('subject')).toBe('New link for our Salesforce setup');
  expect(mail.searchParams.get('body')).toContain('has expired');
  await user.click(screen.getByRole('button', { name: 'Ask for a new link' }));
  expect(asked).toContainEqual({ call: 'POST /api/links/request', body: { token: 'old' } });
  await screen.findByText(/Northwind Sync sees your request/);
  expect(screen.queryByRole('button', { name: 'Ask for a new link' })).toBeNull();
});

test('a link that was renewed meanwhile opens', async () => {
  const contact = { email: 'onboarding@northwind.example', brand };
  let isOpen = false;
  fakeApi({
    'POST /api/links/preview': () => (isOpen ? landing : refuse('link-expired', { contact })),
    'POST /api/links/request': () => {
      isOpen = true;
      return { state: 'open' };
    },
  });
  const { user } = renderApp('/l/old');
  await user.click(await screen.findByRole('button', { name: 'Ask for a new link' }));
  await screen.findByRole('button', { name: 'Open the setup' });
});

test('a browser whose link expired asks for a new one from the page of the setup', async () => {
  const contact = { email: 'onboarding@northwind.example', brand };
  const asked = fakeApi({
    [`GET /api/setups/${plan.id}`]: () => refuse('link-expired', { contact }),
    'POST /api/links/request': () => ({ state: 'asked' }),
  });
  const { user } = renderApp(`/setups/${plan.id}`);
  await user.click(await screen.findByRole('button', { name: 'Ask for a new link' }));
  await screen.findByText(/Northwind Sync sees your request/);
  expect(asked).toContainEqual({ call: 'POST /api/links/request', body: { setup: plan.id } });
});

test('a visitor without a link learns what this is', async () => {
  renderApp('/');
  await screen.findByText(/open the link that was sent to you/);
  screen.getByRole('link', { name: 'Staff sign-in' });
});

test('a sign-in that returns to a browser without a setup is explained, with what to do', async () => {
  renderApp('/?sign-in=interrupted');
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('The sign-in was not completed');
  expect(alert.textContent).toContain('Open the link that was sent to you again');
});

test('an unknown address shows a friendly page', () => {
  renderApp('/nowhere');
  screen.getByRole('heading', { level: 1, name: 'This page does not exist' });
});

test('the home page under a host for links leads to no pages of the staff', async () => {
  const site = Object.assign(document.createElement('meta'), { name: 'staff', content: '' });
  document.head.append(site);
  fakeApi({});
  renderApp('/');
  await screen.findByRole('heading', { level: 1 });
  expect(screen.queryByRole('link', { name: 'Staff sign-in' })).toBeNull();
  site.remove();
});
