import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { StepLine } from '@orgready/shared/document/step';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { useWords } from '../locales/Words.tsx';
import { isDone, stepMark } from './marks.ts';
import { newestOf } from './newestOf.ts';
import { progressOf } from './progressOf.ts';
import { nextOpenStep } from './steps.ts';

/** How many changed steps are named; more are counted. */
const mostNamed = 3;

/** Returns what has changed between two lists of steps, as sentences; the step of this page comes first. */
const changesOf = (
  before: readonly StepLine[],
  steps: readonly StepLine[],
  here: StepLine | undefined,
  line: ReturnType<typeof useWords>['line'],
): readonly string[] => {
  const changed = steps.filter((step) => before.find(({ id }) => id === step.id)?.status !== step.status);
  if (changed.length === 0) return [line('announce.same')];
  if (changed.length > mostNamed) return [line('announce.progress', { progress: progressOf(steps, line) })];
  return changed
    .toSorted((a, b) => Number(b === here) - Number(a === here))
    .map((step) => line('announce.changed', { step: step.name, state: line(`mark.${stepMark(step)}`) }));
};

/**
 * Announces to screen readers what a finished verification has changed, and which step is next. It compares the times
 * of the findings, because a quick verification ends before any document shows it running.
 */
export const Announcer = ({ setup }: { setup: SetupDocument }) => {
  const { line } = useWords();
  const { pathname } = useLocation();
  const [announced, setAnnounced] = useState('');
  const heard = useRef(setup.steps);
  const path = useRef(pathname);
  path.current = pathname;
  useEffect(() => {
    const { steps, verification } = setup;
    if (verification && !verification.waiting) return setAnnounced(line('announce.checking'));
    const before = heard.current;
    heard.current = steps;
    if (newestOf(steps) <= newestOf(before)) return;
    const here = steps.find(({ id }) => path.current.endsWith(`/steps/${id}`));
    const next = here && !isDone(here) ? here : nextOpenStep(setup, here?.id ?? '');
    setAnnounced(
      [
        ...changesOf(before, steps, here, line),
        next && !isDone(next) ? line('announce.next', { step: next.name }) : line('announce.all-done'),
      ].join(' '),
    );
  }, [setup, line]);
  return (
    <p className="hidden-visually" role="status" aria-live="polite">
      {announced}
    </p>
  );
};
