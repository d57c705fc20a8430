import type { Step } from '@orgready/guides/model/guide';
import { setupPage } from '@orgready/guides/setup-pages';
import type { StepDocument } from '@orgready/shared/document/step';
import { namesIn, visible } from '../domain/material.ts';
import { type SeenBy, stepWaitedFor } from '../domain/waits-for.ts';
import { type BlockPlace, blockDocument, isShown, type SaidBy } from './block-document.ts';
import { checkDocument } from './check-document.ts';
import { stepLine } from './step-line.ts';
import type { View } from './view.ts';

/** A step as its own page shows it. @param seenBy what the reader may see of what its checks saw. */
export const stepDocument = (step: Step, view: View, seenBy: SeenBy): Omit<StepDocument, 'version'> => {
  const { material, context, words, full, steps } = view;
  const checks = view.stateOf(step).states.map((state) =>
    checkDocument(
      state,
      visible(material.findings.get(state.check.id), full),
      full ? material.attestations.get(state.check.id) : undefined,
      words,
      {
        evidence: seenBy(state.check.id),
        toSetup: (path) => setupPage(context, path) ?? null,
        waitsFor: full
          ? stepWaitedFor(material.blueprint.guide, steps, context, state.check, seenBy)
          : undefined,
      },
    ),
  );
  const says: SaidBy = (check) => {
    const verdict = visible(material.findings.get(check), full)?.verdict;
    if (!verdict || verdict.outcome === 'cantTell') return undefined;
    return 'why' in verdict ? verdict.why.key : verdict.message.key;
  };
  const place: BlockPlace = {
    guide: material.blueprint.guide,
    context,
    checks,
    words,
    full,
    userName: namesIn(material.findings).user,
    recordOf: (check) =>
      seenBy(check).flatMap((one) => ('record' in one && one.record ? [one.record] : []))[0],
  };
  return {
    ...stepLine(step, view),
    why: words.text(step.why),
    needs: [...step.needs],
    body: step.body
      .filter((block) => isShown(block, material.blueprint.guide, context, says))
      .map((block) => blockDocument(block, place))
      // A question that takes its answers from what a check has seen is asked once there are any.
      .filter((block) => block.kind !== 'question' || block.options.length > 0),
    checks,
  };
};
