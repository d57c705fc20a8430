import { endpoints } from '@orgready/shared/contract/endpoints';
import { answerQuestion } from '../commands/answer.ts';
import type { Routes } from '../deps.ts';

export const answerRoutes: Routes = (handle, { execute }) => {
  handle(endpoints.answerQuestion, ({ params, body, who }) =>
    answerQuestion(execute, who, params.question, body.answer),
  );
  handle(endpoints.withdrawAnswer, ({ params, who }) => answerQuestion(execute, who, params.question, null));
};
