import type { CheckDocument } from '@orgready/shared/document/step';
import { expect, test } from 'vitest';
import { check } from '../../testing/fixtures/checks.ts';
import { doneSetup } from '../../testing/fixtures/setups.ts';
import { step as newStep } from '../../testing/fixtures/step.ts';
import { nextAct } from './nextAct.ts';

const task = {
  id: 'make-room',
  fixes: [],
  title: 'Make room',
  clicks: [],
  path: [],
  open: null,
  screens: [],
  thenSignIn: null,
};

/** Returns the task that a step shows beside a warning. */
const taskWith = (one: CheckDocument) => {
  const step = newStep('user', 'user', 'The user', 'The user is right', {
    status: 'complete',
    tasks: [task],
    checks: [one],
  });
  return nextAct(doneSetup, step, () => false).task;
};

test('no clicks of a task are shown beside a warning that somebody else fixes', () => {
  const act = { kind: 'forward', label: 'Ask', subject: 'Ask', message: 'Please' } as const;
  const warning = check('room', 'There is room', { outcome: 'failed', severity: 'warning' });
  expect(taskWith(warning)).toBe(task);
  expect(taskWith({ ...warning, act })).toBeUndefined();
});

test('no clicks are shown for what Salesforce is already doing', () => {
  const waiting = check('room', 'There is room', { outcome: 'cantTell', reason: 'propagating' });
  const open = newStep('user', 'user', 'The user', 'The user is right', {
    status: 'unknown',
    tasks: [task],
    checks: [waiting],
  });
  expect(nextAct(doneSetup, open, () => false)).toEqual({
    act: { kind: 'check' },
    check: waiting,
    task: undefined,
  });
});
