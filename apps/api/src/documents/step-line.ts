import type { Step } from '@orgready/guides/model/guide';
import type { StepLine } from '@orgready/shared/document/step';
import { isSignIn, visible } from '../domain/material.ts';
import { hasAdvice } from '../domain/step-status.ts';
import { titleOf } from '../domain/step-title.ts';
import { checkLine } from './check-line.ts';
import type { View } from './view.ts';

/** Returns a step and its checks in one line each. */
export const stepLine = (step: Step, { setup, material, words, full, stateOf }: View): StepLine => {
  const state = stateOf(step);
  const { status, states, exception } = state;
  const isSeen = setup.orgId === null || full || isSignIn(step);
  return {
    id: step.id,
    phase: step.phase,
    name: words.line(step.name),
    title: titleOf(step, state, words),
    // A reader who is not signed in to the org must not learn the status, nor that there is none.
    status: isSeen ? status : 'concealed',
    hasAdvice: hasAdvice(states),
    ...(exception && isSeen ? { exception } : {}),
    checks: states.map((state) =>
      checkLine(
        state,
        visible(material.findings.get(state.check.id), full),
        full ? material.attestations.get(state.check.id) : undefined,
        words,
      ),
    ),
  };
};
