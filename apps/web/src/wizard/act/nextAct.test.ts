import type { Block } from '@orgready/shared/document/block';
import type { CheckDocument, StepDocument } from '@orgready/shared/document/step';
import type { Task } from '@orgready/shared/document/task';
import { describe, expect, test } from 'vitest';
import { check, passed } from '../../testing/fixtures/checks.ts';
import {
  confirming,
  doneSetup,
  expired,
  plan,
  setup,
  type WholeSetup,
} from '../../testing/fixtures/setups.ts';
import { step as newStep } from '../../testing/fixtures/step.ts';
import { type NextAct, nextAct, taskOf } from './nextAct.ts';

const page = 'https://acme.my.salesforce-setup.com/lightning/setup/Users/home';
const other = 'https://acme.my.salesforce-setup.com/lightning/setup/Profiles/home';
const task = (id: string, href: string | null, more: Partial<Task> = {}): Task => ({
  id,
  fixes: [],
  title: 'Change it',
  clicks: [],
  path: [],
  open: { label: `Open ${id}`, href },
  screens: [],
  thenSignIn: null,
  ...more,
});
const users = task('users', page);
const failed = check('active', 'The user is active', { outcome: 'failed', severity: 'blocker' });
const unknown = (reason: CheckDocument['reason'], more: Partial<CheckDocument> = {}) =>
  check('active', 'The user is active', { outcome: 'cantTell', reason, ...more });
const waitsFor = (id: string, step: string) => check(id, 'A right', { waitsFor: step });

const question: Block = {
  kind: 'question',
  id: 'runs-as',
  title: 'Which user?',
  choose: 'Choose the kind of user',
  options: [{ value: 'me', label: 'My user' }],
  answer: null,
};
const search: Block = {
  kind: 'search',
  question: 'user',
  title: 'Find the user',
  choose: 'Choose the user',
  label: 'Name',
  most: 1,
  optional: false,
  chosen: [],
};
const typed: Block = {
  kind: 'typed-question',
  question: 'sender',
  title: 'Who sends it?',
  choose: 'Enter the sender',
  hint: null,
  answer: null,
};
const mapping = (optional: boolean, chosen: string | null): Block => ({
  kind: 'mappings',
  mappings: [{ question: 'region', label: 'Region', object: 'Account', optional, suggestion: null, chosen }],
});

/** Returns the act for the fourth step of a setup in this state. */
const actOf = (
  more: Partial<StepDocument>,
  { of = setup, opened = [] }: { of?: WholeSetup; opened?: readonly string[] } = {},
): NextAct => {
  const step = newStep('app-policies', 'app', 'App policies', 'The policies are right', {
    status: 'attention',
    tasks: [users],
    ...more,
  });
  const steps = of.steps.map((one) => (one.id === step.id ? step : one));
  return nextAct({ ...of, steps }, step, (href) => opened.includes(href)).act;
};

const open: NextAct = { kind: 'open', label: 'Open users', href: page };

describe('a finding', () => {
  const act = (act: CheckDocument['act']) => ({ checks: [{ ...failed, act }] });
  test.each<readonly [string, Partial<StepDocument>, readonly string[], NextAct]>([
    ['failed: open the page', { checks: [failed] }, [], open],
    ['failed, page opened: check again', { checks: [failed] }, [page], { kind: 'check' }],
    ['failed, another page opened: open the page', { checks: [failed] }, [other], open],
    [
      'failed, the address of the org unknown: check again',
      { checks: [failed], tasks: [task('users', null)] },
      [],
      { kind: 'check' },
    ],
    [
      'failed, nothing to change in Setup: check again',
      { checks: [failed], tasks: [] },
      [],
      { kind: 'check' },
    ],
    [
      'its own page instead of the task',
      act({ kind: 'open', label: 'Open Ann Lee', href: other, screens: [] }),
      [],
      { kind: 'open', label: 'Open Ann Lee', href: other },
    ],
    [
      'its own page opened: check again',
      act({ kind: 'open', label: 'Open Ann Lee', href: other, screens: [] }),
      [other],
      { kind: 'check' },
    ],
    [
      'choose another',
      act({ kind: 'choose', label: 'Choose another user', question: 'user' }),
      [],
      { kind: 'choose', label: 'Choose another user', question: 'user' },
    ],
    [
      'the step that changes it',
      act({ kind: 'step', label: 'Install the app', step: 'install-package' }),
      [],
      { kind: 'step', label: 'Install the app', step: 'install-package' },
    ],
    [
      'somebody else has to act',
      act({ kind: 'forward', label: 'Ask them', subject: 'API', message: 'Please' }),
      [],
      { kind: 'forward', label: 'Ask them', subject: 'API', message: 'Please' },
    ],
    ['not checked yet: open the page', { checks: [check('active', 'Active')] }, [], open],
    ['a warning in an open step', { checks: [{ ...failed, severity: 'warning' }] }, [], open],
    [
      'only a person can see it: open the page first',
      { checks: [unknown('needs-a-person', { attestable: ['Seen'] })] },
      [],
      open,
    ],
    [
      'only a person can see it, page opened: confirm',
      { checks: [unknown('needs-a-person', { attestable: ['Seen'] })] },
      [page],
      { kind: 'attest' },
    ],
    [
      'only a person can see it, no page: confirm',
      { checks: [unknown('needs-a-person', { attestable: ['Seen'] })], tasks: [] },
      [],
      { kind: 'attest' },
    ],
    [
      'the reader lacks the permission: sign in as someone else',
      { checks: [unknown('no-access', { lacks: ['Manage Users'] })] },
      [],
      { kind: 'sign-in-as-other' },
    ],
    [
      'the reader lacks the permission and can confirm: open the page',
      { checks: [unknown('no-access', { attestable: ['Seen'], lacks: ['Manage Users'] })] },
      [],
      open,
    ],
    [
      'the org does not show it to the reader: sign in as someone else before any page is opened',
      { checks: [unknown('not-readable-by-api', { lacks: ['View Setup and Configuration'] })] },
      [],
      { kind: 'sign-in-as-other' },
    ],
    [
      'the org shows it to nobody: not to someone else either',
      { checks: [unknown('not-readable-by-api')], tasks: [] },
      [],
      { kind: 'check' },
    ],
    [
      'refused although the reader has every permission: open the page',
      { checks: [unknown('no-access')] },
      [],
      open,
    ],
    ['signed out: sign in again', { checks: [unknown('signed-out')] }, [], { kind: 'sign-in-again' }],
    ['Salesforce did not answer: check again', { checks: [unknown('unreachable')] }, [], { kind: 'check' }],
    [
      'a change is not in force yet: check again',
      { checks: [unknown('propagating')] },
      [],
      { kind: 'check' },
    ],
    ['too few requests left: check again', { checks: [unknown('limit-low')] }, [], { kind: 'check' }],
  ])('%s', (_, more, opened, act) => {
    expect(actOf(more, { opened })).toEqual(act);
  });

  test('what blocks the step comes before what is unknown, and that before what was not checked', () => {
    const [tip, first, second] = [task('tip', other), task('first', page), task('second', other)].map(
      (one) => ({ ...one, fixes: [one.id] }),
    ) as [Task, Task, Task];
    const tasks = [tip, first, second];
    const warning = { ...failed, id: 'tip', severity: 'warning' as const };
    const untested = check('first', 'First');
    const unsure = { ...unknown('not-readable-by-api'), id: 'second' };
    expect(actOf({ tasks, checks: [warning, untested] })).toMatchObject({ label: 'Open first' });
    expect(actOf({ tasks, checks: [warning, untested, unsure] })).toMatchObject({ label: 'Open second' });
    expect(actOf({ tasks, checks: [warning, unsure, { ...failed, id: 'first' }] })).toMatchObject({
      label: 'Open first',
    });
  });

  test('what waits for an earlier step that is open leads there, and not to a page of Setup', () => {
    const edition = {
      ...setup,
      steps: setup.steps.map((one) =>
        one.id === 'edition' ? { ...one, status: 'attention' as const } : one,
      ),
    };
    const waiting = { checks: [unknown('not-yet')] };
    expect(actOf(waiting, { of: edition })).toEqual({ kind: 'continue', step: 'edition' });
    expect(actOf(waiting)).toEqual(open);
  });

  test('a check that waits for another step is not taken up while another one is open', () => {
    expect(actOf({ checks: [waitsFor('right', 'connect'), failed] })).toEqual(open);
  });

  test('a confirmed statement is settled: the next open check is taken up', () => {
    const attested = unknown('needs-a-person', {
      id: 'seen',
      attestable: ['Seen'],
      attestation: { name: 'Ann', note: '', at: 1 },
    });
    expect(actOf({ checks: [attested, failed] })).toEqual(open);
  });
});

describe('a missing choice', () => {
  test.each<readonly [string, Block[], NextAct]>([
    ['a question', [question], { kind: 'choose', label: 'Choose the kind of user', question: 'runs-as' }],
    ['a record of the org', [search], { kind: 'choose', label: 'Choose the user', question: 'user' }],
    ['a line of text', [typed], { kind: 'choose', label: 'Enter the sender', question: 'sender' }],
    [
      'a field of the org',
      [mapping(false, null)],
      { kind: 'choose-field', name: 'Region', question: 'region' },
    ],
    [
      'the first of several',
      [search, question],
      { kind: 'choose', label: 'Choose the user', question: 'user' },
    ],
    [
      'a record, while the org has none to choose from: create it first',
      [{ ...search, candidates: { title: 'Choose one', choices: [] } }],
      open,
    ],
    ['an optional field is not missing', [mapping(true, null)], open],
    ['a chosen field is not missing', [mapping(false, 'Region__c')], open],
    ['a question without options has nothing to choose', [{ ...question, options: [] }], open],
    ['an answered question is not missing', [{ ...question, answer: 'me' }], open],
    ['a chosen record is not missing', [{ ...search, chosen: [{ id: '1', name: 'Ann' }] }], open],
    ['an optional record is not missing', [{ ...search, optional: true }], open],
  ])('%s', (_, body, act) => {
    expect(actOf({ body, checks: [failed] })).toEqual(act);
  });
});

describe('a question of another step', () => {
  const checks = [waitsFor('a', 'install-package'), waitsFor('b', 'install-package')];
  test('is answered first if every check waits for it', () => {
    expect(actOf({ checks })).toEqual({ kind: 'answer-first', step: 'install-package' });
  });
  test('leads to the next open step if nothing is wrong here', () => {
    const some = [passed('seats', 'Seats', '5'), waitsFor('active', 'app-policies')];
    expect(actOf({ status: 'unchecked', checks: some }).kind).toBe('continue');
  });
  test('is answered first if it comes before this step, although something is in place', () => {
    const some = [passed('seats', 'Seats', '5'), waitsFor('active', 'install-package')];
    expect(actOf({ status: 'unchecked', checks: some })).toEqual({
      kind: 'answer-first',
      step: 'install-package',
    });
  });
  test('is not asked for if the question is on this page', () => {
    expect(actOf({ checks: [waitsFor('a', 'app-policies')], body: [search] })).toMatchObject({
      kind: 'choose',
    });
  });
});

describe('the sign-in', () => {
  const install = task('install', page, { thenSignIn: 'Installed? Sign in so we can check' });
  test.each<readonly [string, Partial<StepDocument>, WholeSetup, readonly string[], NextAct]>([
    [
      'not signed in: open the page',
      { tasks: [install] },
      plan,
      [],
      { kind: 'open', label: 'Open install', href: page },
    ],
    [
      'not signed in, the page was opened: sign in so we can check',
      { tasks: [install] },
      plan,
      [page],
      { kind: 'sign-in', label: 'Installed? Sign in so we can check' },
    ],
    ['not signed in, page opened, no words of its own', {}, plan, [page], { kind: 'sign-in' }],
    ['not signed in, address unknown', { tasks: [task('users', null)] }, plan, [], { kind: 'sign-in' }],
    [
      'not signed in, a question open',
      { body: [question] },
      plan,
      [],
      { kind: 'choose', label: 'Choose the kind of user', question: 'runs-as' },
    ],
    [
      'not signed in, a search of the org cannot be done yet',
      { body: [search], tasks: [] },
      plan,
      [],
      { kind: 'sign-in' },
    ],
    ['org not confirmed', {}, confirming, [], { kind: 'confirm-org' }],
    ['session ended', { checks: [failed] }, expired, [], { kind: 'sign-in-again' }],
    ['on its own page', { body: [{ kind: 'sign-in' }] }, plan, [], { kind: 'submit-sign-in' }],
    [
      'on its own page, session ended',
      { body: [{ kind: 'sign-in' }] },
      expired,
      [],
      { kind: 'submit-sign-in' },
    ],
    [
      'on its own page, session ended although the step is still called done',
      { body: [{ kind: 'sign-in' }], status: 'complete' },
      expired,
      [],
      { kind: 'submit-sign-in' },
    ],
    [
      'on its own page, org not confirmed',
      { body: [{ kind: 'sign-in' }] },
      confirming,
      [],
      { kind: 'confirm-org' },
    ],
    ['on its own page, signed in', { body: [{ kind: 'sign-in' }], checks: [failed] }, setup, [], open],
  ])('%s', (_, more, of, opened, act) => {
    expect(
      actOf({ status: of.access === 'plan' ? 'unchecked' : 'attention', ...more }, { of, opened }),
    ).toEqual(act);
  });
});

describe('a step that is done', () => {
  const statusOf = (statuses: Readonly<Record<string, StepDocument['status']>>): WholeSetup => ({
    ...doneSetup,
    doneAt: null,
    steps: doneSetup.steps.map((one) => ({ ...one, status: statuses[one.id] ?? 'complete' })),
  });
  const done = (of: WholeSetup, status: StepDocument['status'] = 'complete') =>
    actOf({ status, checks: [passed('active', 'Active', 'yes')] }, { of });

  test('continues with the next open step, not with the next one', () => {
    expect(done(statusOf({ connect: 'attention', done: 'attention' }))).toEqual({
      kind: 'continue',
      step: 'done',
    });
    expect(done(statusOf({ 'session-settings': 'unknown' }))).toEqual({
      kind: 'continue',
      step: 'session-settings',
    });
  });
  test('continues with an earlier open step if no later one is open', () => {
    expect(done(statusOf({ connect: 'attention' }))).toEqual({ kind: 'continue', step: 'connect' });
  });
  test('continues with the closing page if everything is done', () => {
    expect(done(statusOf({}))).toEqual({ kind: 'continue', step: 'done' });
  });
  test('is also done if a person confirmed it, or if it has a tip', () => {
    expect(done(statusOf({}), 'attested')).toEqual({ kind: 'continue', step: 'done' });
    expect(
      actOf({ status: 'complete', checks: [{ ...failed, severity: 'advice' }] }, { of: statusOf({}) }),
    ).toEqual({
      kind: 'continue',
      step: 'done',
    });
  });
});

test('the task of a check is the one that names it, otherwise the one that names none', () => {
  const step = newStep('one', 'app', 'One', 'One', {
    tasks: [task('special', page, { fixes: ['active'] }), task('general', other)],
  });
  expect(taskOf(step, failed)?.id).toBe('special');
  expect(taskOf(step, { ...failed, id: 'else' })?.id).toBe('general');
  expect(taskOf(step, undefined)?.id).toBe('general');
  expect(taskOf({ ...step, tasks: step.tasks.slice(0, 1) }, { ...failed, id: 'else' })).toBeUndefined();
});
