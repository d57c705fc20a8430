import { type Matrix, type MatrixCell, packMatrix } from '@orgready/shared/document/matrix';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Words } from '../../locales/Words.tsx';
import { accessSetup, group, matrix } from '../../testing/fixtures/accessSteps.ts';
import { check } from '../../testing/fixtures/checks.ts';
import { withStep } from '../../testing/fixtures/setups.ts';
import { renderSetup } from '../../testing/renderSetup.tsx';
import { MatrixView } from './MatrixView.tsx';

const start = (evidence: Matrix = matrix) =>
  renderSetup(
    withStep(
      'field-access',
      { checks: [check('one', 'One', { outcome: 'failed', evidence: [packMatrix(evidence)] })] },
      accessSetup,
    ),
    '/steps/field-access',
  );
const account = () => within(screen.getByRole('group', { name: 'Account' }));
const cell = (name: string) => account().getByRole('button', { name });

test('objects with gaps are open; complete objects are folded with a count and rendered when opened', async () => {
  const { user } = await start();
  account().getByRole('columnheader', { name: 'Edit' });
  screen.getByText('2 missing');
  account().getByText('Retired__c');
  screen.getByText('4 in the list');
  screen.getByText('This org does not have orders switched on.');
  expect(screen.queryByText('Field_1__c')).toBeNull();
  await user.click(screen.getByText('2 more objects with nothing missing'));
  await user.click(screen.getByText('Contact'));
  within(screen.getByRole('group', { name: 'Contact' })).getByText('Field_3__c');
});

test('every state is a word, and a row that is not in the org shows that instead', async () => {
  await start();
  for (const name of [
    'NextStep__c, Read: Granted',
    'NextStep__c, Edit: Missing',
    'Industry, Read: Added automatically',
    'Industry, Edit: Cannot tell',
  ])
    cell(name);
  within(account().getByRole('row', { name: /BillingCity/ })).getByText('Not needed');
  within(account().getByRole('row', { name: /Retired__c/ })).getByText('this org does not have it');
  account().getByText('follows BillingAddress');
  account().getByText('What happens next');
});

test('the source of a permission is shown next to its cell, and Escape returns to the cell', async () => {
  const { user } = await start();
  await user.click(cell('NextStep__c, Read: Granted'));
  const panel = screen.getByRole('dialog', { name: 'NextStep__c · Read' });
  within(panel).getByText('Minimum Access - API Only Integrations (profile)');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(cell('NextStep__c, Read: Granted'));
  await user.click(cell('NextStep__c, Edit: Missing'));
  within(screen.getByRole('dialog')).getByText('No profile or permission set grants this.');
});

test('a table is one Tab stop; the arrow keys move between its cells and skip those that do nothing', async () => {
  const { user } = await start();
  screen.getByRole('group', { name: 'Account' }).focus();
  await user.tab();
  expect(document.activeElement).toBe(cell('NextStep__c, Read: Granted'));
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(cell('NextStep__c, Edit: Missing'));
  // Skips a field the org does not have and one that needs no edit access.
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(cell('Industry, Edit: Cannot tell'));
  await user.keyboard('{Home}{ArrowUp}');
  expect(document.activeElement).toBe(cell('BillingCity, Read: Granted'));
  expect(
    account()
      .getAllByRole('button')
      .filter((button) => button.tabIndex === 0),
  ).toEqual([document.activeElement]);
  await user.keyboard('{Enter}');
  screen.getByRole('dialog', { name: 'BillingCity · Read' });
});

test('the name of a row opens its page in Setup in a new tab, by pointer and by arrow keys', async () => {
  const { user } = await start();
  const link = account().getByRole('link', { name: /^NextStep__c/ });
  expect(link.getAttribute('href')).toContain('/lightning/setup/ObjectManager/Account/');
  expect(link.getAttribute('target')).toBe('_blank');
  expect(account().queryByRole('link', { name: /^Industry/ })).toBeNull();
  cell('NextStep__c, Edit: Missing').focus();
  await user.keyboard('{ArrowLeft}{ArrowLeft}');
  expect(document.activeElement).toBe(link);
  await user.keyboard('{End}{Home}');
  expect(document.activeElement).toBe(link);
});

test('a permission that no row needs and nobody has takes no space', async () => {
  const notNeeded: MatrixCell = { state: 'not-needed', grantedBy: [] };
  await start({
    ...matrix,
    columns: ['Delete', ...matrix.columns],
    groups: matrix.groups.map((one) => ({
      ...one,
      rows: one.rows.map((row) =>
        row.cells.length === 0 ? row : { ...row, cells: [notNeeded, ...row.cells] },
      ),
    })),
  });
  const heads = account().getAllByRole('columnheader').slice(1);
  expect(heads.map((head) => head.textContent)).toEqual(['Read', 'Edit']);
  cell('NextStep__c, Read: Granted');
  cell('Industry, Edit: Cannot tell');
});

test('a long group shows its gaps first and the rest on demand', async () => {
  const { user } = await start({ ...matrix, groups: [group('Account', 90, 2)] });
  expect(account().getAllByRole('row')).toHaveLength(21);
  cell('Field_2__c, Edit: Missing');
  await user.click(screen.getByRole('button', { name: 'Show all 90' }));
  await account().findByText('Field_90__c');
  expect(screen.queryByRole('button', { name: 'Show all 90' })).toBeNull();
});

const large = (objects: number, missing: number): Matrix => ({
  ...matrix,
  groups: Array.from({ length: objects }, (_, at) => group(`Object_${at + 1}__c`, 100, missing)),
});

test('with very many gaps only the first object is open, and each object shows its number of gaps', async () => {
  const { user } = await start(large(60, 34));
  screen.getByRole('group', { name: 'Object_1__c' });
  expect(screen.getAllByRole('table')).toHaveLength(1);
  expect(screen.getAllByText('34 missing')).toHaveLength(60);
  await user.click(screen.getByText('Object_60__c'));
  within(screen.getByRole('group', { name: 'Object_60__c' })).getByRole('button', {
    name: 'Field_1__c, Edit: Missing',
  });
});

test('up to fifty gaps are shown open, across any number of objects', async () => {
  await start(large(10, 5));
  expect(screen.getAllByRole('table')).toHaveLength(10);
});

test('objects that the reader opened or closed stay so when the next check finds fewer gaps', async () => {
  const user = userEvent.setup();
  const drawn = (missing: number) => (
    <Words alter={(messages) => messages}>
      <MatrixView evidence={packMatrix(large(3, missing))} />
    </Words>
  );
  const { rerender } = render(drawn(34));
  await user.click(screen.getByText('Object_3__c'));
  await user.click(screen.getByText('Object_1__c'));
  rerender(drawn(10));
  expect(screen.getAllByText('10 missing')).toHaveLength(3);
  expect(screen.getAllByRole('table')).toHaveLength(1);
  screen.getByRole('group', { name: 'Object_3__c' });
});

test('missing permissions are copied one per line', async () => {
  const { user } = await start();
  await user.click(screen.getByRole('button', { name: /Copy what is missing/ }));
  expect(await navigator.clipboard.readText()).toBe(matrix.missing.join('\n'));
});
