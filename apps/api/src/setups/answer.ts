import { Refusal } from '../http/problem.ts';
import type { Setup } from '../storage/setups.ts';
import type { Storage } from '../storage/storage.ts';
import { guideOf } from './document.ts';

/** Answers a question of the guide. A new answer may change what every step expects, so all that was found is void. */
export const answerQuestion = async (
  storage: Storage,
  setup: Setup,
  questionId: string,
  answer: string,
  now: number,
): Promise<void> => {
  const question = guideOf(setup).questions.find((one) => one.id === questionId);
  if (!question) throw new Refusal('not-found');
  if (!question.options.some((option) => option.value === answer)) {
    throw new Refusal('invalid-request', {
      faults: [{ path: 'answer', message: 'Not an option of this question.' }],
    });
  }
  await storage.transaction(async (tx) => {
    if (await tx.setups.answer(setup.id, questionId, answer, now))
      await tx.findings.void(setup.id, 'all', now);
  });
};
