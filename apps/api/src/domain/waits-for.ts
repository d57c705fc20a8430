import type { AnyCheck, Evidence } from '@orgready/guides/model/check';
import type { Block, Guide, Question, Step } from '@orgready/guides/model/guide';
import type { AnsweredContext } from '@orgready/guides/model/setup-context';
import { holds, questionsOf } from '@orgready/guides/plan';
import { questionWaitedFor } from '@orgready/guides/readings';
import { mappingQuestion } from '@orgready/guides/requirements';

/** The evidence of a check's newest finding. */
export type SeenBy = (check: string) => readonly Evidence[];

/** Whether a question offers what a check has seen, and there is something to choose from. */
const offersSeen = ({ options }: Question, seenBy: SeenBy): boolean =>
  typeof options === 'object' &&
  'seenBy' in options &&
  seenBy(options.seenBy).some(({ kind }) => kind === 'records');

/** Whether a block asks a question, given the answers so far. */
const asks = (block: Block, question: string, context: AnsweredContext): boolean => {
  if (block.given !== undefined && !holds(block.given, context)) return false;
  if (block.kind === 'question') return block.question === question;
  return (
    block.kind === 'mappings' &&
    (context.integration.mappings ?? []).some((mapping) => mappingQuestion(mapping) === question)
  );
};

/**
 * The step with the question that a check without a verdict waits for; undefined if it waits for none.
 * @param steps those that apply.
 */
export const stepWaitedFor = (
  guide: Guide,
  steps: readonly Step[],
  context: AnsweredContext,
  check: AnyCheck,
  seenBy: SeenBy,
): string | undefined => {
  const rests = questionsOf(check, context);
  const choice = guide.questions.find(
    (question) =>
      context.answers[question.id] === undefined && rests.has(question.id) && offersSeen(question, seenBy),
  );
  const question = choice?.id ?? questionWaitedFor(check, context);
  return question === undefined
    ? undefined
    : steps.find(({ body }) => body.some((block) => asks(block, question, context)))?.id;
};
