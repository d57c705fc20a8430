import type { AnyCheck, Verdict } from '@orgready/guides/model/check';
import { attestableReasons, cantTellReasonSchema } from '@orgready/shared/document/verdict';
import { describe, expect, it } from 'vitest';
import { type CheckState, covers, hasAdvice, isAttestable, isComplete, stepStatus } from './step-status.ts';

const evidence = [{ kind: 'value', label: 'x', expected: null, actual: 'y' }] as const;
const message = { key: 'm' };
const check = (severity: AnyCheck['severity'] = 'blocker', statement?: string): AnyCheck => ({
  id: 'c',
  title: 't',
  why: 'w',
  severity,
  needs: {},
  evaluate: () => ({ outcome: 'inapplicable', why: message }),
  ...(statement === undefined ? {} : { statement }),
});
const state = (verdict: Verdict | undefined, more: Partial<CheckState> = {}): CheckState => ({
  check: check(),
  verdict,
  attested: false,
  ...more,
});
const passed: Verdict = { outcome: 'passed', message, evidence };
const failed = (severity: AnyCheck['severity']): Verdict => ({
  outcome: 'failed',
  severity,
  message,
  evidence,
});
const cantTell = (
  reason: Extract<Verdict, { outcome: 'cantTell' }>['reason'],
  more: { readonly severity?: AnyCheck['severity'] } = {},
): Verdict => ({ outcome: 'cantTell', reason, ...more });
const attestable = check('blocker', 's');

describe('the status of a step', () => {
  it.each<[string, readonly CheckState[], string]>([
    ['without checks', [], 'complete'],
    ['that nothing has checked', [state(undefined)], 'unchecked'],
    ['that passed', [state(passed)], 'complete'],
    ['that does not apply', [state({ outcome: 'inapplicable', why: message })], 'complete'],
    ['that fails', [state(failed('blocker'))], 'attention'],
    ['with a warning', [state(failed('warning'))], 'complete'],
    ['with an advice', [state(failed('advice'))], 'complete'],
    ['whose outcome is unknown', [state(cantTell('no-access'))], 'unknown'],
    ['whose sign-in is missing', [state(cantTell('signed-out'))], 'unchecked'],
    ['that comes after something else', [state(cantTell('not-yet'))], 'unchecked'],
    [
      'of which nothing is known yet, although its check could only warn',
      [state(cantTell('not-yet'), { check: check('warning') })],
      'unchecked',
    ],
    [
      'with a lesser check that comes after something else',
      [state(passed), state(cantTell('not-yet'), { check: check('warning') })],
      'complete',
    ],
    [
      'with a lesser check whose outcome is unknown',
      [state(cantTell('no-access'), { check: check('warning') })],
      'complete',
    ],
    [
      'whose check has an unknown outcome and would only warn',
      [state(cantTell('no-access', { severity: 'warning' }))],
      'complete',
    ],
    [
      'that a person stands for',
      [state(passed), state(cantTell('no-access'), { check: attestable, attested: true })],
      'attested',
    ],
    [
      'where a word stands against the org',
      [state(failed('blocker'), { check: attestable, attested: true })],
      'attention',
    ],
    [
      'where a word was given for what nobody can confirm',
      [state(cantTell('no-access'), { attested: true })],
      'unknown',
    ],
    [
      'where a word was given for what passes by itself',
      [state(cantTell('unreachable'), { check: attestable, attested: true })],
      'unknown',
    ],
    [
      'is that of its worst check',
      [state(passed), state(undefined), state(cantTell('fault')), state(failed('blocker'))],
      'attention',
    ],
    [
      'that is not known is worse than one that is not checked',
      [state(undefined), state(cantTell('fault'))],
      'unknown',
    ],
  ])('%s', (_, states, status) => {
    expect(stepStatus(states)).toBe(status);
    expect(stepStatus(states.toReversed())).toBe(status);
    expect(isComplete(stepStatus(states))).toBe(status === 'complete' || status === 'attested');
  });
});

describe('a person’s word', () => {
  it('counts only where the API cannot show the answer and there is a sentence to confirm', () => {
    for (const reason of cantTellReasonSchema.options) {
      expect(isAttestable(attestable, cantTell(reason)), reason).toBe(attestableReasons.has(reason));
      expect(isAttestable(check(), cantTell(reason)), reason).toBe(false);
    }
    for (const verdict of [undefined, passed, failed('blocker')])
      expect(isAttestable(attestable, verdict)).toBe(false);
  });
});

describe('a person’s word about several parts', () => {
  const at = {
    one: '/lightning/setup/One/home',
    two: '/lightning/setup/Two/home',
    three: '/lightning/setup/Three/home',
  } as const;
  const verdictOf = (...pages: (keyof typeof at)[]): Verdict => ({
    outcome: 'cantTell',
    reason: 'needs-a-person',
    parts: pages.map((page) => ({ text: message, page: at[page] })),
  });
  it('counts while it covers every part that is asked for', () => {
    const word = { parts: [at.one, at.two] };
    expect(covers(word, verdictOf('two', 'one'))).toBe(true);
    expect(covers(word, verdictOf('one'))).toBe(true);
    expect(covers(word, verdictOf('one', 'three'))).toBe(false);
    expect(covers({ parts: [] }, verdictOf('one'))).toBe(false);
    expect(covers({ parts: [] }, cantTell('needs-a-person'))).toBe(true);
  });
});

describe('something to read in a complete step', () => {
  it.each<[string, readonly CheckState[], boolean]>([
    ['a warning', [state(failed('warning'))], true],
    ['an advice', [state(passed), state(failed('advice'))], true],
    ['a lesser check whose outcome is unknown', [state(cantTell('fault'), { check: check('advice') })], true],
    ['a person’s word alone', [state(cantTell('no-access'), { check: attestable, attested: true })], false],
    ['nothing', [state(passed)], false],
    [
      'a lesser check that comes after something else',
      [state(passed), state(cantTell('not-yet'), { check: check('advice') })],
      false,
    ],
    ['an advice in a step that is open', [state(failed('advice')), state(undefined)], false],
  ])('%s', (_, states, advice) => {
    expect(hasAdvice(states)).toBe(advice);
  });
});
