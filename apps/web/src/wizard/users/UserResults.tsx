import type { OrgUser } from '@orgready/shared/contract/entities';
import { useWords } from '../../locales/Words.tsx';
import { OrgWords } from '../../ui/OrgWords.tsx';
import { visibleText } from '../../ui/visibleText.ts';

/** The users found, each a button that chooses. One Tab stop; the arrow keys go between them. */
export const UserResults = ({
  users,
  choose,
}: {
  users: readonly OrgUser[];
  choose: (user: OrgUser) => void;
}) => {
  const { line } = useWords();
  return (
    <ul aria-label={line('users.results')}>
      {users.map((user, at) => (
        <li key={user.id}>
          <button type="button" tabIndex={at === 0 ? 0 : -1} onClick={() => choose(user)}>
            <span className="found-name">
              <OrgWords>{user.name}</OrgWords>
            </span>
            <OrgWords>{user.username}</OrgWords>
            <span className="quiet">
              {line('users.what', { profile: visibleText(user.profile), licence: visibleText(user.licence) })}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
};
