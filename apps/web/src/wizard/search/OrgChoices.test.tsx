import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { refuse } from '../../testing/fakeApi.ts';
import { accessSetup } from '../../testing/fixtures/accessSteps.ts';
import { withStep } from '../../testing/fixtures/setups.ts';
import { renderSetup } from '../../testing/renderSetup.tsx';

const search = `POST /api/setups/${accessSetup.id}/choices`;
const address = `/api/setups/${accessSetup.id}/answers/objects`;
const found = [
  { value: 'Account', name: 'Account', details: ['Account'], whyNot: null },
  { value: 'Partner_Account__c', name: 'Partner account', details: ['Partner_Account__c'], whyNot: null },
  { value: 'Permit__c', name: 'Permit account', details: ['Permit__c'], whyNot: 'It has no lookup field.' },
];
const withChosen = (chosen: { id: string; name: string }[], most = 3) =>
  withStep(
    'run-as',
    {
      body: [
        {
          kind: 'search',
          question: 'objects',
          title: 'Which objects?',
          choose: 'Choose the objects',
          label: 'Label of an object',
          most,
          optional: false,
          chosen,
        },
      ],
    },
    accessSetup,
  );
const start = (chosen: { id: string; name: string }[] = [], most?: number) =>
  renderSetup(withChosen(chosen, most), '/steps/run-as', {
    [search]: () => ({ choices: found }),
    [`PUT ${address}`]: () => undefined,
    [`DELETE ${address}`]: () => undefined,
  });
const change = () => screen.getByRole('button', { name: 'Change: Which objects?' });
const field = () => screen.getByRole('searchbox', { name: 'Label of an object' });
const results = () => within(screen.getByRole('list', { name: 'Found in your org' }));
const choices = () =>
  within(screen.getByRole('list', { name: 'Your choices' }))
    .getAllByRole('listitem')
    .map((item) => item.querySelector('b')?.textContent);

test('nothing is chosen at first, and each choice is saved with those before it', async () => {
  const { user, asked, become } = await start();
  screen.getByText('Nothing is chosen yet.');
  await user.type(field(), 'acc');
  become(withChosen([{ id: 'Account', name: 'Account' }]));
  await user.click(await screen.findByRole('button', { name: /^Account/ }));
  await waitFor(() => expect(choices()).toEqual(['Account']));
  expect(document.activeElement).toBe(field());
  expect(field()).toHaveProperty('value', '');
  await user.type(field(), 'acc');
  await screen.findByText(/3 results found/);
  await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  await waitFor(() =>
    expect(asked.filter(({ call }) => call === `PUT ${address}`).map(({ body }) => body)).toEqual([
      { answer: 'Account' },
      { answer: 'Account,Partner_Account__c' },
    ]),
  );
});

test('choices that were made earlier are a line; Change shows them, and the search takes the focus', async () => {
  const { user } = await start([
    { id: 'Account', name: 'Account' },
    { id: 'Lead', name: 'Lead' },
  ]);
  expect(screen.queryByRole('searchbox')).toBeNull();
  screen.getByText('Account and Lead', { selector: '.chosen b *' });
  await user.click(change());
  expect(choices()).toEqual(['Account', 'Lead']);
  expect(document.activeElement).toBe(field());
});

test('a choice is shown by the name under which it was found until the org is read again', async () => {
  const { user, become } = await start();
  await user.type(field(), 'par');
  become(withChosen([{ id: 'Partner_Account__c', name: 'Partner_Account__c' }]));
  await user.click(await screen.findByRole('button', { name: /^Partner account/ }));
  await screen.findByText('1 choice');
  expect(choices()).toEqual(['Partner account']);
});

test('what cannot be chosen says why, and what is chosen already is not offered again', async () => {
  const { user, asked } = await start([{ id: 'Account', name: 'Account' }]);
  await user.click(change());
  await user.type(field(), 'acc');
  await screen.findByText(/3 results found/);
  const [chosen, other, refused] = results().getAllByRole('button');
  expect(chosen?.getAttribute('aria-disabled')).toBe('true');
  expect(chosen?.textContent).toContain('Already chosen.');
  expect(other?.getAttribute('aria-disabled')).toBe('false');
  expect(refused?.textContent).toContain('It has no lookup field.');
  for (const button of [chosen, refused]) if (button) await user.click(button);
  expect(asked.some(({ call }) => call === `PUT ${address}`)).toBe(false);
});

test('a choice is removed with its button; removing the last one withdraws the answer', async () => {
  const { user, asked, become } = await start([
    { id: 'Account', name: 'Account' },
    { id: 'Lead', name: 'Lead' },
  ]);
  await user.click(change());
  become(withChosen([{ id: 'Lead', name: 'Lead' }]));
  await user.click(screen.getByRole('button', { name: 'Remove Account' }));
  await waitFor(() => expect(choices()).toEqual(['Lead']));
  expect(asked).toContainEqual({ call: `PUT ${address}`, body: { answer: 'Lead' } });
  expect(document.activeElement).toBe(field());
  become(withChosen([]));
  await user.click(screen.getByRole('button', { name: 'Remove Lead' }));
  await screen.findByText('Nothing is chosen yet.');
  await waitFor(() => expect(asked.map(({ call }) => call)).toContain(`DELETE ${address}`));
});

test('beyond the maximum there is no search, and the page says so', async () => {
  const { user } = await start(
    [
      { id: 'Account', name: 'Account' },
      { id: 'Lead', name: 'Lead' },
    ],
    2,
  );
  await user.click(change());
  expect(screen.queryByRole('searchbox')).toBeNull();
  screen.getByText('You can choose at most 2.');
});

test('a choice that is not saved is not shown as chosen', async () => {
  const { user } = await renderSetup(withChosen([]), '/steps/run-as', {
    [search]: () => ({ choices: found }),
    [`PUT ${address}`]: () => refuse('unavailable'),
  });
  await user.type(field(), 'acc');
  await user.click(await screen.findByRole('button', { name: /^Account/ }));
  await screen.findByText('The service cannot answer right now');
  screen.getByText('Nothing is chosen yet.');
});
