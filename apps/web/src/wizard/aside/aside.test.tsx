import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { refuse } from '../../testing/fakeApi.ts';
import { finishedSetup, plan, setup, skippedSetup, withStep } from '../../testing/fixtures/setups.ts';
import { renderSetup } from '../../testing/renderSetup.tsx';

const step = 'app-policies';
const page = `/steps/${step}`;
const address = `/api/setups/${setup.id}/steps/${step}/skip`;

/** The setup once staff overrode the step. */
const overridden = withStep('app-policies', {
  status: 'overridden',
  exception: { kind: 'overridden', name: 'Robin Hale', reason: 'Agreed by phone', at: 0 },
});

const openAside = async (name: RegExp) => {
  const summary = await screen.findByText(name, { selector: 'summary' });
  await userEvent.click(summary);
  return within(summary.closest('details') as HTMLElement);
};

test('a step is skipped with a name and a reason, which are asked for', async () => {
  const { asked, become } = await renderSetup(setup, page, {
    [`PUT ${address}`]: () => {
      become(skippedSetup);
      return undefined;
    },
  });
  const aside = await openAside(/cannot do this step/);
  await userEvent.click(aside.getByRole('button', { name: 'Skip this step' }));
  aside.getByRole('alert');
  expect(document.activeElement).toBe(aside.getByLabelText('Reason'));
  await userEvent.type(aside.getByLabelText('Reason'), 'Next week');
  await userEvent.click(aside.getByRole('button', { name: 'Skip this step' }));
  await screen.findByText(/skipped this step/);
  const sent = asked.find(({ call }) => call === `PUT ${address}`);
  expect(sent?.body).toEqual({ name: setup.connection?.displayName, reason: 'Next week' });
});

test('a skip shows what fails beside it, what comes next, and how to take it back', async () => {
  const { asked, become } = await renderSetup(skippedSetup, page, {
    [`DELETE ${address}`]: () => {
      become(setup);
      return undefined;
    },
  });
  const notice = (await screen.findByText('Ada Lovelace skipped this step')).closest(
    '.notice',
  ) as HTMLElement;
  within(notice).getByText('It waits for the next release');
  within(notice).getByText(/It does not pass/);
  // The setup goes on; what would do the step stays on its page.
  expect(screen.getByRole('region', { name: 'Next' }).textContent).toContain('Continue');
  await userEvent.click(within(notice).getByRole('button', { name: 'Take the skip back' }));
  await waitFor(() => expect(screen.queryByText('Ada Lovelace skipped this step')).toBeNull());
  expect(asked.filter(({ call }) => call === `DELETE ${address}`)).toHaveLength(1);
});

test('a step that staff overrode names who decided it, and only staff take it back', async () => {
  await renderSetup(overridden, page);
  await screen.findByText(/Robin Hale of Northwind Sync decided that the setup goes on without this step/);
  expect(screen.queryByRole('button', { name: 'Take the skip back' })).toBeNull();
});

test('a refused skip says why', async () => {
  await renderSetup(setup, page, { [`PUT ${address}`]: () => refuse('step-settled') });
  const aside = await openAside(/cannot do this step/);
  await userEvent.type(aside.getByLabelText('Reason'), 'Next week');
  await userEvent.click(aside.getByRole('button', { name: 'Skip this step' }));
  await aside.findByText('This step is not open anymore');
});

test('help is a short message to the party and a file with what the page shows', async () => {
  const saved = vi.fn((_: Blob) => 'blob:details');
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: saved, revokeObjectURL: () => {} }));
  await renderSetup(setup, page);
  const aside = await openAside(/cannot do this step/);
  const link = aside.getByRole('link', { name: /^Write to/ }).getAttribute('href') ?? '';
  expect(link.length).toBeLessThanOrEqual(1_800);
  expect(link).toMatch(new RegExp(`^mailto:${setup.party.supportEmail}\\?subject=`));
  await userEvent.click(aside.getByRole('button', { name: 'Download the details' }));
  const text = (await saved.mock.calls[0]?.[0]?.text()) ?? '';
  const shown = document.body.textContent?.replaceAll(/\s+/g, ' ') ?? '';
  const checks = setup.steps.find(({ id }) => id === step)?.checks ?? [];
  for (const { title } of checks) {
    expect(text).toContain(title);
    expect(shown).toContain(title);
  }
  expect(text).toContain(setup.org?.id);
});

test('a browser that is not signed in is offered help, and no skip', async () => {
  await renderSetup(plan, page);
  const aside = await openAside(/Ask for help/);
  expect(aside.queryByRole('button', { name: 'Skip this step' })).toBeNull();
  aside.getByRole('link', { name: /^Write to/ });
});

test('the end lists by name and reason what the setup goes on without, and is not done', async () => {
  await renderSetup(finishedSetup, '/steps/done');
  await screen.findByText(/Finished with an exception/);
  screen.getByText(/Skipped by Ada Lovelace: It waits for the next release/);
  expect(screen.queryByText('Everything is in place')).toBeNull();
});
