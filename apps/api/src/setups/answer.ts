import type { Question } from '@orgready/guides/model/guide';
import { Refusal } from '../http/problem.ts';
import type { Setup } from '../storage/setups.ts';
import type { Storage } from '../storage/storage.ts';
import { guideOf } from './document.ts';

/** Whether the answer is one of the options, or looks like the id of a user of the org. */
const fits = ({ options }: Question, answer: string): boolean =>
  options === 'user' ? /^005\w{12}(?:\w{3})?$/.test(answer) : options.some(({ value }) => value === answer);

/** Answers a question of the guide. A new answer may change what every step expects, so all that was found is void. Says whether it is new. */
export const answerQuestion = async (
  storage: Storage,
  setup: Setup,
  questionId: string,
  answer: string,
  now: number,
): Promise<boolean> => {
  const question = guideOf(setup).questions.find((one) => one.id === questionId);
  if (!question) throw new Refusal('not-found');
  if (!fits(question, answer)) {
    throw new Refusal('invalid-request', {
      faults: [{ path: 'answer', message: 'Not an option of this question.' }],
    });
  }
  return storage.transaction(async (tx) => {
    const changed = await tx.setups.answer(setup.id, questionId, answer, now);
    if (changed) await tx.findings.void(setup.id, 'all', now);
    return changed;
  });
};
