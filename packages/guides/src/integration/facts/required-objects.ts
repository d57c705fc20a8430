import { deriveFrom, read } from '../../model/derive.ts';
import type { IntegrationContext } from '../context.ts';
import { withPickedFields } from '../requirements.ts';
import { fieldAnswers } from './field-answers.ts';

/**
 * The objects and fields the user must be able to use: those the integration names, and those the customer has
 * picked. A field that is not picked yet is not included.
 */
export const requiredObjects = deriveFrom({
  id: 'required-objects',
  from: { answers: fieldAnswers },
  derive: ({ answers }, { params }: IntegrationContext) => read(withPickedFields(params, answers)),
});
