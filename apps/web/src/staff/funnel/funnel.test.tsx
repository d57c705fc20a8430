import { funnelSchema } from '@orgready/shared/contract/funnel';
import { act, screen, within } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { FakeEventSource } from '../../testing/FakeEventSource.ts';
import { fakeApi } from '../../testing/fakeApi.ts';
import { blueprint } from '../../testing/fixtures/answers.ts';
import { renderApp } from '../../testing/renderApp.tsx';
import { FunnelPageLater } from './FunnelPageLater.ts';

beforeAll(() => FunnelPageLater.prepare());

const minute = 60_000;
const step = (id: string, name: string) => ({ kind: 'step', step: id, name }) as const;
const plain = (kind: 'opened' | 'signed-in' | 'ended') => ({ kind, step: null, name: null });
const funnel = funnelSchema.parse({
  setups: 200,
  stages: [
    { ...plain('opened'), asked: 200, reached: 150, without: 0, stopped: 50, took: 90 * minute },
    { ...plain('signed-in'), asked: 200, reached: 120, without: 0, stopped: 30, took: 2.5 * minute },
    { ...step('connect', 'Connect'), asked: 80, reached: 60, without: 5, stopped: 12, took: 0 },
    { ...plain('ended'), asked: 200, reached: 100, without: 0, stopped: 8, took: null },
  ],
  done: 94,
  finished: 6,
  failures: [
    {
      ...step('connect', 'Connect'),
      check: '=cmd|calc',
      code: 'user.frozen',
      message: 'the user is frozen',
      setups: 17,
    },
    { ...plain('signed-in'), check: null, code: 'OAUTH_APP_BLOCKED', message: null, setups: 9 },
  ],
  firstMonth: '2020-11',
});
const listed = { ...blueprint, version: 3 };

const open = (address = '/staff/funnel', answer: () => unknown = () => funnel) => {
  const queries: Record<string, string>[] = [];
  fakeApi({
    'GET /api/setups': () => ({ setups: [], next: null }),
    'GET /api/blueprints': () => ({ blueprints: [listed] }),
    [`GET /api/blueprints/${listed.id}/funnel`]: (_, query) => {
      queries.push(Object.fromEntries(query));
      return answer();
    },
  });
  return { ...renderApp(address), queries };
};
const rowOf = async (name: string) =>
  within(await screen.findByRole('row', { name: new RegExp(`^${name}`) }));
const textOf = async (name: string) =>
  (await rowOf(name)).getAllByRole('cell').map(({ textContent }) => textContent);

test('the funnel has its place in the bar of the staff, and follows what customers do', async () => {
  let current: object = funnel;
  const { queries } = open('/staff/funnel', () => current);
  await screen.findByText(/^200 setups/);
  const bar = within(screen.getByRole('navigation', { name: 'Staff' }));
  expect(bar.getByRole('link', { name: 'Funnel' }).getAttribute('aria-current')).toBe('page');
  current = { ...funnel, setups: 201 };
  const before = queries.length;
  act(() => FakeEventSource.change());
  await screen.findByText(/^201 setups/);
  expect(queries.length).toBe(before + 1);
});

test('each stage has its figures beside the bar that is drawn of them', async () => {
  open();
  expect((await screen.findByText(/^200 setups/)).textContent).toBe(
    '200 setups: 94 done, 6 finished with exceptions',
  );
  expect(await textOf('Link opened')).toEqual(['', '150', '0', '50', '25%', '1.5 hours']);
  // Of those that got this far: 50 and 30 have stopped before.
  expect(await textOf('Connect')).toEqual(['', '60 of 80', '5', '12', '10%', 'At once']);
  expect(await textOf('Done or finished')).toEqual(['', '100', '0', '8', '7%', '–']);
  const row = await screen.findByRole('row', { name: /^Connect/ });
  const widths = [...row.querySelectorAll('rect')].map((rect) => rect.getAttribute('width'));
  expect(widths).toEqual(['100', '30', '2.5', '6']);
});

test('what failed most is shown by code, in the words of the product', async () => {
  open();
  expect(await textOf('Salesforce refused the sign-in')).toEqual(['Signed in', 'OAUTH_APP_BLOCKED', '9']);
  expect((await rowOf('=cmd')).getByText('the user is frozen')).toBeTruthy();
});

test('the setups are chosen by version and time, which the address keeps', async () => {
  const { user, address, queries } = open();
  await screen.findByText(/^200 setups/);
  await user.selectOptions(screen.getByLabelText('Version'), 'Version 2');
  await user.selectOptions(screen.getByLabelText('Created'), 'November 2020');
  await screen.findByText(/^200 setups/);
  expect(address()).toBe('/staff/funnel?version=2&period=2020-11');
  expect(queries.at(-1)).toEqual({ version: '2', period: '2020-11' });
});

test('the files hold the same figures, and no formula', async () => {
  open();
  const textIn = async (name: string) =>
    decodeURIComponent((await screen.findByRole('link', { name })).getAttribute('href') ?? '');
  const stages = await textIn('Download the stages (CSV)');
  expect(stages).toContain('"opened","","Link opened","200","200","150","0","50","5400"');
  expect(stages).toContain('"step","connect","Connect","80","120","60","5","12","0"');
  expect(await textIn('Download the failures (CSV)')).toContain(
    '"step","connect","Connect","\'=cmd|calc","user.frozen","the user is frozen","17"',
  );
});

test('a blueprint without setups, or one that is gone, is explained', async () => {
  open('/staff/funnel', () => ({ ...funnel, setups: 0 }));
  expect(await screen.findByText(/^No setup has been created from this blueprint/)).toBeTruthy();
  expect(screen.queryByRole('table')).toBeNull();
  open('/staff/funnel?blueprint=gone');
  expect(await screen.findByText('This blueprint or version does not exist.')).toBeTruthy();
});
