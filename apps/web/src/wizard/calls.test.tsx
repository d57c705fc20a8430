import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { calls } from '../testing/fixtures/answers.ts';
import { plan, setup } from '../testing/fixtures/setups.ts';
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
  await user.click(call.getByRole('button', { name: 'Show less' }));
  expect(call.queryByText(statement)).toBeNull();
});

const receipt = {
  setup: setup.id,
  customer: 'Contoso',
  org: { id: '00D000000000001EAA', name: 'Contoso', host: 'contoso.my.salesforce.com' },
  madeAt: Date.UTC(2026, 10, 20),
  firstAt: first?.at ?? 0,
  lastAt: first?.at ?? 0,
  total: 1,
  notShownToBeReads: 0,
  calls: [{ ...first, asked: [short], kind: 'reads-together' }],
};

/** Renders the calls page, selects the button, and returns the file that is saved. */
const download = async (button: string, answer: object) => {
  const { user } = await renderSetup(setup, '/calls', {
    [`GET /api/setups/${setup.id}/calls`]: () => ({ calls: [], total: 0 }),
    [`GET /api/setups/${setup.id}/calls/receipt`]: () => answer,
  });
  const saved = Promise.withResolvers<Blob>();
  vi.stubGlobal('URL', {
    ...URL,
    createObjectURL: (blob: Blob) => {
      saved.resolve(blob);
      return 'blob:receipt';
    },
    revokeObjectURL: () => undefined,
  });
  await user.click(await screen.findByRole('button', { name: button }));
  const blob = await saved.promise;
  vi.unstubAllGlobals();
  return blob.text();
};

test('the receipt is saved for programs', async () => {
  expect(JSON.parse(await download('Download as JSON', receipt))).toEqual(receipt);
});

test('the receipt is saved to read, and says that nothing was written', async () => {
  const text = await download('Download the receipt', receipt);
  expect(text).toContain('Nothing was written. The only call is a sign-in or a read.');
  expect(text).toContain('Org: Contoso, 00D000000000001EAA, contoso.my.salesforce.com');
  expect(text).toContain(`   - ${short}`);
});

test('the receipt does not say so of a call that is not shown to be a read', async () => {
  const call = { ...receipt.calls[0], kind: 'other' };
  const text = await download('Download the receipt', { ...receipt, notShownToBeReads: 1, calls: [call] });
  expect(text).not.toContain('Nothing was written');
  expect(text).toContain('NOT SHOWN TO BE A READ');
});

test('the customer signs out of the org and deletes what was read', async () => {
  const { user, asked, become } = await renderSetup(setup, '/calls', {
    [`GET /api/setups/${setup.id}/calls`]: () => ({ calls, total: calls.length }),
    [`DELETE /api/setups/${setup.id}/readings`]: () => undefined,
  });
  await user.click(await screen.findByText('Disconnect and delete what was read'));
  become(plan);
  await user.click(screen.getByRole('button', { name: 'Disconnect and delete' }));
  expect(await screen.findByRole('heading', { name: 'Deleted' })).toBeTruthy();
  expect(asked.map(({ call }) => call)).toContain(`DELETE /api/setups/${setup.id}/readings`);
  expect(screen.queryByRole('button', { name: 'Disconnect and delete' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Copy as JSON' })).toBeNull();
  expect(document.querySelector('.calls')).toBeNull();
});

test('every statement is copied in full', async () => {
  const { user } = await start();
  await user.click(await screen.findByRole('button', { name: 'Copy as JSON' }));
  expect(await navigator.clipboard.readText()).toContain(statement);
});
