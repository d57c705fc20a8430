import { answersTo } from '../../model/answer.ts';
import type { IntegrationContext } from '../context.ts';
import { mappingQuestion } from '../requirements.ts';

/** The fields the customer has picked, by question. */
export const fieldAnswers = answersTo('field-answers', ({ params }: Pick<IntegrationContext, 'params'>) =>
  (params.mappings ?? []).map(mappingQuestion),
);
