import { deriveFrom, read } from '../../model/derive.ts';
import type { IntegrationContext } from '../context.ts';
import { withPickedFields } from '../requirements.ts';
import { fieldAnswers } from './field-answers.ts';

/**
 * The objects and fields that the user must be able to use: those the integration names, and those the customer has
 * picked for it. A field that is not picked yet is not among them.
 */
export const requiredObjects = deriveFrom({
  id: 'required-objects',
  from: { answers: fieldAnswers },
  derive: ({ answers }, { params }: IntegrationContext) => read(withPickedFields(params, answers)),
});
