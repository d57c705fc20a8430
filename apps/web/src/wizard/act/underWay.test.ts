import type { CheckDocument } from '@orgready/shared/document/step';
import type { Task } from '@orgready/shared/document/task';
import { expect, test } from 'vitest';
import { check } from '../../testing/fixtures/checks.ts';
import { setup } from '../../testing/fixtures/setups.ts';
import { step as newStep } from '../../testing/fixtures/step.ts';
import { nextAct } from './nextAct.ts';

const policies: Task = {
  id: 'policies',
  fixes: [],
  title: 'Change the policies',
  clicks: [],
  path: [],
  open: { label: 'Open the app', href: 'https://acme.example/app' },
  screens: [],
  thenSignIn: null,
};
const value = (actual: string) =>
  ({ kind: 'value', label: 'IP Relaxation', actual, expected: 'Relax' }) as const;

test.each<[string, CheckDocument['evidence'], Task | undefined]>([
  ['one of two policies was changed: the clicks for the other stay', [value('Enforce')], policies],
  ['everything was changed as it must be', [value('Relax')], undefined],
  ['Salesforce is at work, and no value shows it', [], undefined],
])('while a change takes effect: %s', (_, evidence, task) => {
  const waiting = check('ip', 'IP Relaxation', { outcome: 'cantTell', reason: 'propagating', evidence });
  const step = newStep('app-policies', 'app', 'App policies', 'The policies are right', {
    status: 'unknown',
    checks: [waiting],
    tasks: [policies],
  });
  const steps = setup.steps.map((one) => (one.id === step.id ? step : one));
  const next = nextAct({ ...setup, steps }, step, () => false);
  expect(next.act).toEqual({ kind: 'check' });
  expect(next.task).toBe(task);
});
