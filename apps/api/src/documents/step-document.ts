import type { Step } from '@orgready/guides/model/guide';
import type { AnsweredContext } from '@orgready/guides/model/setup-context';
import { setupPage } from '@orgready/guides/setup-pages';
import type { StepDocument } from '@orgready/shared/document/step';
import { isSignIn, type Material, namesIn, visible } from '../domain/material.ts';
import type { StepState } from '../domain/step-states.ts';
import { hasAdvice, isComplete } from '../domain/step-status.ts';
import { type SeenBy, stepWaitedFor } from '../domain/waits-for.ts';
import { type BlockPlace, blockDocument, isShown, type SaidBy } from './block-document.ts';
import { checkDocument } from './check-document.ts';
import type { Words } from './words.ts';

/** A step as the web shows it. @param steps those that apply. @param full whether the reader has signed in to the org. */
export const stepDocument = (
  step: Step,
  { status, states }: StepState,
  steps: readonly Step[],
  material: Material,
  context: AnsweredContext,
  words: Words,
  full: boolean,
): StepDocument => {
  const seenBy: SeenBy = (check) => {
    const verdict = visible(material.findings.get(check), full)?.verdict;
    return (verdict && 'evidence' in verdict && verdict.evidence) || [];
  };
  const checks = states.map((state) =>
    checkDocument(
      state,
      visible(material.findings.get(state.check.id), full),
      full ? material.attestations.get(state.check.id) : undefined,
      words,
      {
        toSetup: (path) => setupPage(context, path) ?? null,
        waitsFor: full ? stepWaitedFor(material.guide, steps, context, state.check, seenBy) : undefined,
      },
    ),
  );
  const says: SaidBy = (check) => {
    const verdict = visible(material.findings.get(check), full)?.verdict;
    if (!verdict || verdict.outcome === 'cantTell') return undefined;
    return 'why' in verdict ? verdict.why.key : verdict.message.key;
  };
  const place: BlockPlace = {
    guide: material.guide,
    context,
    checks,
    words,
    full,
    userName: namesIn(material.findings).user,
    recordOf: (check) =>
      seenBy(check).flatMap((one) => ('record' in one && one.record ? [one.record] : []))[0],
  };
  return {
    id: step.id,
    phase: step.phase,
    name: words.line(step.name),
    title: words.line(step.openTitle !== undefined && !isComplete(status) ? step.openTitle : step.title),
    why: words.text(step.why),
    // Others have seen what stands here; whoever is not signed in to the org is not told, nor told that there is nothing.
    status: material.setup.orgId === null || full || isSignIn(step) ? status : 'concealed',
    hasAdvice: hasAdvice(states),
    needs: [...step.needs],
    body: step.body
      .filter((block) => isShown(block, material.guide, context, says))
      .map((block) => blockDocument(block, place))
      // A question that takes its answers from what a check has seen is asked once there are any.
      .filter((block) => block.kind !== 'question' || block.options.length > 0),
    checks,
  };
};
