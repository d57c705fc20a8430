import { useId, useRef } from 'react';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import type { Choices } from './Choices.ts';
import { moveBetweenResults } from './moveBetweenResults.ts';
import { Results } from './Results.tsx';
import { useOrgSearch } from './useOrgSearch.ts';
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
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { typed, type, show, close, found, isListOpen, status, error, retry } = useOrgSearch(of);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys go between the field and the list in it
    <div
      className="org-search"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return moveBetweenResults(event);
        // In this order: taking the focus opens the list.
        input.current?.focus();
        close();
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close();
      }}
    >
      <div className="field">
        <label htmlFor={id}>{of.words.label}</label>
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
          onChange={(event) => type(event.target.value)}
        />
      </div>
      <div className="search-said">
        <p id={`${id}-said`} className="quiet" role="status">
          {status}
        </p>
        {kept !== undefined && (
          <button type="button" className="link-button" onClick={keep}>
            {of.words.keep(kept)}
          </button>
        )}
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: nothing is done here, only kept from being done */}
      <div
        id={`${id}-found`}
        className="search-found"
        hidden={!isListOpen}
        // The field keeps the focus while the list is pressed: Safari would take it away and close the list first.
        onMouseDown={(event) => event.preventDefault()}
      >
        {found && <Results items={found} of={of} choose={choose} />}
      </div>
      {error && <ProblemNotice error={error} retry={retry} />}
    </div>
  );
};
