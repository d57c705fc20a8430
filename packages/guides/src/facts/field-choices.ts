import { deriveFact } from '../model/fact.ts';
import { mappingQuestion } from '../requirements.ts';

/** The fields the customer has picked; null for one that may stay without. Unasked while one that may not is open. */
export const fieldChoices = deriveFact<
  readonly { readonly label: string; readonly object: string; readonly field: string | null }[]
>({
  id: 'field-choices',
  after: [],
  derive: ({ integration, answers, connection }) => {
    if (!connection) return { state: 'failed', failure: { reason: 'signed-out' } };
    const choices = (integration.mappings ?? []).map((mapping) => ({
      label: mapping.label,
      object: mapping.object,
      field: answers[mappingQuestion(mapping)] ?? null,
      optional: mapping.optional ?? false,
    }));
    return choices.some(({ field, optional }) => field === null && !optional)
      ? { state: 'unasked' }
      : { state: 'read', value: choices };
  },
});
