import { act, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { FakeEventSource } from '../testing/FakeEventSource.ts';
import { calls } from '../testing/fixtures/answers.ts';
import { setup, type WholeSetup, withStep } from '../testing/fixtures/setups.ts';
import { renderSetup } from '../testing/renderSetup.tsx';

const verify = `POST /api/setups/${setup.id}/verifications`;
const document = `GET /api/setups/${setup.id}`;
const step = `GET /api/setups/${setup.id}/steps/app-policies`;
/** Resolves when no request is pending. */
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 50)));
const asSeenAt = (seq: number): WholeSetup => ({ ...setup, seq, version: `at ${seq}` });

/** Renders the page of a step; `asked` returns the requests since then. */
const start = async (answers = {}) => {
  const page = await renderSetup(asSeenAt(1), '/steps/app-policies', answers);
  await settle();
  const before = page.asked.length;
  return { ...page, asked: () => page.asked.slice(before).map(({ call }) => call) };
};

test('a click fetches one document and one step, regardless of when its event arrives', async () => {
  let answer = () => {};
  const { user, asked, become } = await start({
    [verify]: () =>
      new Promise((resolve) => {
        answer = () => resolve({ verificationId: 'ver_1' });
      }),
  });
  await user.click(screen.getByRole('button', { name: 'Check again' }));
  become(asSeenAt(3));
  // The event arrives before the answer, and another one right after it.
  act(() => FakeEventSource.change(2));
  await settle();
  expect(asked()).toEqual([verify]);
  act(() => answer());
  act(() => FakeEventSource.change(3));
  await settle();
  expect(asked()).toEqual([verify, document, step]);
});

test('an event after the click fetches the document', async () => {
  const { user, asked, become } = await start({ [verify]: () => ({ verificationId: 'ver_1' }) });
  become(asSeenAt(2));
  await user.click(screen.getByRole('button', { name: 'Check again' }));
  await settle();
  become(asSeenAt(3));
  act(() => FakeEventSource.change(3));
  await settle();
  expect(asked()).toEqual([verify, document, step, document, step]);
});

test('an event during the fetch of the document is not lost', async () => {
  const { asked, become } = await start();
  act(() => FakeEventSource.change(2));
  act(() => FakeEventSource.change(3));
  become(asSeenAt(2));
  await waitFor(() => expect(asked()).toContain(step));
  become(asSeenAt(3));
  await settle();
  expect(asked()).toEqual([document, step, document, step]);
});

test('an unchanged document keeps the page, and nothing else is fetched', async () => {
  const sent: (string | null)[] = [];
  let changed = true;
  const { asked } = await start({ [document]: () => (changed ? asSeenAt(1) : undefined) });
  const answered = fetch;
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    sent.push(new Headers(init.headers).get('orgready-version'));
    return answered(path, init);
  });
  changed = false;
  act(() => FakeEventSource.reconnect());
  await settle();
  expect(asked()).toEqual([document]);
  expect(sent).toEqual(['at 1']);
  screen.getByRole('button', { name: 'Check again' });
});

test('the open queries of a setup are refetched after its document has changed', async () => {
  const listed = `GET /api/setups/${setup.id}/calls`;
  const { user, asked, become } = await start({ [listed]: () => ({ calls, total: 2 }) });
  await user.click(screen.getAllByRole('link', { name: /What we read/ })[0] as HTMLElement);
  await waitFor(() => expect(asked()).toEqual([listed]));
  await settle();
  become(asSeenAt(2));
  act(() => FakeEventSource.change(2));
  await settle();
  expect(asked()).toEqual([listed, document, listed]);
});

test('a step is fetched when the reader is about to open it, and its title is shown at once', async () => {
  const { user, asked } = await start();
  const onward = screen.getByRole('link', { name: 'Next step' });
  await user.hover(onward);
  await user.hover(onward);
  await settle();
  const next = `GET /api/setups/${setup.id}/steps/session-settings`;
  expect(asked()).toEqual([next]);
  await user.click(onward);
  screen.getByRole('heading', { level: 1, name: 'Sessions are not bound to one address' });
  expect(screen.queryByText('Loading')).toBeNull();
  await settle();
  expect(asked()).toEqual([next]);
});

test('data of other steps is discarded when it may have changed', async () => {
  const { user, asked, become } = await start();
  await user.click(screen.getByRole('link', { name: 'Next step' }));
  await settle();
  become({ ...withStep('app-policies', { title: 'Other words' }), seq: 2 });
  act(() => FakeEventSource.change(2));
  await settle();
  const before = asked().length;
  await user.click(screen.getByRole('link', { name: 'Back' }));
  await screen.findByRole('heading', { level: 1, name: 'Other words' });
  await settle();
  expect(asked().slice(before)).toEqual([step]);
});

test('a Tab pressed before the content of a step is there leads into the content once it is', async () => {
  let answer = () => {};
  const other = `GET /api/setups/${setup.id}/steps/connect`;
  const { user } = await start({
    [other]: () =>
      new Promise((resolve) => {
        answer = () => resolve(setup.steps.find(({ id }) => id === 'connect'));
      }),
  });
  const [link] = screen.getAllByRole('link', { name: /Sign in$/ });
  if (!link) throw new Error('The rail has no such step');
  await user.click(link);
  await waitFor(() => expect(window.document.activeElement?.tagName).toBe('H1'));
  await user.tab();
  await act(async () => answer());
  await waitFor(() => expect(screen.queryByText('Loading')).toBeNull());
  const heading = screen.getByRole('heading', { level: 1 });
  expect(window.document.activeElement).toBe(heading);
  await user.tab();
  expect(heading.closest('article')?.contains(window.document.activeElement)).toBe(true);
});
