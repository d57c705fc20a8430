import type { AnyCheck, Evidence } from '@orgready/guides/model/check';
import type { Guide, Question, Step } from '@orgready/guides/model/guide';
import type { SetupContext } from '@orgready/guides/model/setup-context';
import { holds } from '@orgready/guides/plan';
import { mappingQuestion } from '@orgready/guides/requirements';

const decides = ({ affects, affectsChecks = [] }: Question, step: Step, check: AnyCheck): boolean =>
  (affects?.includes(step.id) ?? false) || affectsChecks.includes(check.id);

/** The evidence of a check's newest finding. */
export type SeenBy = (check: string) => readonly Evidence[];

/** Whether there is anything to choose from: some questions offer what a check has seen. */
const offers = ({ options }: Question, seenBy: SeenBy): boolean =>
  typeof options === 'string' ||
  !('seenBy' in options) ||
  seenBy(options.seenBy).some(({ kind }) => kind === 'records');

/**
 * The step with the question that a check without a verdict waits for; undefined when it waits for none.
 * @param steps those that apply.
 */
export const stepWaitedFor = (
  guide: Guide,
  steps: readonly Step[],
  context: SetupContext,
  step: Step,
  check: AnyCheck,
  seenBy: SeenBy,
): string | undefined => {
  const open = guide.questions.filter(
    (question) =>
      context.answers[question.id] === undefined &&
      (question.when === undefined || holds(question.when, context)) &&
      decides(question, step, check) &&
      offers(question, seenBy),
  );
  const asking = steps.find(({ body }) =>
    body.some(
      (block) =>
        block.kind === 'question' &&
        (block.given === undefined || holds(block.given, context)) &&
        open.some(({ id }) => id === block.question),
    ),
  );
  if (asking) return asking.id;
  const unpicked = (context.integration.mappings ?? []).some(
    (mapping) => !mapping.optional && context.answers[mappingQuestion(mapping)] === undefined,
  );
  return unpicked && step.body.some(({ kind }) => kind === 'mappings') ? step.id : undefined;
};
