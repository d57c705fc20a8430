import { fireEvent, screen, waitFor } from '@testing-library/react';
import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import { type Answer, fakeApi } from '../testing/fakeApi.ts';
import { now } from '../testing/fixtures/org.ts';
import { pageOf, setups } from '../testing/fixtures/staffList.ts';
import { photograph } from '../testing/photograph.ts';
import { renderApp } from '../testing/renderApp.tsx';

const [setup] = setups;
if (!setup) throw new Error('There is no setup');
const path = `/api/setups/${setup.id}`;
const url = 'https://setup.example/l/Zm9ydHktdGhyZWUtY2hhcmFjdGVycw';
const link = {
  id: 'lnk_1',
  createdAt: now,
  expiresAt: Date.UTC(2026, 11, 24, 12),
  revokedAt: null,
  openedAt: null,
  browsers: 0,
  createdBy: null,
  askedAt: null,
};
const start = async (more: Readonly<Record<string, Answer>> = {}) => {
  const asked = fakeApi({
    'GET /api/setups': () => pageOf(setups),
    [`GET ${path}/summary`]: () => ({ ...setup, refreshes: [] }),
    [`GET ${path}/links`]: () => ({ links: [link] }),
    [`GET ${path}/timeline`]: () => ({ entries: [], before: null }),
    [`POST ${path}/links`]: () => ({ ...link, url }),
    ...more,
  });
  const app = renderApp(`/staff/setups/${setup.id}`);
  await screen.findByRole('heading', { level: 1 });
  return { ...app, asked };
};
const startWithNew = async () => {
  const app = await start();
  await app.user.click(screen.getByRole('button', { name: 'Create link' }));
  await screen.findByText(url);
  return app;
};
const text = () => screen.getByLabelText<HTMLTextAreaElement>('Text');

test('a new link is shown once, to be copied', async () => {
  const { user, asked } = await startWithNew();
  expect(asked).toContainEqual({ call: `POST ${path}/links`, body: { days: 30 } });
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(await navigator.clipboard.readText()).toBe(url);
});

test('the message with a new link is ready: who it is for, what it is about, the address, and until when it works', async () => {
  const { user } = await startWithNew();
  for (const part of [
    setup.customer,
    setup.blueprintName,
    url,
    'December 24, 2026',
    'Thank you\nNorthwind Sync',
  ])
    expect(text().value).toContain(part);
  await user.click(screen.getByRole('button', { name: 'Copy the message' }));
  expect(await navigator.clipboard.readText()).toBe(text().value);
});

test('the message is in the language of the setup, which a screen reader hears, and mentions the language of the guide', async () => {
  const { user } = await start({
    [`GET ${path}/summary`]: () => ({ ...setup, locale: 'de', refreshes: [] }),
  });
  await user.click(screen.getByRole('button', { name: 'Create link' }));
  await screen.findByText(url);
  for (const part of ['Guten Tag', url, '24. Dezember 2026', 'Die Anleitung selbst ist auf Englisch.'])
    expect(text().value).toContain(part);
  const subject = screen.getByLabelText<HTMLInputElement>('Subject');
  expect(subject.value).toContain('Einrichtung in Salesforce');
  expect([text().lang, subject.lang]).toEqual(['de', 'de']);
});

test('the message can be changed, and is sent as it was changed', async () => {
  await startWithNew();
  fireEvent.change(screen.getByLabelText('Subject'), { target: { value: 'Salesforce & us' } });
  fireEvent.change(text(), { target: { value: `Dear Ana,\n${url}` } });
  const mail = new URL(screen.getByRole('link', { name: 'Write an email' }).getAttribute('href') ?? '');
  expect(mail.searchParams.get('subject')).toBe('Salesforce & us');
  expect(mail.searchParams.get('body')).toBe(`Dear Ana,\r\n${url}`);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a message that has lost the address is pointed out', async () => {
  await startWithNew();
  fireEvent.change(text(), { target: { value: 'Dear Ana,' } });
  expect(screen.getByRole('alert').textContent).toContain('The address of the link is missing');
});

test('a message that is too long for a mail program can only be copied', async () => {
  await startWithNew();
  fireEvent.change(text(), { target: { value: `${url} ${'and more '.repeat(250)}` } });
  expect(screen.queryByRole('link', { name: 'Write an email' })).toBeNull();
  screen.getByText(/too long for a link to the mail program/);
  screen.getByRole('button', { name: 'Copy the message' });
});

test('a phone reads the link from its QR code, which is drawn when somebody asks for it', async () => {
  const { user } = await startWithNew();
  expect(screen.queryByRole('img', { name: 'QR code of the link' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Show QR code' }));
  expect(decodeQR(photograph(await screen.findByRole('img', { name: 'QR code of the link' })))).toBe(url);
  await user.click(screen.getByRole('button', { name: 'Hide QR code' }));
  expect(screen.queryByRole('img', { name: 'QR code of the link' })).toBeNull();
});

test.each([
  [1, 'in use on 1 device'],
  [3, 'in use on 3 devices'],
])('a link that was opened shows on how many devices it is in use: %i', async (browsers, words) => {
  await start({
    [`GET ${path}/links`]: () => ({ links: [{ ...link, openedAt: now, browsers }] }),
  });
  expect((await screen.findByRole('cell', { name: /^Opened/ })).textContent).toContain(words);
});

test('a customer who asks for a new link is shown, and one click renews the link they have', async () => {
  const mira = { ...link, createdBy: 'Mira Solberg', openedAt: now };
  let asking = { ...mira, expiresAt: now - 1, askedAt: now as number | null };
  const asked = fakeApi({
    'GET /api/setups': (_: unknown, query) => pageOf(setups, query),
    [`GET ${path}/summary`]: () => ({ ...setup, linkDays: 14, refreshes: [] }),
    [`GET ${path}/links`]: () => ({ links: [asking] }),
    [`PATCH ${path}/links/${link.id}`]: () => {
      asking = { ...mira, askedAt: null };
      return asking;
    },
  });
  const { user } = renderApp(`/staff/setups/${setup.id}`);
  await screen.findByText('The customer asks for a new link');
  screen.getByText('by Mira Solberg');
  const state = screen.getByRole('cell', { name: /^Expired/ });
  expect(state.textContent).toContain('Opened');
  await user.click(screen.getByRole('button', { name: 'Renew the link' }));
  expect(asked).toContainEqual({ call: `PATCH ${path}/links/${link.id}`, body: { days: 14 } });
  await waitFor(() => expect(screen.queryByText('The customer asks for a new link')).toBeNull());
  expect(document.activeElement?.textContent).toBe('Links');
  // The customer has the address already: the message tells them that it works again.
  await screen.findByRole('heading', { name: 'The link works again' });
  expect(text().value).toContain('works again, until December 24, 2026');
  expect(text().value).not.toContain('http');
});

test('the list shows which customer asks for a new link', async () => {
  fakeApi({ 'GET /api/setups': (_: unknown, query) => pageOf([{ ...setup, linkAskedAt: now }], query) });
  renderApp('/staff');
  await screen.findByText('asks for a new link');
});
