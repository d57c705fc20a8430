import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => {
  vi.resetModules();
  document.head.insertAdjacentHTML('beforeend', '<meta name="release" content="first" />');
});
afterEach(() => {
  document.head.querySelector('meta[name="release"]')?.remove();
});
// The tests of other files must not see a later release.
afterAll(() => {
  vi.resetModules();
});

/** Renders a tab with a text field; the API answers come from this release. */
const openTab = async () => {
  const { ReloadNotice } = await import('./ReloadNotice.tsx');
  const { Words } = await import('../locales/Words.tsx');
  const { api } = await import('../api/api.ts');
  const reload = vi.fn();
  vi.stubGlobal('location', { reload });
  let release = 'first';
  vi.stubGlobal(
    'fetch',
    async () => new Response(null, { status: 204, headers: { 'orgready-release': release } }),
  );
  render(
    <Words alter={(messages) => messages}>
      <label>
        Name <input />
      </label>
      <ReloadNotice />
    </Words>,
  );
  return {
    user: userEvent.setup(),
    reload,
    answeredBy: async (next: string) => {
      release = next;
      await api('endSession', {});
    },
  };
};
const notice = () => screen.queryByText(/A new version/);

test('a tab asks to be reloaded when another release answers, and not before', async () => {
  const { answeredBy, user, reload } = await openTab();
  await answeredBy('first');
  expect(notice()).toBeNull();
  await answeredBy('second');
  await waitFor(() => expect(notice()).not.toBeNull());
  expect(reload).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Reload' }));
  expect(reload).toHaveBeenCalledOnce();
});

test('the notice appears only once', async () => {
  const { answeredBy, user } = await openTab();
  await answeredBy('second');
  await user.click(await screen.findByRole('button', { name: 'Not now' }));
  await answeredBy('second');
  await answeredBy('third');
  expect(notice()).toBeNull();
});

test('the first press does not discard typed text', async () => {
  const { answeredBy, user, reload } = await openTab();
  await user.type(screen.getByRole('textbox'), 'Ada');
  await answeredBy('second');
  const button = await screen.findByRole('button', { name: 'Reload' });
  await user.click(button);
  expect(reload).not.toHaveBeenCalled();
  screen.getByText(/You typed something that is not saved yet/);
  await user.clear(screen.getByRole('textbox'));
  await user.click(button);
  expect(reload).toHaveBeenCalledOnce();
});
