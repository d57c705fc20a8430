import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { type Answer, fakeApi } from '../../testing/fakeApi.ts';
import { blueprint } from '../../testing/fixtures/answers.ts';
import { pageOf, setups } from '../../testing/fixtures/staffList.ts';
import { renderApp } from '../../testing/renderApp.tsx';
import { sampleFile } from './sampleFile.ts';

const start = async (more: Readonly<Record<string, Answer>> = {}) => {
  const asked = fakeApi({
    'GET /api/setups': (_, query) => pageOf(setups, query),
    'GET /api/blueprints': () => ({ blueprints: [blueprint] }),
    ...more,
  });
  const app = renderApp('/staff/setups/import');
  await screen.findByRole('heading', { level: 1, name: 'Create setups from a file' });
  const choose = (text: BlobPart) =>
    app.user.upload(screen.getByLabelText('CSV file'), new File([text], 'setups.csv', { type: 'text/csv' }));
  return { ...app, asked, choose };
};
const values = {
  customer: 'Acme',
  blueprint: 'Sync',
  environment: '',
  assignee: '',
  dueOn: '2026-12-24',
  locale: '',
  linkDays: '',
  expectedOrg: '',
};

test('every row is shown before anything is created, and then all are', async () => {
  const rows = [2, 3].map((line) => ({ line, values: { ...values, customer: `Acme ${line}` }, faults: [] }));
  const { choose, user, asked } = await start({
    'POST /api/setups/imports/preview': () => ({ fault: null, rows }),
    'POST /api/setups/imports': () => ({ setups: [{ id: 'stp_7f3a', customer: 'Acme 2' }] }),
  });
  await choose('customer,blueprint\nÄcme,Sync');
  expect((await screen.findByText(/^All 2 rows are ready/)).getAttribute('role')).toBe('status');
  expect(within(screen.getByRole('row', { name: /Acme 2/ })).getByText('2026-12-24')).toBeTruthy();
  expect(asked.some(({ call }) => call === 'POST /api/setups/imports')).toBe(false);
  await user.click(screen.getByRole('button', { name: 'Create 2 setups' }));
  expect(await screen.findByText('1 setup was created.')).toBeTruthy();
  const body = { csv: 'customer,blueprint\nÄcme,Sync' };
  expect(asked).toContainEqual({ call: 'POST /api/setups/imports', body });
  expect(screen.getByRole('link', { name: 'Acme 2' })).toBeTruthy();
});

test('what is wrong is shown by row and column, and nothing can be created', async () => {
  const faults = [
    { path: 'customer', code: 'empty' },
    { path: 'blueprint', code: 'not-an-option', options: ['Sync', 'Share'] },
    { path: '', code: 'invalid' },
  ];
  const { choose } = await start({
    'POST /api/setups/imports/preview': () => ({ fault: null, rows: [{ line: 4, values, faults }] }),
  });
  await choose('x');
  const row = within(await screen.findByRole('row', { name: /^4/ }));
  expect(row.getByText('Customer: Enter a value.')).toBeTruthy();
  expect(row.getByText('Blueprint: This must be Sync or Share.')).toBeTruthy();
  expect(row.getByText(/more values than there are columns/)).toBeTruthy();
  expect(screen.getByText(/^One row needs a correction, of 1/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Create/ })).toBeNull();
});

test.each([
  [{ code: 'not-csv', line: 3 }, /quotation marks in line 3/],
  [{ code: 'no-rows' }, /no rows/],
  [{ code: 'too-many-rows', limit: 200 }, /more than 200 rows/],
  [{ code: 'unknown-column', column: 'name' }, /no column “name”/],
  [{ code: 'missing-column', column: 'blueprint' }, /“blueprint” is missing/],
])('a file that cannot be read is explained: %o', async (fault, words) => {
  const { choose } = await start({ 'POST /api/setups/imports/preview': () => ({ fault, rows: [] }) });
  await choose('x');
  expect((await screen.findByRole('alert')).textContent).toMatch(words);
});

test('a file that is too large is not sent, and one from an old Windows program is read as it was meant', async () => {
  const { choose, asked } = await start({
    'POST /api/setups/imports/preview': () => ({ fault: { code: 'no-rows' }, rows: [] }),
  });
  await choose('x'.repeat(256 * 1024 + 1));
  expect((await screen.findByRole('alert')).textContent).toContain('at most 256 KB');
  expect(asked.some(({ call }) => call.startsWith('POST'))).toBe(false);
  await choose(new Uint8Array([0xc4, 0x63, 0x6d, 0x65]));
  const call = 'POST /api/setups/imports/preview';
  await waitFor(() => expect(asked).toContainEqual({ call, body: { csv: 'Äcme' } }));
});

const sampleWith = (blueprints: Parameters<typeof sampleFile>[0]['blueprints']) =>
  sampleFile({ blueprints, email: 'robin@tidewater.example', dueOn: '2026-12-24' });

test('the sample names a blueprint by its id if another one has the same name', () => {
  const sync = { id: 'blu_1', name: 'Sync' };
  expect(sampleWith([sync, { id: 'blu_2', name: 'Share' }])).toContain('"Sync"');
  expect(sampleWith([sync, { id: 'blu_2', name: 'sync' }])).toContain('"blu_1"');
});

test('a blueprint that looks like a formula is not calculated by a spreadsheet', () => {
  const file = sampleWith([{ id: 'blu_1', name: '=1+"1"' }]);
  expect(file).toContain(`"'=1+""1"""`);
});
