import { isDeepStrictEqual } from 'node:util';
import { guides } from '@orgready/guides';
import type { CheckDocument, StepDocument } from '@orgready/shared/document/step';
import { beforeAll, describe, expect, it } from 'vitest';
import { nextVerbs } from '../testing/next-verbs.ts';
import { endedScenarios } from '../testing/outcomes.ts';

/** A check that failed or is undecided in a scenario, on the page of its step. */
interface Open {
  readonly scenario: string;
  readonly steps: readonly StepDocument[];
  readonly step: StepDocument;
  readonly check: CheckDocument;
}

/** Reasons that end without any change in Setup. */
const passing = ['unreachable', 'limit-low', 'propagating', 'fault'];

const taskOf = ({ step: { tasks }, check }: Open) =>
  tasks.find(({ fixes }) => fixes.includes(check.id)) ?? tasks.find(({ fixes }) => fixes.length === 0);

/**
 * Returns the label of the next act while the page of the task has not been opened and no earlier step is open, in the
 * order of the web.
 */
const labelOf = (open: Open): string => {
  const { act, reason, severity, attestable, lacks = [] } = open.check;
  if (act) return act.label;
  const isHidden = lacks.length > 0 && attestable === null;
  if (reason === 'signed-out' || isHidden) return 'Sign in';
  if (passing.includes(reason ?? '')) return 'Check again';
  const task = taskOf(open);
  if (task?.open) return task.open.label;
  if (attestable !== null) return 'Confirm';
  return severity === 'warning' || severity === 'advice' ? 'Continue' : 'Check again';
};

const verbOf = (label: string): string => /^(?:Go to|Sign in|\w+)/.exec(label)?.[0] ?? '';

const isBlocking = ({ check }: Open) => check.outcome === 'failed' && check.severity === 'blocker';

let all: readonly Open[];
beforeAll(async () => {
  all = Object.entries(await endedScenarios('pages')).flatMap(([scenario, { steps }]) =>
    steps.flatMap((step) =>
      step.checks
        .filter(({ outcome }) => outcome === 'failed' || outcome === 'cantTell')
        .map((check) => ({ scenario, steps, step, check })),
    ),
  );
}, 900_000);

describe.each(guides.map(({ id }) => id))('the next act about a check of %s', (guide) => {
  it('begins with the verb of its remedy', () => {
    const verbs: Record<string, { failed: Set<string>; undecided: Set<string> }> = {};
    for (const open of all.filter(({ scenario }) => scenario.startsWith(`${guide}/`))) {
      const found = verbs[open.check.id] ?? { failed: new Set(), undecided: new Set() };
      verbs[open.check.id] = found;
      found[open.check.outcome === 'failed' ? 'failed' : 'undecided'].add(verbOf(labelOf(open)));
    }
    const list = (some: ReadonlySet<string>) => [...some].sort().join(', ');
    expect(
      Object.fromEntries(
        Object.entries(verbs).map(([id, { failed, undecided }]) => [id, [list(failed), list(undecided)]]),
      ),
    ).toEqual(nextVerbs[guide]);
  });

  it('is never only to check again, while something has to be changed first', () => {
    const blocking = all.filter((open) => open.scenario.startsWith(`${guide}/`) && isBlocking(open));
    expect(blocking.length).toBeGreaterThan(10);
    const without = blocking.filter((open) => {
      const task = taskOf(open);
      return !open.check.act && !task?.open && (task?.clicks.length ?? 0) === 0;
    });
    expect(without.map(({ scenario, check }) => `${scenario} ${check.id}`)).toEqual([]);
  });
});

it('asks a question that the page of the step shows', () => {
  const chosen = all.flatMap(({ scenario, step, check }) =>
    check.act?.kind === 'choose' ? [{ scenario, check, question: check.act.question, step }] : [],
  );
  expect(chosen.length).toBeGreaterThan(5);
  const absent = chosen.filter(
    ({ question, step }) =>
      !step.body.some(
        (block) =>
          (block.kind === 'question' && block.id === question) ||
          ((block.kind === 'search' || block.kind === 'typed-question') && block.question === question),
      ),
  );
  expect(absent.map(({ scenario, check }) => `${scenario} ${check.id}`)).toEqual([]);
});

it('leads to another step of the same setup, and names it', () => {
  const led = all.flatMap(({ scenario, steps, step, check }) =>
    check.act?.kind === 'step' ? [{ scenario, steps, step, check, act: check.act }] : [],
  );
  expect(led.length).toBeGreaterThan(50);
  for (const { scenario, steps, step, check, act } of led) {
    const to = steps.find(({ id }) => id === act.step);
    expect(to?.id, `${scenario} ${check.id}`).not.toBe(step.id);
    expect(to, `${scenario} ${check.id}`).toBeDefined();
    if (act.label.startsWith('Go to')) expect(act.label).toBe(`Go to “${to?.name}”`);
  }
});

it('about what an earlier step has to make readable is left to the page, which leads to that step', () => {
  const waiting = all.filter(
    ({ check: { reason, message } }) =>
      reason === 'not-yet' &&
      isDeepStrictEqual(message, ['This can be checked as soon as an earlier check has passed.']),
  );
  expect(new Set(waiting.map(({ check }) => check.id)).size).toBeGreaterThan(3);
  // A remedy is followed on the page itself.
  expect(waiting.filter(({ check }) => check.remedy.length > 0 || check.act)).toEqual([]);
});

it('is to forward a message that names the org and the setup', () => {
  const forwarded = all.flatMap(({ check }) => (check.act?.kind === 'forward' ? [check.act] : []));
  expect(new Set(forwarded.map(({ subject }) => subject)).size).toBeGreaterThan(5);
  for (const { subject, message } of forwarded) {
    expect(message).toMatch(/^Hello,\n\n[\s\S]+\(00D\w{15}\)[\s\S]+\?\n\nThank you$/);
    expect(`${subject} ${message}`).not.toMatch(/[{}]|undefined/);
  }
});

it('begins with a verb that the bench of the step pages knows', () => {
  const known = /^(?:Open|Check|Continue|Sign in|Confirm|Choose|Create|Go to|Enter|Ask)\b/;
  expect(all.map(labelOf).filter((label) => !known.test(label))).toEqual([]);
});
