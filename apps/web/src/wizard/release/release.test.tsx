import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { plan, setup } from '../../testing/fixtures/setups.ts';
import { renderSetup } from '../../testing/renderSetup.tsx';

const release = `/api/setups/${setup.id}/release`;
const calls = { [`GET /api/setups/${setup.id}/calls`]: () => ({ calls: [], total: 0 }) };

test('somebody in the org reads what the party sees, shows it more, and hides that again', async () => {
  const app = await renderSetup(setup, '/calls', {
    ...calls,
    [`PUT ${release}`]: () => app.become({ ...setup, seq: setup.seq + 1, version: '2', releasedAt: 1 }),
    [`DELETE ${release}`]: () => app.become({ ...setup, seq: setup.seq + 2, version: '3' }),
  });
  const party = setup.party.name;
  const show = `Show ${party} names, values, and evidence`;
  screen.getByRole('heading', { name: `What ${party} sees` });
  screen.getByText(/and evidence is hidden/);
  await app.user.click(screen.getByRole('button', { name: show }));
  await screen.findByText(new RegExp(`${party} sees names, values, and evidence`));
  await app.user.click(screen.getByRole('button', { name: `Hide them from ${party} again` }));
  await screen.findByRole('button', { name: show });
  expect(app.asked.map(({ call }) => call)).toEqual(
    expect.arrayContaining([`PUT ${release}`, `DELETE ${release}`]),
  );
});

test('nobody is offered it who is not signed in to the org', async () => {
  await renderSetup(plan, '/calls');
  await waitFor(() => screen.getByRole('heading', { level: 1 }));
  expect(screen.queryByText(/What .* sees/)).toBeNull();
});
