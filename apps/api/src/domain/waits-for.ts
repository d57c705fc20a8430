import type { AnyCheck } from '@orgready/guides/model/check';
import type { Block, Guide, Question, Step } from '@orgready/guides/model/guide';
import type { AnsweredContext } from '@orgready/guides/model/setup-context';
import { holds, questionsOf } from '@orgready/guides/plan';
import { questionWaitedFor } from '@orgready/guides/readings';
import type { ShownValues } from '../storage/shown-facts.ts';

/** Returns true if a question offers choices from the org and there are any. */
const offersChoices = (question: Question, shown: ShownValues): boolean =>
  'options' in question &&
  typeof question.options === 'object' &&
  'from' in question.options &&
  Boolean(shown.get(question.options.from.id));

/** Returns true if a block asks a question, with the current answers. */
export const asks = (
  block: Block,
  question: string,
  guide: Guide,
  context: Pick<AnsweredContext, 'params' | 'answers'>,
): boolean => {
  if (block.condition !== undefined && !holds(block.condition, guide, context)) return false;
  if (block.kind === 'question') return block.question === question;
  return (
    block.kind === 'mappings' &&
    guide.questions(context.params).some((one) => 'fieldOf' in one && one.id === question)
  );
};

/**
 * Returns the step with the question that a check without a verdict waits for; undefined if there is none.
 * @param steps those that apply.
 */
export const stepWaitedFor = (
  guide: Guide,
  steps: readonly Step[],
  context: AnsweredContext,
  check: AnyCheck,
  shown: ShownValues,
): string | undefined => {
  const rests = questionsOf(check, context);
  const choice = guide
    .questions(context.params)
    .find(
      (question) =>
        context.answers[question.id] === undefined &&
        rests.has(question.id) &&
        offersChoices(question, shown),
    );
  const question = choice?.id ?? questionWaitedFor(check, context);
  return question === undefined
    ? undefined
    : steps.find(({ body }) => body.some((block) => asks(block, question, guide, context)))?.id;
};

/** Returns true if a step asks for a choice that has to be made, as far as there is something to choose from. */
export const asksForChoice = (
  { body }: Step,
  guide: Guide,
  context: AnsweredContext,
  shown: ShownValues,
): boolean =>
  guide.questions(context.params).some((question) => {
    if (context.answers[question.id] !== undefined) return false;
    if (!body.some((block) => asks(block, question.id, guide, context))) return false;
    if ('fieldOf' in question) return !question.optional;
    const { when, options } = question;
    if (when !== undefined && !holds(when, guide, context)) return false;
    if ('search' in options) return options.optional !== true;
    return !('from' in options) || offersChoices(question, shown);
  });
