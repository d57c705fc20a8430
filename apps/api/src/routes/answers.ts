import { endpoints } from '@orgready/shared/contract/endpoints';
import type { Routes } from '../deps.ts';
import { answerQuestion } from '../setups/answer.ts';

export const answerRoutes: Routes = (handle, { storage, changes, clock }) => {
  handle(endpoints.answerQuestion, async ({ params, body, who }) => {
    await answerQuestion(storage, who.setup, params.question, body.answer, clock());
    changes.announce(who.setup.id);
    return undefined;
  });
};
