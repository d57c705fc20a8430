import { useQuery } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import { most, searchQuery } from '../../api/search.ts';
import { useWords } from '../../locales/Words.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import type { Choices } from './Choices.ts';
import { moveBetweenResults } from './moveBetweenResults.ts';
import { Results } from './Results.tsx';
import { useSettled } from './useSettled.ts';
import './search.css';

interface Props<Item> {
  of: Choices<Item>;
  autoFocus: boolean;
  choose: (item: Item) => void;
  /** What was chosen before, and the way back to it. */
  kept?: string;
  keep?: () => void;
}

/** Finds something of the org by a part of its name. The results lie over what follows, so that nothing moves for them. */
export const OrgSearch = <Item,>({ of, autoFocus, choose, kept, keep }: Props<Item>) => {
  const { line } = useWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState(false);
  const { search, words } = of;
  const text = useSettled(typed.trim(), 300);
  const enough = text.length >= search.least;
  const enabled = asked && enough;
  const { data: found, error, isFetching, refetch } = useQuery({ ...searchQuery(search, text), enabled });
  const show = () => {
    setOpen(true);
    setAsked(true);
  };
  const said = (): string => {
    if (!asked || typed.trim().length < search.least) return words.hint;
    if (isFetching || text !== typed.trim()) return line('search.searching');
    if (!found) return '';
    if (found.length === 0) return words.none(text);
    return found.length < most ? words.found(found.length) : line('search.many', { count: found.length });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys go between the field and the list in it
    <div
      className="org-search"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return moveBetweenResults(event);
        // In this order: taking the focus opens the list.
        input.current?.focus();
        setOpen(false);
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <div className="field">
        <label htmlFor={id}>{words.label}</label>
        <input
          ref={input}
          id={id}
          type="search"
          value={typed}
          maxLength={80}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          // biome-ignore lint/a11y/noAutofocus: only after “choose another”, which this field stands in for
          autoFocus={autoFocus}
          aria-describedby={`${id}-said`}
          aria-controls={`${id}-found`}
          onFocus={show}
          onChange={(event) => {
            setTyped(event.target.value);
            show();
          }}
        />
      </div>
      <div className="search-said">
        <p id={`${id}-said`} className="quiet" role="status">
          {said()}
        </p>
        {kept !== undefined && (
          <button type="button" className="link-button" onClick={keep}>
            {words.keep(kept)}
          </button>
        )}
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: nothing is done here, only kept from being done */}
      <div
        id={`${id}-found`}
        className="search-found"
        hidden={!open || !enabled || !found || found.length === 0}
        // The field keeps the focus while the list is pressed: Safari would take it away and close the list first.
        onMouseDown={(event) => event.preventDefault()}
      >
        {found && <Results items={found} of={of} choose={choose} />}
      </div>
      {error && enabled && <ProblemNotice error={error} retry={() => void refetch()} />}
    </div>
  );
};
