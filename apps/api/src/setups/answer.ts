import type { Guide, Question } from '@orgready/guides/model/guide';
import { to18 } from '@orgready/guides/salesforce-id';
import { Refusal } from '../http/problem.ts';
import type { Setup } from '../storage/setups.ts';
import type { Storage } from '../storage/storage.ts';
import { guideOf } from './document.ts';

/** The 18-character id of a user; undefined for what cannot be one, such as an id whose last three characters are wrong. */
const userIdOf = (answer: string): string | undefined => {
  const id = to18(answer);
  return /^005[A-Za-z0-9]{15}$/.test(id) && (answer === id || answer.length === 15) ? id : undefined;
};

/** The answer as it is kept; undefined when it is none of this question. */
const accepted = ({ options }: Question, answer: string): string | undefined =>
  options === 'user' ? userIdOf(answer) : options.find(({ value }) => value === answer)?.value;

/** The checks that depend on the answer, whether their steps apply just now or not. */
const affectedBy = ({ steps }: Guide, { affects }: Question): readonly string[] | 'all' =>
  affects === undefined
    ? 'all'
    : steps.filter(({ id }) => affects.includes(id)).flatMap(({ checks }) => checks.map(({ id }) => id));

/** Answers a question of the guide. What was found and attested for the steps it decides is then void. Says whether the answer is new. */
export const answerQuestion = async (
  storage: Storage,
  setup: Setup,
  questionId: string,
  answer: string,
  now: number,
): Promise<boolean> => {
  const guide = guideOf(setup);
  const question = guide.questions.find((one) => one.id === questionId);
  if (!question) throw new Refusal('not-found');
  const kept = accepted(question, answer);
  if (kept === undefined) {
    throw new Refusal('invalid-request', {
      faults: [{ path: 'answer', message: 'Not an option of this question.' }],
    });
  }
  return storage.transaction(async (tx) => {
    const changed = await tx.setups.answer(setup.id, questionId, kept, now);
    if (changed) await tx.findings.void(setup.id, affectedBy(guide, question), now);
    return changed;
  });
};
