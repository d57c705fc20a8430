import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { calls } from '../testing/fixtures/answers.ts';
import { setup } from '../testing/fixtures/setups.ts';
import { renderSetup } from '../testing/renderSetup.tsx';

const fields = Array.from({ length: 100 }, (_, at) => `A_Field_With_A_Long_Name_${at + 1}__c`);
const statement = `SELECT ${fields.join(', ')} FROM Account`;
const short = 'SELECT Id FROM Organization';
const [first] = calls;

const start = () =>
  renderSetup(setup, '/calls', {
    [`GET /api/setups/${setup.id}/calls`]: () => ({
      calls: [{ ...first, asked: [short, statement] }],
      total: 1,
    }),
  });

test('a long statement shows its beginning, all of it on request, and its beginning again', async () => {
  const { user } = await start();
  const call = within(within(await screen.findByRole('main')).getByRole('listitem'));
  call.getByText(short);
  call.getByText(/^SELECT A_Field_With_A_Long_Name_1__c, /);
  expect(call.queryByText(/A_Field_With_A_Long_Name_100__c/)).toBeNull();
  const more = call.getByRole('button', {
    name: `Show all ${statement.length.toLocaleString('en')} characters`,
  });
  expect(call.getAllByRole('button')).toEqual([more]);
  await user.click(more);
  call.getByText(statement);
  await user.click(call.getByRole('button', { name: 'Show only the beginning' }));
  expect(call.queryByText(statement)).toBeNull();
});

test('every statement is copied in full', async () => {
  const { user } = await start();
  await user.click(await screen.findByRole('button', { name: 'Copy as JSON' }));
  expect(await navigator.clipboard.readText()).toContain(statement);
});
