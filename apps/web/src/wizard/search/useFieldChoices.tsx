import type { OrgField } from '@orgready/shared/contract/entities';
import { fieldSearch } from '../../api/search.ts';
import { OrgWords } from '../../ui/OrgWords.tsx';
import { visibleText } from '../../ui/visibleText.ts';
import type { Choices } from './Choices.ts';
import { useSearchWords } from './useSearchWords.ts';

/** Returns the search for the fields of one object in the org. */
export const useFieldChoices = (setupId: string, object: string): Choices<OrgField> => {
  const { line } = useSearchWords();
  return {
    search: fieldSearch(setupId, object),
    answerOf: ({ name }) => name,
    nameOf: ({ name }) => name,
    whyNot: () => null,
    draw: (field) => (
      <>
        <span className="found-name">
          <OrgWords>{field.label}</OrgWords>
        </span>
        <span className="quiet">
          {line('fields.what', {
            name: visibleText(field.name),
            type: line('fields.type', { type: visibleText(field.type) }),
          })}
        </span>
      </>
    ),
    words: {
      label: line('fields.label'),
      hint: line('fields.hint'),
      found: (count) => line('fields.found', { count }),
      none: (text) => line(text === '' ? 'fields.empty' : 'fields.none', { text, object }),
      results: line('fields.results'),
      chosen: line('fields.chosen'),
      again: line('fields.again'),
      keep: (name) => line('fields.keep', { name }),
    },
  };
};
