import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { FakeEventSource } from '../testing/FakeEventSource.ts';
import { refuse } from '../testing/fakeApi.ts';
import { minute, now } from '../testing/fixtures/org.ts';
import { doneSetup, expired, setup, type WholeSetup, withStep } from '../testing/fixtures/setups.ts';
import { renderSetup } from '../testing/renderSetup.tsx';

const verify = `POST /api/setups/${setup.id}/verifications`;
const running = (step: string | null): WholeSetup => ({
  ...setup,
  verification: { id: 'ver_1', step, startsAt: Date.now(), waiting: false },
});
const checkedNow = (document: WholeSetup): WholeSetup => ({
  ...document,
  steps: document.steps.map((step) => ({
    ...step,
    checks: step.checks.map((check) => ({ ...check, checkedAt: Date.now() })),
  })),
});
const start = (document = setup) =>
  renderSetup(document, '/steps/app-policies', { [verify]: () => ({ verificationId: 'ver_1' }) });
const calls = (asked: readonly { call: string }[]) => asked.filter(({ call }) => call === verify);
const comeBack = (state: DocumentVisibilityState) => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  act(() => {
    document.dispatchEvent(new Event('visibilitychange'));
  });
};

test('“Check again” checks this step, follows it live and announces the result', async () => {
  const { user, asked, become } = await start();
  become(running('app-policies'));
  await user.click(screen.getByRole('button', { name: 'Check again' }));
  expect(calls(asked)).toEqual([{ call: verify, body: { step: 'app-policies' } }]);
  await screen.findByRole('button', { name: 'Checking' });
  become(checkedNow(doneSetup));
  act(() => FakeEventSource.change());
  await screen.findByRole('button', { name: 'Check again' });
  await screen.findByText(/^App policies: Passed\. .*Every step is done\.$/);
  expect(screen.queryByText('Failed')).toBeNull();
});

test('a check soon after another one shows that it is waiting, and then that it is running', async () => {
  const { user, become } = await start();
  become({
    ...setup,
    verification: { id: 'ver_1', step: 'app-policies', startsAt: Date.now() + 3_000, waiting: true },
  });
  await user.click(screen.getByRole('button', { name: 'Check again' }));
  await screen.findByRole('button', { name: 'Checking again in a moment' });
  // The results are kept until the next check is done.
  expect(screen.queryByText('Checking')).toBeNull();
  become(running('app-policies'));
  act(() => FakeEventSource.change());
  await screen.findByRole('button', { name: 'Checking' });
});

test('a check that reached no server reports it next to the act, until the server answers again', async () => {
  let gone = false;
  const { user } = await renderSetup(setup, '/steps/app-policies', {
    [verify]: () => {
      if (gone) throw new TypeError('Failed to fetch');
      return { verificationId: 'ver_1' };
    },
    [`GET /api/setups/${setup.id}`]: () => {
      if (gone) throw new TypeError('Failed to fetch');
      return setup;
    },
  });
  gone = true;
  await user.click(screen.getByRole('button', { name: 'Check again' }));
  const notice = await screen.findByRole('alert');
  expect(notice.textContent).toContain('The server did not answer');
  // In the column of the pressed button.
  const next = screen.getByRole('region', { name: 'Next' });
  expect(next.parentElement?.contains(notice)).toBe(true);
  gone = false;
  act(() => FakeEventSource.reconnect());
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});

test('what a quick check found open is announced even if no document showed it running', async () => {
  const { become } = await start();
  become(checkedNow(setup));
  act(() => FakeEventSource.change());
  await screen.findByText('Checked. Nothing has changed. Next: App policies.');
});

test('what a check changed is announced by name, this page first, and which step is next', async () => {
  const { become } = await start();
  const changed = withStep(
    'app-policies',
    { status: 'complete' },
    withStep('edition', { status: 'unknown' }),
  );
  become(checkedNow(changed));
  act(() => FakeEventSource.change());
  await screen.findByText('App policies: Passed. API access: Cannot tell. Next: Done.');
});

test('many changes at once are announced as the progress', async () => {
  const unchecked = setup.steps.map((step) => ({ ...step, status: 'unchecked' as const }));
  const { become } = await start({ ...setup, steps: unchecked });
  become(checkedNow(setup));
  act(() => FakeEventSource.change());
  await screen.findByText('Checked. 4 of 6 steps done. Next: App policies.');
});

test('earlier data does not stay on the screen after the link is withdrawn', async () => {
  let withdrawn = false;
  await renderSetup(setup, '/steps/app-policies', {
    [`GET /api/setups/${setup.id}`]: () => (withdrawn ? refuse('not-claimed') : setup),
  });
  withdrawn = true;
  act(() => FakeEventSource.change());
  await screen.findByText('This browser has not opened this setup');
  expect(screen.queryByText('Acme Bicycles')).toBeNull();
});

test('a verification of the whole setup also checks this step, and no second one is requested', async () => {
  const { user, asked } = await start(running(null));
  await user.click(screen.getByRole('button', { name: 'Checking' }));
  expect(calls(asked)).toEqual([]);
});

test('returning to the tab checks the whole setup again, at most once in three seconds', async () => {
  const { asked } = await start();
  comeBack('hidden');
  expect(calls(asked)).toHaveLength(0);
  comeBack('visible');
  act(() => {
    window.dispatchEvent(new Event('focus'));
  });
  await waitFor(() => expect(calls(asked)).toEqual([{ call: verify, body: { step: null } }]));
  vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 5000);
  await screen.findByRole('button', { name: 'Check again' });
  act(() => {
    window.dispatchEvent(new Event('focus'));
  });
  await waitFor(() => expect(calls(asked)).toHaveLength(2));
});

test('until the setup has been checked once, a return checks only the open step', async () => {
  const { asked } = await start({ ...setup, lastVerifiedAt: null });
  comeBack('visible');
  await waitFor(() => expect(calls(asked)).toEqual([{ call: verify, body: { step: 'app-policies' } }]));
});

/** Returns the setup with one step checked this much later than the others. */
const checkedLater = (id: string, milliseconds: number): WholeSetup => ({
  ...setup,
  steps: setup.steps.map((step) =>
    step.id === id
      ? {
          ...step,
          checks: step.checks.map((check) => ({ ...check, checkedAt: now - 2 * minute + milliseconds })),
        }
      : step,
  ),
});

test('a step with checks older than those of another step is checked once when it is opened', async () => {
  const { user, asked, become } = await start(checkedLater('app-policies', 60_000));
  expect(calls(asked)).toEqual([]);
  await user.click(screen.getByRole('link', { name: 'Next step' }));
  await waitFor(() => expect(calls(asked)).toEqual([{ call: verify, body: { step: null } }]));
  // The document is fetched again without new results: that must not start another check.
  become(checkedLater('app-policies', 60_000));
  act(() => FakeEventSource.change());
  await screen.findByRole('button', { name: 'Check again' });
  expect(calls(asked)).toHaveLength(1);
});

test('checks of one verification count as equally old even if they took seconds', async () => {
  const { user, asked } = await start(checkedLater('app-policies', 3000));
  await user.click(screen.getByRole('link', { name: 'Next step' }));
  await screen.findByRole('heading', { level: 1, name: 'Sessions are not bound to one address' });
  expect(calls(asked)).toEqual([]);
});

test('a step opened during a verification of the whole setup is not checked again', async () => {
  const { user, asked, become } = await start({
    ...checkedLater('app-policies', 60_000),
    verification: running(null).verification,
  });
  await user.click(screen.getByRole('link', { name: 'Next step' }));
  become(checkedNow(setup));
  act(() => FakeEventSource.change());
  await screen.findByRole('button', { name: 'Check again' });
  expect(calls(asked)).toEqual([]);
});

test('a return during a check starts the next check when that one is over', async () => {
  const { asked, become } = await start(running('app-policies'));
  comeBack('visible');
  await screen.findByRole('button', { name: 'Checking' });
  expect(calls(asked)).toHaveLength(0);
  become(setup);
  act(() => FakeEventSource.change());
  await waitFor(() => expect(calls(asked)).toHaveLength(1));
});

test('the event stream is closed while the tab is hidden and reopened with a new document', async () => {
  const { asked } = await start();
  expect(FakeEventSource.open.map(({ url }) => url)).toEqual([`/api/setups/${setup.id}/events`]);
  comeBack('hidden');
  expect(FakeEventSource.open).toHaveLength(0);
  const before = asked.filter(({ call }) => call.startsWith('GET')).length;
  comeBack('visible');
  expect(FakeEventSource.open).toHaveLength(1);
  await waitFor(() =>
    expect(asked.filter(({ call }) => call.startsWith('GET')).length).toBeGreaterThan(before),
  );
});

test('an ended sign-in is shown with a button to sign in, and nothing is checked automatically', async () => {
  const { asked } = await start(expired);
  screen.getByText(/Salesforce has ended your sign-in/);
  within(screen.getByRole('region', { name: 'Next' })).getByRole('button', { name: 'Sign in again' });
  comeBack('visible');
  expect(screen.queryByRole('button', { name: 'Check again' })).toBeNull();
  expect(calls(asked)).toHaveLength(0);
});

test('a check that cannot be started shows why and can be retried', async () => {
  const { user } = await renderSetup(setup, '/steps/app-policies', {
    [verify]: () => refuse('too-many-requests', { retryAfter: 20 }),
  });
  await user.click(screen.getByRole('button', { name: 'Check again' }));
  await screen.findByText('There were too many requests in a short time');
  screen.getByText('Try again in 20 seconds.');
  screen.getByRole('button', { name: 'Try again' });
});
