import type { StaffCheck, StaffFindings } from '@orgready/shared/contract/staff-findings';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { fakeApi } from '../../testing/fakeApi.ts';
import { pageOf, setups } from '../../testing/fixtures/staffList.ts';
import { renderApp } from '../../testing/renderApp.tsx';

const [first] = setups;
const step = first?.steps[0];
const check: StaffCheck = {
  id: 'user-active',
  title: 'The user is active',
  outcome: 'failed',
  severity: 'blocker',
  reason: null,
  code: 'user-active.inactive',
  message: 'The user is not active.',
  remedy: 'Activate the user.',
  checkedAt: 1,
  attestation: null,
  evidence: [],
};

const open = async (releasedAt: number | null, checks: readonly StaffCheck[]) => {
  if (!step) throw new Error('The fixture has steps');
  const found = { ...step, exception: null, checks: [...checks] };
  fakeApi({
    'GET /api/setups': () => pageOf([...setups]),
    'GET /api/setups/stp_7f3a/summary': () => ({ ...first, refreshes: [] }),
    'GET /api/setups/stp_7f3a/links': () => ({ links: [] }),
    'GET /api/setups/stp_7f3a/timeline': () => ({ entries: [], before: null }),
    'GET /api/setups/stp_7f3a/findings': (): StaffFindings => ({ releasedAt, steps: [found] }),
  });
  const app = renderApp('/staff/setups/stp_7f3a');
  const steps = within(await screen.findByRole('region', { name: 'Steps' }));
  await app.user.click(await steps.findByText(/^\d checks?$/));
  return steps;
};

test('staff read what each check found, what to do, and its code, and that values are hidden', async () => {
  const steps = await open(null, [check, { ...check, id: 'b', title: 'Seats are left', message: null }]);
  steps.getByText('The user is not active.');
  steps.getByText('The message depends on values that only the customer sees.');
  expect(steps.getAllByText('What to do: Activate the user.')).toHaveLength(2);
  expect(steps.getAllByText('user-active.inactive')).toHaveLength(2);
  steps.getByText(/evidence is hidden, until the customer decides to show them/);
});

test('staff read the evidence once the customer shows it', async () => {
  const steps = await open(1, [
    {
      ...check,
      message: 'Ana is not active.',
      evidence: [{ kind: 'value', label: 'Active', expected: 'Checked', actual: 'Not checked' }],
    },
    {
      ...check,
      id: 'b',
      outcome: 'cantTell',
      severity: null,
      reason: 'needs-a-person',
      attestation: { name: 'Ana Ruiz', note: 'By phone', at: 1 },
    },
  ]);
  steps.getByText('Ana is not active.');
  steps.getByText('Not checked');
  steps.getByText(/Confirmed by Ana Ruiz/);
  steps.getByText(/The customer shows you names, values, and evidence/);
});
