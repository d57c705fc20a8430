import { deriveFrom, read, unread } from '../../model/derive.ts';
import type { IntegrationContext } from '../context.ts';
import { mappingQuestion } from '../requirements.ts';
import { fieldAnswers } from './field-answers.ts';

/** A field the customer has picked; null for an optional one without a field. */
export interface FieldChoice {
  readonly label: string;
  readonly object: string;
  readonly field: string | null;
}

/** The fields the customer has picked. Unasked until every required one is picked. */
export const fieldChoices = deriveFrom({
  id: 'field-choices',
  from: { answers: fieldAnswers },
  derive: ({ answers }, { params, connection }: IntegrationContext) => {
    if (!connection) return unread('signed-out');
    const mappings = params.mappings ?? [];
    const fieldOf = (mapping: (typeof mappings)[number]) => answers[mappingQuestion(mapping)] ?? null;
    const open = mappings.find((mapping) => !mapping.optional && fieldOf(mapping) === null);
    if (open) return { state: 'unasked', question: mappingQuestion(open) };
    return read<readonly FieldChoice[]>(
      mappings.map((mapping) => ({
        label: mapping.label,
        object: mapping.object,
        field: fieldOf(mapping),
      })),
    );
  },
});
