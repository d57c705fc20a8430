import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { FakeEventSource } from '../testing/FakeEventSource.ts';
import { fakeApi } from '../testing/fakeApi.ts';
import { minute, now } from '../testing/fixtures/org.ts';
import { pageOf, setups } from '../testing/fixtures/staffList.ts';
import { timelineEntries } from '../testing/fixtures/timeline.ts';
import { renderApp } from '../testing/renderApp.tsx';

const [setup] = setups;
const [step] = setup?.steps ?? [];
if (!setup || !step) throw new Error('There is no setup with a step');
const path = `/api/setups/${setup.id}`;

const entry = (number: number, more: object) => ({
  number,
  at: now - 3.5 * 60 * minute,
  actor: { kind: 'customer', name: null },
  step: null,
  person: null,
  ...more,
});

const start = async (timeline: (query: URLSearchParams) => object) => {
  const asked = fakeApi({
    'GET /api/setups': (_, query) => pageOf(setups, query),
    [`GET ${path}/summary`]: () => ({ ...setup, refreshes: [] }),
    [`GET ${path}/links`]: () => ({ links: [] }),
    [`GET ${path}/timeline`]: (_, query) => timeline(query),
  });
  const app = renderApp(`/staff/setups/${setup.id}`);
  await screen.findByRole('heading', { level: 1 });
  return { ...app, asked };
};
const lines = () =>
  within(screen.getByRole('list', { name: 'Timeline' }))
    .getAllByRole('listitem')
    .map((item) => item.firstElementChild?.textContent);

test('the timeline shows who did what, and when', async () => {
  await start(() => ({
    entries: [
      entry(4, { kind: 'attested', step: step.id }),
      entry(3, { kind: 'setup-assigned', actor: { kind: 'staff', name: 'Ada Lovelace' }, person: 'Ben Ito' }),
      entry(2, { kind: 'setup-assigned', actor: { kind: 'staff', name: null } }),
      entry(1, { kind: 'setup-created', actor: { kind: 'service', name: null } }),
    ],
    before: null,
  }));
  await screen.findByText(/A script with the staff key created/);
  expect(lines()).toEqual([
    `The customer confirmed something in ${step.name} that OrgReady cannot see.`,
    'Ada Lovelace assigned the setup to Ben Ito.',
    'Someone with the staff key assigned the setup to nobody.',
    'A script with the staff key created the setup.',
  ]);
  expect(within(screen.getByRole('list', { name: 'Timeline' })).getAllByText('3 hours ago')).toHaveLength(4);
  expect(screen.queryByRole('button', { name: 'Show earlier events' })).toBeNull();
});

test('each kind of event has a sentence of its own', async () => {
  await start(() => ({ entries: timelineEntries, before: null }));
  await screen.findByText('The setup was done.');
  expect(new Set(lines()).size).toBe(timelineEntries.length);
});

test('earlier events follow on request', async () => {
  const { user } = await start((query) =>
    query.get('before') === '5'
      ? { entries: [entry(4, { kind: 'setup-created' })], before: null }
      : { entries: [entry(5, { kind: 'link-claimed' })], before: 5 },
  );
  await user.click(await screen.findByRole('button', { name: 'Show earlier events' }));
  await screen.findByText('The customer created the setup.');
  expect(lines()).toEqual(['The customer opened a link in a browser.', 'The customer created the setup.']);
  expect(screen.queryByRole('button', { name: 'Show earlier events' })).toBeNull();
});

test('an event shows as soon as it has happened', async () => {
  let kind = 'link-created';
  await start(() => ({ entries: [entry(1, { kind })], before: null }));
  await screen.findByText('The customer created a link.');
  kind = 'link-claimed';
  FakeEventSource.change();
  await screen.findByText('The customer opened a link in a browser.');
});
