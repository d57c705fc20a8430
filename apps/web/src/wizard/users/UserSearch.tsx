import type { OrgUser } from '@orgready/shared/contract/entities';
import { useQuery } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import { leastLetters, usersQuery } from '../../api/users.ts';
import { useWords } from '../../locales/Words.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { moveBetweenUsers } from './moveBetweenUsers.ts';
import { UserResults } from './UserResults.tsx';
import { useSettled } from './useSettled.ts';
import './users.css';

interface Props {
  setupId: string;
  autoFocus: boolean;
  choose: (user: OrgUser) => void;
  /** The user chosen before, and the way back to them. */
  kept?: string;
  keep?: () => void;
}

const most = 20;

/** Finds a user by part of a name or username. The results lie over what follows, so that nothing moves for them. */
export const UserSearch = ({ setupId, autoFocus, choose, kept, keep }: Props) => {
  const { line } = useWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const text = useSettled(typed.trim(), 300);
  const enough = text.length >= leastLetters;
  const { data: users, error, isFetching, refetch } = useQuery(usersQuery(setupId, text));
  const said = (): string => {
    if (typed.trim().length < leastLetters) return line('users.hint');
    if (isFetching || text !== typed.trim()) return line('users.searching');
    if (!users) return '';
    if (users.length === 0) return line('users.none', { text });
    return line(users.length < most ? 'users.found' : 'users.many', { count: users.length });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys go between the field and the list in it
    <div
      className="user-search"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return moveBetweenUsers(event);
        // In this order: taking the focus opens the list.
        input.current?.focus();
        setOpen(false);
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <div className="field">
        <label htmlFor={id}>{line('users.label')}</label>
        <input
          ref={input}
          id={id}
          type="search"
          value={typed}
          maxLength={80}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          // biome-ignore lint/a11y/noAutofocus: only after “Choose another”, which this field stands in for
          autoFocus={autoFocus}
          aria-describedby={`${id}-said`}
          aria-controls={`${id}-found`}
          onFocus={() => setOpen(true)}
          onChange={(event) => {
            setTyped(event.target.value);
            setOpen(true);
          }}
        />
      </div>
      <div className="user-said">
        <p id={`${id}-said`} className="quiet" role="status">
          {said()}
        </p>
        {kept !== undefined && (
          <button type="button" className="link-button" onClick={keep}>
            {line('users.keep', { name: kept })}
          </button>
        )}
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: nothing is done here, only kept from being done */}
      <div
        id={`${id}-found`}
        className="users-found"
        hidden={!open || !enough || !users || users.length === 0}
        // The field keeps the focus while the list is pressed: Safari would take it away and close the list first.
        onMouseDown={(event) => event.preventDefault()}
      >
        {users && <UserResults users={users} choose={choose} />}
      </div>
      {error && enough && <ProblemNotice error={error} retry={() => void refetch()} />}
    </div>
  );
};
