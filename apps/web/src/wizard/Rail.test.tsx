import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { refuse } from '../testing/fakeApi.ts';
import { calls } from '../testing/fixtures/answers.ts';
import { check, passed } from '../testing/fixtures/checks.ts';
import { doneSetup, plan, setup, withStep } from '../testing/fixtures/setups.ts';
import { renderSetup } from '../testing/renderSetup.tsx';

const rail = () => {
  const [first] = screen.getAllByRole('navigation', { name: 'Steps' });
  if (!first) throw new Error('No rail');
  return within(first);
};

test('the rail lists every step under its phase with its state, and marks the current one', async () => {
  await renderSetup(setup, '/steps/app-policies');
  for (const { title } of setup.phases) rail().getByRole('list', { name: title });
  within(rail().getByRole('list', { name: 'Prepare' })).getByRole('link', { name: /Install the package/ });
  rail().getByRole('link', { name: /Passed.*Install the package/ });
  rail().getByRole('link', { name: /Confirmed by a person.*Session settings/ });
  const here = rail().getByRole('link', { current: 'page' });
  expect(here.textContent).toContain('App policies');
  rail().getByText('4 of 6 steps done');
});

test('the rail counts the tips of a done step', async () => {
  await renderSetup(setup, '/steps/app-policies');
  rail().getByRole('link', { name: /API access ?1 ?tip$/ });
  expect(rail().getAllByRole('link', { name: /tip/ })).toHaveLength(1);
});

test('a lesser check with an unknown outcome counts as a tip', async () => {
  const unknown = check('size', 'The org is large enough', { outcome: 'cantTell', reason: 'no-access' });
  await renderSetup(
    withStep('connect', { status: 'complete', hasAdvice: true, checks: [unknown] }),
    '/steps/app-policies',
  );
  rail().getByRole('link', { name: /Sign in ?1 ?tip$/ });
});

test('the top bar shows the org, its kind and the user who is signed in', async () => {
  await renderSetup(setup, '/steps/app-policies');
  const top = within(screen.getByRole('banner'));
  for (const words of ['Northwind Sync', 'Acme Bicycles', 'Production', 'EU46', 'Maria Keller'])
    top.getByText(words);
  // What each of them is, for screen readers.
  for (const words of ['Setting up', 'Org', 'Signed in as']) top.getByText(words);
});

test('the setup opens at the first step that needs attention', async () => {
  const { address } = await renderSetup(setup, '');
  expect(address()).toBe(`/setups/${setup.id}/steps/app-policies`);
});

test('every call made to the org can be read and copied', async () => {
  const { user } = await renderSetup(setup, '/calls', {
    [`GET /api/setups/${setup.id}/calls`]: () => ({ calls, total: 2 }),
  });
  await screen.findByText('2 calls, newest first');
  screen.getByText(/FROM InstalledSubscriberPackage/);
  screen.getByText('INSUFFICIENT_ACCESS');
  await user.click(screen.getByRole('button', { name: 'Copy as JSON' }));
  expect(JSON.parse(await navigator.clipboard.readText())).toEqual(calls);
});

test('the calls are not shown before a sign-in', async () => {
  const { asked } = await renderSetup(plan, '/calls');
  screen.getByRole('link', { name: 'Sign in to Salesforce' });
  expect(asked.some(({ call }) => call.endsWith('/calls'))).toBe(false);
});

test('the end lists the result of each step and who confirmed it, and links back to the party', async () => {
  await renderSetup(doneSetup, '/steps/done');
  screen.getByText('Everything is in place');
  const attested = screen.getByText(/^Confirmed by Maria Keller: \S/);
  const at = setup.steps.flatMap(({ checks }) => checks).find(({ attestation }) => attestation)
    ?.attestation?.at;
  expect(attested.querySelector('time')?.dateTime).toBe(new Date(at ?? 0).toISOString());
  const back = screen.getByRole('link', { name: 'Return to Northwind Sync' });
  expect(back.getAttribute('href')).toBe(setup.party.returnUrl);
});

test('the end repeats warnings and can end the access', async () => {
  const warned = withStep(
    'edition',
    {
      checks: [
        check('api-requests', 'Requests are left', {
          outcome: 'failed',
          severity: 'warning',
          message: ['Few API requests are left today.'],
        }),
        check('trial', 'It is no trial', {
          outcome: 'failed',
          severity: 'advice',
          message: ['This org is a trial.'],
        }),
        passed('edition-known', 'The edition has an API', 'Enterprise Edition'),
      ],
    },
    doneSetup,
  );
  const { user, asked } = await renderSetup(warned, '/steps/done', {
    [`DELETE /api/setups/${setup.id}/connection`]: () => undefined,
  });
  screen.getByText('Warning: Few API requests are left today.');
  screen.getByText('Advice: This org is a trial.');
  screen.getByText('The edition has an API, as it should be.');
  await user.click(screen.getByRole('button', { name: 'Sign out of the org' }));
  expect(asked.map(({ call }) => call)).toContain(`DELETE /api/setups/${setup.id}/connection`);
});

test('a reader who is not signed in to the org sees neither progress nor “Not checked”', async () => {
  const steps = plan.steps.map((step) => ({ ...step, status: 'concealed' as const }));
  await renderSetup({ ...plan, orgBound: true, steps }, '/steps/edition');
  expect(screen.getAllByText('Sign in to see your progress').length).toBeGreaterThan(0);
  expect(screen.queryByText(/steps done/)).toBeNull();
  screen.getByText('Not signed in to the org');
  expect(screen.queryByText('Not checked')).toBeNull();
});

test('the result of a refused sign-in is shown on its step before any other sign-in', async () => {
  await renderSetup(
    withStep(
      'install-package',
      {
        status: 'attention',
        checks: [
          check('package-installed', 'The package is in this org', {
            outcome: 'failed',
            severity: 'blocker',
            message: ['Salesforce refused the sign-in because the package is not installed.'],
          }),
          check('package-version', 'Its version is new enough'),
        ],
      },
      plan,
    ),
    '/steps/install-package',
  );
  screen.getByText('Salesforce refused the sign-in because the package is not installed.');
  screen.getByText('Its version is new enough');
});

test('an unfinished end lists the open steps and can check everything again', async () => {
  const { user, asked } = await renderSetup(setup, '/steps/done', {
    [`POST /api/setups/${setup.id}/verifications`]: () => ({ verificationId: 'ver_1' }),
  });
  screen.getByRole('heading', { name: 'One step is still open' });
  screen.getByRole('link', { name: 'The app stays connected until you revoke it' });
  await user.click(screen.getByRole('button', { name: 'Check everything again' }));
  expect(asked).toContainEqual({
    call: `POST /api/setups/${setup.id}/verifications`,
    body: { step: null },
  });
});

test('a browser that has not opened the link shows how to get access', async () => {
  await renderSetup(setup, '', { [`GET /api/setups/${setup.id}`]: () => refuse('not-claimed') });
  screen.getByText('This browser has not opened this setup');
  screen.getByText(/Open the link that was sent to you/);
});

test('a name that reorders the text next to it is shown with its hidden characters everywhere in the frame', async () => {
  const spoofed = {
    ...doneSetup,
    party: { ...setup.party, name: 'Tide\u202Eretaw' },
    brand: { ...setup.brand, sender: 'Tide\u202Eretaw' },
    blueprint: { ...setup.blueprint, name: 'Sync\u202Ecnys' },
    steps: doneSetup.steps.map((step) => ({ ...step, title: `${step.title} \u202Ecba` })),
  };
  await renderSetup(spoofed, '/steps/done');
  const page = [document.title, screen.getByRole('heading', { level: 1 }).textContent];
  for (const words of page) expect(words).not.toContain('\u202E');
  within(screen.getByRole('banner')).getByText('Tide⟨RLO⟩retaw');
  within(screen.getByRole('banner')).getByText('Sync⟨RLO⟩cnys');
  within(screen.getByRole('contentinfo')).getByText(/Ask Tide⟨RLO⟩retaw:/);
  screen.getByRole('link', { name: 'Return to Tide⟨RLO⟩retaw' });
  const report = within(screen.getByRole('main')).getAllByRole('listitem');
  for (const item of report) expect(within(item).getByRole('link').textContent).toContain('⟨RLO⟩');
});
