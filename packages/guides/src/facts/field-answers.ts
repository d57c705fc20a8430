import { answersTo } from '../model/answer.ts';
import { mappingQuestion } from '../requirements.ts';

/** Which fields the customer has picked, by question. */
export const fieldAnswers = answersTo('field-answers', ({ integration }) =>
  (integration.mappings ?? []).map(mappingQuestion),
);
