import type { Preview } from '@orgready/shared/contract/preview';
import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { StaffPart } from '../../pages/parts.ts';
import { fakeApi } from '../../testing/fakeApi.ts';
import { setup } from '../../testing/fixtures/setups.ts';
import { pageOf, setups } from '../../testing/fixtures/staffList.ts';
import { renderApp } from '../../testing/renderApp.tsx';
import { lineOf } from '../../testing/setupAnswers.ts';
import { prepareParts } from '../../wizard/parts.ts';

const [first] = setups;
const address = `/api/setups/${setup.id}`;
const [one, two] = setup.steps;

const previewOf = (step: string | null): Preview => ({
  org: 'example',
  setup: { ...setup, connection: null, steps: setup.steps.map(lineOf) },
  step: setup.steps.find(({ id }) => id === step) ?? (one as Preview['step']),
});

test('staff look at the steps of the customer’s page, and nothing in it acts', async () => {
  await Promise.all([StaffPart.prepare(), ...setup.steps.map(prepareParts)]);
  const asked = fakeApi({
    'GET /api/setups': () => pageOf([...setups]),
    [`GET ${address}/preview`]: (_, query) => previewOf(query.get('step')),
  });
  const { user } = renderApp(`/staff/setups/${setup.id}/preview`);
  await screen.findByRole('heading', { level: 1 });
  await screen.findByText(/An example org: steps, results, and messages/);
  const page = screen.getByRole('heading', { level: 1 }).closest('fieldset') as HTMLElement;
  for (const button of within(page).queryAllByRole('button')) expect(button.matches(':disabled')).toBe(true);
  const steps = within(screen.getByRole('navigation', { name: 'Steps of the customer’s page' }));
  await user.click(steps.getByRole('link', { name: new RegExp(two?.name ?? '-') }));
  await screen.findByRole('heading', { level: 1, name: two?.title ?? '-' });
  const calls = asked.map(({ call }) => call).filter((call) => call.includes(setup.id));
  expect(new Set(calls)).toEqual(new Set([`GET ${address}/preview`]));
});

test('staff print the report or save it as text, without what the customer does not show', async () => {
  const [step] = first?.steps ?? [];
  if (!step) throw new Error('The fixture has steps');
  const check = {
    id: 'user-active',
    title: 'The user is active',
    outcome: 'cantTell',
    severity: null,
    reason: 'needs-a-person',
    code: 'user-active.ask',
    message: null,
    remedy: null,
    checkedAt: 1,
    attestation: null,
    evidence: [],
  };
  fakeApi({
    'GET /api/setups': () => pageOf([...setups]),
    'GET /api/setups/stp_7f3a/summary': () => ({ ...first, refreshes: [] }),
    'GET /api/setups/stp_7f3a/findings': () => ({
      releasedAt: null,
      steps: [
        {
          ...step,
          exception: null,
          checks: [check, { ...check, id: 'b', attestation: { name: null, note: null, at: 0 } }],
        },
      ],
    }),
  });
  await StaffPart.prepare();
  const blobs: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${blobs.push(blob as Blob)}`);
  vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
  const { user } = renderApp('/staff/setups/stp_7f3a/report');
  await screen.findByText(/The user is active: Cannot tell. The message depends on values/);
  screen.getByText(/The user is active: confirmed by a person in the org/);
  await user.click(screen.getByRole('button', { name: 'Download the report' }));
  const text = await blobs[0]?.text();
  expect(text).toContain('are replaced by what they are');
  expect(text).toContain(`${step.name}:`);
});
