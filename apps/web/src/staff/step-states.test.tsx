import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { type Answer, fakeApi, owner } from '../testing/fakeApi.ts';
import { pageOf, setups } from '../testing/fixtures/staffList.ts';
import { renderApp } from '../testing/renderApp.tsx';

const [first] = setups;
const exceptions = [
  { step: 'app-policies', kind: 'overridden', name: 'Robin Hale', reason: 'Agreed by phone', at: 1 },
  { step: 'install-package', kind: 'skipped', name: 'Maria Keller', reason: 'Next release', at: 1 },
];

const open = async (setup: object, more: Readonly<Record<string, Answer>> = {}, path = '/stp_7f3a') => {
  const asked = fakeApi({
    'GET /api/setups': () => pageOf([{ ...first, ...setup } as (typeof setups)[number]]),
    'GET /api/setups/stp_7f3a/summary': () => ({ ...first, refreshes: [], ...setup }),
    'GET /api/setups/stp_7f3a/links': () => ({ links: [] }),
    'GET /api/setups/stp_7f3a/timeline': () => ({ entries: [], before: null }),
    ...more,
  });
  const app = renderApp(`/staff/setups${path}`.replace(/\/setups$/, ''));
  await screen.findByRole('heading', { level: 1 });
  return { ...app, asked };
};
const steps = () => within(screen.getByRole('region', { name: 'Steps' }));

test('a person overrides an open step with a reason, where the blueprint allows it', async () => {
  const address = '/api/setups/stp_7f3a/steps/app-policies/override';
  const { user, asked } = await open({ allowsOverride: true }, { [`PUT ${address}`]: () => undefined });
  const offered = await waitFor(() => {
    const found = steps().getAllByText('Go on without it');
    expect(found.length).toBeGreaterThan(0);
    return found;
  });
  // Only steps that are open, and never the last one.
  expect(offered.length).toBeLessThan(first?.steps.length ?? 0);
  const row = steps()
    .getAllByRole('listitem')
    .find((one) =>
      one.textContent?.includes(first?.steps.find(({ id }) => id === 'app-policies')?.name ?? '-'),
    );
  const inRow = within(row as HTMLElement);
  await user.click(inRow.getByText('Go on without it'));
  await user.type(inRow.getByLabelText('Reason'), 'Agreed by phone');
  await user.click(inRow.getByRole('button', { name: 'Override this step' }));
  await waitFor(() =>
    expect(asked).toContainEqual({ call: `PUT ${address}`, body: { reason: 'Agreed by phone' } }),
  );
});

test('an override is not offered where the blueprint does not allow it, nor to a viewer', async () => {
  await open({});
  expect(screen.queryByText('Go on without it')).toBeNull();
});

test('a viewer sees who decided what, and changes nothing', async () => {
  const viewer = { ...owner, capabilities: ['self', 'setups.read'] };
  await open({ allowsOverride: true, exceptions }, { 'GET /api/staff/self': () => viewer });
  await screen.findByText(/Overridden by Robin Hale: Agreed by phone/);
  screen.getByText(/Skipped by Maria Keller: Next release/);
  expect(screen.queryByText('Go on without it')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Take the override back' })).toBeNull();
});

test('nobody is offered what they may do with their own setups only', async () => {
  const csm = { ...owner, person: { ...owner.person, role: 'csm' } };
  await open(
    { allowsOverride: true, exceptions, assigneeId: 'per_2' },
    {
      'GET /api/staff/self': () => csm,
      'GET /api/people/assignees': () => ({ people: [{ id: 'per_2', name: 'Lee Moss' }] }),
    },
  );
  await screen.findByText(/Overridden by Robin Hale/);
  expect(screen.queryByText('Go on without it')).toBeNull();
  for (const name of ['Take the override back', 'Create link'])
    expect(screen.queryByRole('button', { name })).toBeNull();
});

test('an override is taken back; a skip is the customer’s', async () => {
  const address = '/api/setups/stp_7f3a/steps/app-policies/override';
  const { user, asked } = await open({ exceptions }, { [`DELETE ${address}`]: () => undefined });
  await user.click(await screen.findByRole('button', { name: 'Take the override back' }));
  await waitFor(() => expect(asked.map(({ call }) => call)).toContain(`DELETE ${address}`));
});

test('the list says what a setup went on without, by name and reason', async () => {
  await open({ stage: 'finished', exceptions }, {}, '');
  await screen.findByText('Finished with exceptions', { selector: 'span' });
  screen.getByText(/: Overridden by Robin Hale: Agreed by phone$/);
});

test('a reminder names the step that the setup waits for, and can be changed and sent', async () => {
  const { user } = await open({ openLinks: 0 });
  await user.click(await screen.findByText(/^Remind the customer of/));
  const text = screen.getByLabelText('Text') as HTMLTextAreaElement;
  const waits = first?.steps.find(({ id }) => id === first.currentStep)?.name ?? '-';
  expect(text.value).toContain(`waits at the step “${waits}”`);
  screen.getByText(/^No link is active/);
  await user.type(text, ' Robin');
  const mail = screen.getByRole('link', { name: /mail/i }).getAttribute('href') ?? '';
  expect(mail.length).toBeLessThanOrEqual(1_800);
  expect(decodeURIComponent(mail)).toMatch(/Thank you\r?\nNorthwind Sync Robin$/);
});

test('nobody is reminded of a setup that has ended', async () => {
  await open({ stage: 'finished', currentStep: null, exceptions });
  await screen.findByText(/Overridden by Robin Hale/);
  expect(screen.queryByText(/^Remind the customer/)).toBeNull();
});

test('staff write notes for each other and remove them', async () => {
  const notes = [{ id: 'nte_1', name: 'Robin Hale', text: 'Ana is away until Monday', at: 1 }];
  const { user, asked } = await open(
    { notes },
    {
      'GET /api/people/assignees': () => ({ people: [] }),
      'POST /api/setups/stp_7f3a/notes': () => ({ id: 'nte_2' }),
      'DELETE /api/setups/stp_7f3a/notes/nte_1': () => undefined,
    },
  );
  const region = within(await screen.findByRole('region', { name: 'Notes' }));
  region.getByText('Ana is away until Monday');
  await user.type(await region.findByLabelText('New note'), 'She is back');
  await user.click(region.getByRole('button', { name: 'Add the note' }));
  await user.click(region.getByRole('button', { name: 'Remove' }));
  await waitFor(() =>
    expect(asked).toEqual(
      expect.arrayContaining([
        { call: 'POST /api/setups/stp_7f3a/notes', body: { text: 'She is back' } },
        { call: 'DELETE /api/setups/stp_7f3a/notes/nte_1', body: undefined },
      ]),
    ),
  );
});
