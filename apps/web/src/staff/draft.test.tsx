import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { refuse } from '../testing/fakeApi.ts';
import { basics, enter, field, packaged, press, save, saved, start } from '../testing/newIntegration.ts';
import { renderApp } from '../testing/renderApp.tsx';

const reopen = async () => {
  const app = renderApp('/staff/blueprints/new');
  await screen.findByRole('button', { name: 'Save blueprint' });
  return app;
};
const notice = /You entered this and did not save it/;

test('what was entered in a form and not saved is there when the page is opened again, without the secret', async () => {
  const { user, unmount } = await start();
  await enter(user, { ...basics, ...packaged, 'Consumer secret (optional)': 'a-planted-secret' });
  await press(user, 'Add an object');
  await user.paste('Account');
  unmount();
  await reopen();
  screen.getByText(notice);
  expect(field('Integration name').value).toBe('Sync');
  expect(field('API name of the object').value).toBe('Account');
  expect(field('Consumer secret (optional)').value).toBe('');
  expect(JSON.stringify({ ...localStorage })).not.toContain('planted');
});

test('a row that was removed is not in the draft', async () => {
  const { user, unmount } = await start();
  await press(user, 'Add an object');
  await user.paste('Account');
  await press(user, 'Remove object 1');
  unmount();
  await reopen();
  screen.getByText(notice);
  expect(screen.queryByLabelText('API name of the object')).toBeNull();
});

test('a draft can be discarded, and is gone once it is saved', async () => {
  const { user, unmount } = await start();
  await enter(user, { 'Integration name': 'Sync' });
  unmount();
  const { user: again } = await reopen();
  await press(again, 'Discard these entries');
  expect(screen.queryByText(notice)).toBeNull();
  expect(field('Integration name').value).toBe('');
  await enter(again, { ...basics, ...packaged });
  await save(again);
  await saved();
  expect(localStorage.length).toBe(0);
});

test('a save that fails loses nothing', async () => {
  const { user, unmount } = await start(() => refuse('internal'));
  await enter(user, { ...basics, ...packaged });
  await save(user);
  unmount();
  await reopen();
  expect(field('Integration name').value).toBe('Sync');
});

test.each(['{', '[]', '{"at":"x","entries":[]}', '{"at":1e15,"entries":[["a",1]]}'])(
  'what another program left in the browser is no draft: %s',
  async (text) => {
    const { user, unmount } = await start();
    await enter(user, { 'Integration name': 'Sync' });
    unmount();
    localStorage.setItem(localStorage.key(0) ?? '', text);
    await reopen();
    expect(screen.queryByText(notice)).toBeNull();
    expect(field('Integration name').value).toBe('');
  },
);
