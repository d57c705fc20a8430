import { answerIfAny, answerTo } from '@orgready/guides/model/answer';
import type { AnyCheck, Evidence } from '@orgready/guides/model/check';
import type { Step } from '@orgready/guides/model/guide';
import type { AnsweredContext } from '@orgready/guides/model/setup-context';
import { expect, it } from 'vitest';
import { guideWith } from '../testing/guide.ts';
import { sampleParams } from '../testing/integration.ts';
import { stepWaitedFor } from './waits-for.ts';

const check: AnyCheck = {
  id: 'user-approved',
  title: 't',
  why: 't',
  severity: 'blocker',
  needs: { app: answerIfAny('which-app'), user: answerTo('which-user') },
  evaluate: () => ({ outcome: 'inapplicable', why: { key: 't' } }),
};
const step = (id: string, question?: string): Step => ({
  id,
  phase: 'p',
  name: 't',
  title: 't',
  why: 't',
  needs: [],
  body: question === undefined ? [] : [{ kind: 'question', question }],
  checks: [],
});
const approved = { ...step('approved'), checks: [check] };
const steps = [step('app', 'which-app'), step('user', 'which-user'), approved];
const guide = guideWith({
  questions: [
    { id: 'which-app', title: 't', options: { seenBy: 'app-installed', idPrefix: '0H4' } },
    { id: 'which-user', title: 't', options: 'user' },
  ],
  steps,
});
const waitedFor = (answers: AnsweredContext['answers'], seen: readonly Evidence[] = []) =>
  stepWaitedFor(guide, steps, { integration: sampleParams, answers, now: 0 }, check, (id) =>
    id === 'app-installed' ? seen : [],
  );
const apps: Evidence = { kind: 'records', label: 't', columns: ['Id'], rows: [['0H4A'], ['0H4B']], total: 2 };

it('waits for the first question that is open', () => {
  expect(waitedFor({}, [apps])).toBe('app');
  expect(waitedFor({ 'which-app': '0H4A' }, [apps])).toBe('user');
  expect(waitedFor({ 'which-app': '0H4A', 'which-user': '005' }, [apps])).toBeUndefined();
});

it('does not wait for a choice among what nobody has seen', () => {
  expect(waitedFor({})).toBe('user');
  expect(waitedFor({ 'which-user': '005' })).toBeUndefined();
});
