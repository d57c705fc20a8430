import { answerIfAny, answerTo } from '@orgready/guides/model/answer';
import type { AnyCheck } from '@orgready/guides/model/check';
import type { Step } from '@orgready/guides/model/guide';
import type { AnsweredContext } from '@orgready/guides/model/setup-context';
import { type Choice, type ShownFact, showFrom } from '@orgready/guides/model/shown';
import { userSearch } from '@orgready/guides/searches/users';
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
  openTitle: 't',
  why: 't',
  needs: [],
  body: question === undefined ? [] : [{ kind: 'question', question }],
  checks: [],
});
const approved = { ...step('approved'), checks: [check] };
const steps = [step('app', 'which-app'), step('user', 'which-user'), approved];
const apps: ShownFact<readonly Choice[]> = showFrom<Record<never, never>, readonly Choice[]>({
  id: 'apps',
  from: {},
  show: () => null,
});
const userName: ShownFact<string> = showFrom<Record<never, never>, string>({
  id: 'user-name',
  from: {},
  show: () => null,
});
const guide = guideWith({
  questions: () => [
    { id: 'which-app', title: 't', choose: 't', options: { from: apps, idPrefix: '0H4' } },
    {
      id: 'which-user',
      title: 't',
      choose: 't',
      options: { search: userSearch, label: 't', chosen: userName, idPrefix: '005' },
    },
  ],
  steps,
});
const waitedFor = (answers: AnsweredContext['answers'], choices: readonly Choice[] | null = null) =>
  stepWaitedFor(
    guide,
    steps,
    { params: sampleParams, answers, now: 0 },
    check,
    new Map([[apps.id, choices]]),
  );
const two = ['0H4A', '0H4B'].map((value) => ({ value, label: [] }));

it('waits for the first question that is open', () => {
  expect(waitedFor({}, two)).toBe('app');
  expect(waitedFor({ 'which-app': '0H4A' }, two)).toBe('user');
  expect(waitedFor({ 'which-app': '0H4A', 'which-user': '005' }, two)).toBeUndefined();
});

it('does not wait for a choice among what nobody has seen', () => {
  expect(waitedFor({})).toBe('user');
  expect(waitedFor({ 'which-user': '005' })).toBeUndefined();
});
