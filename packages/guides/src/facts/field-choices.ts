import { deriveFact } from '../model/fact.ts';
import { mappingQuestion } from '../requirements.ts';
import { fieldAnswers } from './field-answers.ts';

/** The fields the customer has picked; null for one that may stay without. Unasked while one that may not is open. */
export const fieldChoices = deriveFact<
  readonly { readonly label: string; readonly object: string; readonly field: string | null }[]
>({
  id: 'field-choices',
  after: [fieldAnswers],
  derive: ({ integration, connection }, known) => {
    if (!connection) return { state: 'failed', failure: { reason: 'signed-out' } };
    const answers = known.get(fieldAnswers);
    if (answers.state !== 'read') return answers;
    const mappings = integration.mappings ?? [];
    const fieldOf = (mapping: (typeof mappings)[number]) => answers.value[mappingQuestion(mapping)] ?? null;
    const open = mappings.find((mapping) => !mapping.optional && fieldOf(mapping) === null);
    if (open) return { state: 'unasked', question: mappingQuestion(open) };
    return {
      state: 'read',
      value: mappings.map((mapping) => ({
        label: mapping.label,
        object: mapping.object,
        field: fieldOf(mapping),
      })),
    };
  },
});
