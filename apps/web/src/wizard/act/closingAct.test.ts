import type { StepDocument } from '@orgready/shared/document/step';
import { describe, expect, test } from 'vitest';
import { doneSetup, plan, setup, type WholeSetup } from '../../testing/fixtures/setups.ts';
import { type NextAct, nextAct } from './nextAct.ts';

describe('the closing page', () => {
  const closing = (of: WholeSetup): NextAct => {
    const step = of.steps.at(-1) as StepDocument;
    return nextAct(of, step, () => false).act;
  };
  const allDone = { ...doneSetup, doneAt: null };
  test.each<readonly [string, WholeSetup, NextAct]>([
    ['a step is open', setup, { kind: 'continue', step: 'app-policies' }],
    ['every step is done, one last look remains', allDone, { kind: 'check-all' }],
    ['finished', doneSetup, { kind: 'return', href: setup.party.returnUrl ?? '' }],
    [
      'finished, nowhere to return to',
      { ...doneSetup, party: { ...setup.party, returnUrl: null } },
      { kind: 'print' },
    ],
    ['not signed in', plan, { kind: 'sign-in' }],
  ])('%s', (_, of, act) => {
    expect(closing(of)).toEqual(act);
  });
});
