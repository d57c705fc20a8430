import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guides } from './index.ts';
import { integrationGuide } from './integration/guide.ts';
import type { Condition } from './model/condition.ts';
import { applicableSteps, factsOf, holds } from './plan.ts';
import { setupWith } from './testing/setup.ts';

const given = setupWith();

describe('a condition', () => {
  it.each<[string, Condition, boolean]>([
    ['on a matching answer', { answer: 'environment', is: 'production' }, true],
    ['on one of several answers', { answer: 'environment', is: ['sandbox', 'production'] }, true],
    ['on another answer', { answer: 'environment', is: 'sandbox' }, false],
    ['on an unanswered question', { answer: 'color', is: 'blue' }, false],
    ['on the kind of app', { needs: 'external-client-app' }, true],
    ['on another kind of app', { needs: 'connected-app' }, false],
  ])('%s', (_name, condition, expected) => {
    expect(holds(condition, integrationGuide, given)).toBe(expected);
  });

  const leaf = fc.constantFrom<Condition>(
    { answer: 'environment', is: 'production' },
    { answer: 'environment', is: 'sandbox' },
    { needs: 'external-client-app' },
  );
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.record({ all: fc.array(tie('condition'), { maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('condition'), { maxLength: 3 }) }),
      fc.record({ not: tie('condition') }),
    ),
  }));

  it('obeys the laws of De Morgan', () => {
    fc.assert(
      fc.property(fc.array(condition, { maxLength: 4 }), (parts) => {
        expect(holds({ not: { all: parts } }, integrationGuide, given)).toBe(
          holds({ any: parts.map((part) => ({ not: part })) }, integrationGuide, given),
        );
      }),
    );
  });
});

describe.each(guides.map((guide) => [guide.id, guide] as const))('the guide %s', (_id, guide) => {
  it('has a scenario that reaches every step', () => {
    const reached = new Set(
      guide.scenarios.flatMap((scenario) => applicableSteps(guide, scenario).map(({ id }) => id)),
    );
    expect(guide.steps.length).toBeGreaterThan(0);
    expect([...reached].sort()).toEqual(guide.steps.map(({ id }) => id).sort());
  });

  it('has checks in every step except the closing one', () => {
    const last = guide.steps.at(-1);
    for (const step of guide.steps) {
      expect(step.closing !== undefined, step.id).toBe(step === last);
      expect(step.checks.length > 0, step.id).toBe(step !== last);
    }
  });

  it('has unique checks, and scenarios that list exactly the checks they reach', () => {
    for (const scenario of guide.scenarios) {
      const applicable = applicableSteps(guide, scenario).flatMap((step) => step.checks.map(({ id }) => id));
      // An id used in two steps that apply together would be listed only once here.
      expect(Object.keys(scenario.expect).sort(), scenario.id).toEqual(applicable.sort());
    }
    const checks = guide.steps.flatMap((step) => step.checks);
    for (const check of checks)
      for (const other of checks.filter(({ id }) => id === check.id))
        expect(other.evaluate, check.id).toBe(check.evaluate);
  });

  it('has a scenario in which each check passes, and one in which it fails or needs a person', () => {
    // States that cannot occur after a sign-in: the tests of these checks show them failing.
    const elsewhere = ['signed-in', 'granted-scopes', 'api-access-control'];
    // Only a person decides these, or they always have advice.
    const neverPassing = ['retirement', 'retirement-acknowledged', 'list-views', 'settings', 'my-account'];
    const unshown = new Set<string>();
    for (const { id } of guide.steps.flatMap((step) => step.checks)) {
      const expected = guide.scenarios.flatMap((scenario) => scenario.expect[id] ?? []);
      if (neverPassing.includes(id)) continue;
      expect(
        expected.map(({ outcome }) => outcome),
        id,
      ).toContain('passed');
      // An unread value shows nothing about the check itself.
      const canFail = expected.some(
        ({ outcome, reason }) => outcome === 'failed' || reason === 'needs-a-person',
      );
      if (!canFail) unshown.add(id);
    }
    const ids = new Set(guide.steps.flatMap(({ checks }) => checks.map(({ id }) => id)));
    expect([...unshown]).toEqual(elsewhere.filter((id) => ids.has(id)));
  });

  it('puts each fact after those it depends on', () => {
    const facts = factsOf(guide.steps.flatMap((step) => step.checks));
    expect(facts.length).toBeGreaterThan(0);
    for (const [index, fact] of facts.entries())
      for (const earlier of fact.after) expect(facts.indexOf(earlier), fact.id).toBeLessThan(index);
  });

  it('has every phase and question that a step names', () => {
    const phases = new Set(guide.phases.map(({ id }) => id));
    const questions = new Set(
      guide.scenarios.flatMap(({ params }) => guide.questions(params).map(({ id }) => id)),
    );
    for (const step of guide.steps) {
      expect(phases, step.id).toContain(step.phase);
      for (const block of step.body)
        if (block.kind === 'question') expect(questions, step.id).toContain(block.question);
    }
  });
});
