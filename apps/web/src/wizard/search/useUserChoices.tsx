import type { OrgUser } from '@orgready/shared/contract/entities';
import { userSearch } from '../../api/search.ts';
import { useWords } from '../../locales/Words.tsx';
import { OrgWords } from '../../ui/OrgWords.tsx';
import { visibleText } from '../../ui/visibleText.ts';
import type { Choices } from './Choices.ts';

/** The active users of the org. */
export const useUserChoices = (setupId: string): Choices<OrgUser> => {
  const { line } = useWords();
  return {
    search: userSearch(setupId),
    answerOf: ({ id }) => id,
    nameOf: ({ name }) => name,
    draw: (user) => (
      <>
        <span className="found-name">
          <OrgWords>{user.name}</OrgWords>
        </span>
        <OrgWords>{user.username}</OrgWords>
        <span className="quiet">
          {line('users.what', { profile: visibleText(user.profile), license: visibleText(user.license) })}
        </span>
      </>
    ),
    words: {
      label: line('users.label'),
      hint: line('users.hint'),
      found: (count) => line('users.found', { count }),
      none: (text) => line('users.none', { text }),
      results: line('users.results'),
      chosen: line('users.chosen'),
      again: line('users.again'),
      keep: (name) => line('users.keep', { name }),
    },
  };
};
