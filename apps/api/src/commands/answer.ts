import type { Guide, Question } from '@orgready/guides/model/guide';
import { mappingQuestion } from '@orgready/guides/requirements';
import { to18 } from '@orgready/guides/salesforce-id';
import { apiNameSchema, type Integration } from '@orgready/shared/contract/entities';
import { guideOf, integrationOf } from '../domain/material.ts';
import { Refusal } from '../http/problem.ts';
import type { Setup } from '../storage/setups.ts';
import type { Storage } from '../storage/storage.ts';

/** The 18-character id of a record; undefined for what cannot be one, such as an id whose last three characters are wrong. */
const recordIdOf = (answer: string, prefix: string): string | undefined => {
  const id = to18(answer);
  const isId = id.startsWith(prefix) && /^[A-Za-z0-9]{18}$/.test(id);
  return isId && (answer === id || answer.length === 15) ? id : undefined;
};

/** The answer as it is kept; undefined when it is none of this question. */
const accepted = ({ options }: Question, answer: string): string | undefined => {
  if (options === 'user') return recordIdOf(answer, '005');
  return 'seenBy' in options
    ? recordIdOf(answer, options.idPrefix)
    : options.find(({ value }) => value === answer)?.value;
};

/** The checks of some steps, whether the steps apply just now or not. */
const checksOf = ({ steps }: Guide, some: readonly string[]): readonly string[] =>
  steps.filter(({ id }) => some.includes(id)).flatMap(({ checks }) => checks.map(({ id }) => id));

interface Asked {
  /** The answer as it is kept; undefined when it is none of the question. */
  accept(answer: string): string | undefined;
  /** The checks that depend on the answer. */
  readonly affected: readonly string[] | 'all';
  /** Checks that look at it too, and of which a person's word stands. */
  readonly judgedAnew: readonly string[];
}

/** A question of the guide, or which field the vendor's data is kept in. */
export const findQuestion = (guide: Guide, integration: Integration, id: string): Asked | undefined => {
  const question = guide.questions.find((one) => one.id === id);
  if (question) {
    const { affects, affectsChecks = [] } = question;
    return {
      accept: (answer) => accepted(question, answer),
      affected: affects === undefined ? 'all' : checksOf(guide, affects),
      judgedAnew: affectsChecks,
    };
  }
  return integration.mappings?.some((mapping) => mappingQuestion(mapping) === id)
    ? {
        accept: (answer) => (apiNameSchema.safeParse(answer).success ? answer : undefined),
        affected: checksOf(guide, guide.fieldChoicesAffect ?? []),
        judgedAnew: [],
      }
    : undefined;
};

/**
 * Answers a question of the guide, or takes the answer back with null. What was found and attested for the steps it decides
 * is then void. Says whether the answer is new.
 */
export const answerQuestion = async (
  storage: Storage,
  setup: Setup,
  questionId: string,
  answer: string | null,
  now: number,
): Promise<boolean> => {
  const guide = guideOf(setup);
  const question = findQuestion(guide, await integrationOf(storage, setup), questionId);
  if (!question) throw new Refusal('not-found');
  const kept = answer === null ? undefined : question.accept(answer);
  if (answer !== null && kept === undefined) {
    throw new Refusal('invalid-request', {
      faults: [{ path: 'answer', code: 'invalid' }],
    });
  }
  return storage.transaction(async (tx) => {
    const changed = await tx.setups.answer(setup.id, questionId, kept, now);
    if (changed) {
      await tx.findings.void(setup.id, question.affected, now);
      await tx.findings.void(setup.id, question.judgedAnew, now, { keepsAttestations: true });
    }
    return changed;
  });
};
