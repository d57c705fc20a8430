import type { OrgChoice } from '@orgready/shared/document/org-choice';
import { choiceSearch } from '../../api/search.ts';
import { OrgWords } from '../../ui/OrgWords.tsx';
import { visibleText } from '../../ui/visibleText.ts';
import type { Choices } from './Choices.ts';
import { useSearchWords } from './useSearchWords.ts';

/** Returns the search for the org's possible answers to a question. */
export const useOrgChoices = (
  setupId: string,
  { question, label }: { readonly question: string; readonly label: string },
): Choices<OrgChoice> => {
  const { line } = useSearchWords();
  return {
    search: choiceSearch(setupId, question),
    answerOf: ({ value }) => value,
    nameOf: ({ name }) => name,
    whyNot: ({ whyNot }) => whyNot,
    draw: ({ name, details: [first, ...others] }) => (
      <>
        <span className="found-name">
          <OrgWords>{name}</OrgWords>
        </span>
        {first !== undefined && <OrgWords>{first}</OrgWords>}
        {others.length > 0 && (
          <span className="quiet">
            {line('choices.details', { details: others.map(visibleText).join(' · ') })}
          </span>
        )}
      </>
    ),
    words: {
      label,
      hint: line('choices.hint'),
      found: (count) => line('choices.found', { count }),
      none: (text) => line('choices.none', { text }),
      results: line('choices.results'),
      chosen: line('choices.chosen'),
      again: line('choices.again'),
      keep: (name) => line('choices.keep', { name }),
    },
  };
};
