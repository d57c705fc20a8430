import type { RequiredObject } from '@orgready/shared/contract/entities';
import { deriveFact } from '../model/fact.ts';
import { withPickedFields } from '../requirements.ts';
import { fieldAnswers } from './field-answers.ts';

/**
 * The objects and fields that the user must be able to use: those the integration names, and those the customer has
 * picked for it. A field that is not picked yet is not among them.
 */
export const requiredObjects = deriveFact<readonly RequiredObject[]>({
  id: 'required-objects',
  after: [fieldAnswers],
  derive: ({ integration }, known) => {
    const answers = known.get(fieldAnswers);
    return answers.state === 'read'
      ? { state: 'read', value: withPickedFields(integration, answers.value) }
      : answers;
  },
});
