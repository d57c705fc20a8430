import { type Matrix, type MatrixCell, packMatrix } from '@orgready/shared/document/matrix';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Words } from '../../locales/Words.tsx';
import { accessSetup, group, matrix } from '../../testing/fixtures/accessSteps.ts';
import { check } from '../../testing/fixtures/checks.ts';
import { withStep } from '../../testing/fixtures/setups.ts';
import { openDetails } from '../../testing/openDetails.ts';
import { renderSetup } from '../../testing/renderSetup.tsx';
import { MatrixView } from './MatrixView.tsx';

const start = async (evidence: Matrix = matrix) => {
  const page = await renderSetup(
    withStep(
      'field-access',
      { checks: [check('one', 'One', { outcome: 'failed', evidence: [packMatrix(evidence)] })] },
      accessSetup,
    ),
    '/steps/field-access',
  );
  await openDetails(page.user);
  return page;
};
const account = () => within(screen.getByRole('grid', { name: 'Account' }));
const gridcell = (row: string, column: string, grid = account()) => {
  const heads = grid.getAllByRole('columnheader').map((head) => head.textContent);
  const cells = within(grid.getByRole('row', { name: new RegExp(`^${row}`) })).getAllByRole('cell');
  const found = cells[heads.indexOf(column) - 1];
  if (!found) throw new Error(`${row} has no ${column}`);
  return found;
};
const cell = (row: string, column: string, state: string) =>
  within(gridcell(row, column)).getByRole('button', { name: new RegExp(`${state}$`) });

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
  within(screen.getByRole('grid', { name: 'Contact' })).getByText('Field_3__c');
});

test('every state is a word, and a row that is not in the org shows that instead', async () => {
  await start();
  cell('NextStep__c', 'Read', 'Granted');
  cell('NextStep__c', 'Edit', 'Missing');
  cell('Industry', 'Read', 'Added automatically');
  cell('Industry', 'Edit', 'Cannot tell');
  within(account().getByRole('row', { name: /BillingCity/ })).getByText('Not needed');
  within(account().getByRole('row', { name: /Retired__c/ })).getByText('this org does not have it');
  account().getByText('follows BillingAddress');
  account().getByText('What happens next');
});

test('the source of a permission is shown next to its cell, and Escape returns to the cell', async () => {
  const { user } = await start();
  await user.click(cell('NextStep__c', 'Read', 'Granted'));
  const panel = screen.getByRole('dialog', { name: 'NextStep__c · Read' });
  within(panel).getByText('Minimum Access - API Only Integrations (profile)');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(cell('NextStep__c', 'Read', 'Granted'));
  await user.click(cell('NextStep__c', 'Edit', 'Missing'));
  within(screen.getByRole('dialog')).getByText('No profile or permission set grants this.');
});

test('a table is a grid with one Tab stop, and the arrow keys, Home, and End move between its cells', async () => {
  const { user } = await start();
  const focused = () => document.activeElement;
  screen.getByText('Account', { selector: '.matrix-name *' }).closest('summary')?.focus();
  await user.tab();
  expect(focused()).toBe(cell('NextStep__c', 'Read', 'Granted'));
  await user.keyboard('{ArrowLeft}');
  expect(focused()).toBe(account().getByRole('link', { name: /^NextStep__c/ }));
  await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
  expect(focused()).toBe(cell('NextStep__c', 'Edit', 'Missing'));
  // A field that the org does not have is one cell across all columns.
  await user.keyboard('{ArrowDown}');
  expect(focused()?.textContent).toBe('this org does not have it');
  await user.keyboard('{ArrowUp}{ArrowRight}{ArrowDown}{ArrowDown}{ArrowRight}');
  expect(focused()).toBe(gridcell('BillingCity', 'Edit'));
  await user.keyboard('{Home}');
  expect(focused()).toBe(account().getByRole('rowheader', { name: /^BillingCity/ }));
  await user.keyboard('{ArrowRight}');
  expect(focused()).toBe(cell('BillingCity', 'Read', 'Granted'));
  const stops = screen.getByRole('grid', { name: 'Account' }).querySelectorAll('[tabindex="0"]');
  expect([...stops]).toEqual([focused()]);
  await user.keyboard('{Enter}');
  screen.getByRole('dialog', { name: 'BillingCity · Read' });
});

test('a grid has the number of all its rows, also while only the first are rendered', async () => {
  await start({ ...matrix, groups: [group('Account', 90, 2)] });
  expect(screen.getByRole('grid', { name: 'Account' }).getAttribute('aria-rowcount')).toBe('91');
});

test('the name of a row opens its page in Setup in a new tab, by pointer and by arrow keys', async () => {
  const { user } = await start();
  const link = account().getByRole('link', { name: /^NextStep__c/ });
  expect(link.getAttribute('href')).toContain('/lightning/setup/ObjectManager/Account/');
  expect(link.getAttribute('target')).toBe('_blank');
  expect(account().queryByRole('link', { name: /^Industry/ })).toBeNull();
  cell('NextStep__c', 'Edit', 'Missing').focus();
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
  cell('NextStep__c', 'Read', 'Granted');
  cell('Industry', 'Edit', 'Cannot tell');
});

test('a long group shows its gaps first and the rest on demand', async () => {
  const { user } = await start({ ...matrix, groups: [group('Account', 90, 2)] });
  expect(account().getAllByRole('row')).toHaveLength(21);
  cell('Field_2__c', 'Edit', 'Missing');
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
  screen.getByRole('grid', { name: 'Object_1__c' });
  expect(screen.getAllByRole('grid')).toHaveLength(1);
  expect(screen.getAllByText('34 missing')).toHaveLength(60);
  await user.click(screen.getByText('Object_60__c'));
  const last = within(screen.getByRole('grid', { name: 'Object_60__c' }));
  within(gridcell('Field_1__c', 'Edit', last)).getByRole('button', { name: /Missing$/ });
});

test('up to fifty gaps are shown open, across any number of objects', async () => {
  await start(large(10, 5));
  expect(screen.getAllByRole('grid')).toHaveLength(10);
});

test('objects that the reader opened or closed stay so when the next check finds fewer gaps', async () => {
  const user = userEvent.setup();
  const drawn = (missing: number) => (
    <Words alter={(messages) => messages}>
      <MatrixView evidence={packMatrix(large(3, missing))} />
    </Words>
  );
  const { rerender } = render(drawn(34));
  await user.click(screen.getByText('Object_3__c', { selector: 'bdi' }));
  await user.click(screen.getByText('Object_1__c', { selector: 'bdi' }));
  rerender(drawn(10));
  expect(screen.getAllByText('10 missing')).toHaveLength(3);
  expect(screen.getAllByRole('grid')).toHaveLength(1);
  screen.getByRole('grid', { name: 'Object_3__c' });
});

test('missing permissions are copied one per line', async () => {
  const { user } = await start();
  await user.click(screen.getByRole('button', { name: /Copy what is missing/ }));
  expect(await navigator.clipboard.readText()).toBe(matrix.missing.join('\n'));
});
