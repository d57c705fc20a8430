import type { Step } from '@orgready/guides/model/guide';
import { pageOf } from '@orgready/guides/setup-pages';
import type { StepDocument } from '@orgready/shared/document/step';
import type { HandOffLink } from '../domain/hand-offs.ts';
import { visible } from '../domain/material.ts';
import { asksForChoice, stepWaitedFor } from '../domain/waits-for.ts';
import type { ShownValues } from '../storage/shown-facts.ts';
import { actPlace } from './act-document.ts';
import { blockDocument, isOffered, isShown } from './block-document.ts';
import { checkDocument, type PageOfRow } from './check-document.ts';
import { explainedOnce } from './explained-once.ts';
import { handOffsOnPage, oneStepPage } from './one-step.ts';
import type { EvidenceOf } from './step-evidence.ts';
import { stepLine } from './step-line.ts';
import { taskDocument } from './task-document.ts';
import { blockPlace, type View } from './view.ts';

/** Returns a function for the Setup pages of the rows of a step's tables. */
const pagesOfRows =
  ({ rowsIn }: Step, shown: ShownValues): PageOfRow =>
  ({ path, object }) => {
    if (!rowsIn || object === undefined) return path;
    const set = shown.get(rowsIn.set.id);
    return typeof set === 'string' ? pageOf.objectInSet(set, object) : rowsIn.otherwise;
  };

/** Returns the permissions whose lack explains what could not be read for a step, each once. */
const lacksOf = (step: Step, { full, stateOf }: View): { lacks?: string[] } => {
  const lacks = stateOf(step).states.flatMap(({ verdict }) =>
    full && verdict?.outcome === 'cantTell' ? (verdict.lacks ?? []) : [],
  );
  return lacks.length > 0 ? { lacks: [...new Set(lacks)] } : {};
};

/**
 * Returns a step for its own page.
 * @param evidenceOf limited to what the reader has access to.
 * @param handOffs links to single steps of the setup, as far as the reader may know of them.
 */
export const stepDocument = (
  step: Step,
  view: View,
  evidenceOf: EvidenceOf,
  handOffs: readonly HandOffLink[] = [],
): Omit<StepDocument, 'version'> => {
  const { material, context, words, full, steps } = view;
  const shown: ShownValues = full ? material.shown : new Map();
  const checks = view.stateOf(step).states.map((state) =>
    checkDocument(
      state,
      visible(material.findings.get(state.check.id), full),
      full ? material.attestations.get(state.check.id) : undefined,
      words,
      {
        evidence: evidenceOf(state.check.id),
        ...actPlace(view, step),
        pageOfRow: pagesOfRows(step, shown),
        waitsFor: full
          ? stepWaitedFor(material.blueprint.guide, steps, context, state.check, shown)
          : undefined,
      },
    ),
  );
  const place = blockPlace(view);
  const handedOn = handOffsOnPage(step, handOffs, view);
  const document = explainedOnce({
    ...stepLine(step, view),
    why: words.text(step.why),
    needs: [...step.needs],
    ...lacksOf(step, view),
    ...(handedOn.length > 0 ? { handOffs: handedOn } : {}),
    ...(full && asksForChoice(step, material.blueprint.guide, context, shown)
      ? { choicesFirst: true as const }
      : {}),
    ...(material.blueprint.guide.whyNot?.step === step.id ? { connectsProduct: true as const } : {}),
    body: step.body
      .filter((block) => isShown(block, place))
      .map((block) => blockDocument(block, place))
      // A question with choices from the org is asked only if there are any.
      .filter((block) => block.kind !== 'question' || block.options.length > 0),
    tasks: (step.tasks ?? [])
      .filter((task) => isOffered(task, place))
      .map((task) => taskDocument(task, place, evidenceOf)),
    checks,
  });
  return view.scope === null ? document : oneStepPage(document, step, view);
};
