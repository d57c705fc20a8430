import { useEffect, useId, useRef } from 'react';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import type { Choices } from './Choices.ts';
import { moveBetweenResults } from './moveBetweenResults.ts';
import { Results } from './Results.tsx';
import { useOrgSearch } from './useOrgSearch.ts';
import './search.css';
import { visibleText } from '../../ui/visibleText.ts';

interface Props<Item> {
  of: Choices<Item>;
  autoFocus: boolean;
  choose: (item: Item) => void;
  /** The previous choice and the function that restores it. */
  kept?: string;
  keep?: () => void;
}

/** Renders a search in the org by part of a name. The results overlay what follows, so that nothing moves. */
export const OrgSearch = <Item,>({ of, autoFocus, choose, kept, keep }: Props<Item>) => {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { typed, type, show, close, found, isListOpen, status, error, retry } = useOrgSearch(of);
  const list = useRef<HTMLDivElement>(null);
  // The bar of the next act must not cover it.
  useEffect(() => {
    if (isListOpen) list.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isListOpen]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys move between the field and the list in it
    <div
      className="org-search"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return moveBetweenResults(event);
        // In this order: focusing the field opens the list.
        input.current?.focus();
        close();
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close();
      }}
    >
      <div className="field">
        <label htmlFor={id}>{visibleText(of.words.label)}</label>
        <input
          ref={input}
          id={id}
          type="search"
          value={typed}
          maxLength={80}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          // biome-ignore lint/a11y/noAutofocus: only after “choose another”, whose button this field replaces
          autoFocus={autoFocus}
          aria-describedby={`${id}-status`}
          aria-controls={`${id}-found`}
          onFocus={show}
          onChange={(event) => type(event.target.value)}
        />
      </div>
      <div className="search-status">
        <p id={`${id}-status`} className="quiet" role="status">
          {status}
        </p>
        {kept !== undefined && (
          <button type="button" className="link-button" onClick={keep}>
            {of.words.keep(kept)}
          </button>
        )}
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only prevents the default action */}
      <div
        ref={list}
        id={`${id}-found`}
        className="search-found"
        hidden={!isListOpen}
        // Keeps the focus in the field when the list is pressed. Safari would move the focus and close the list
        // first.
        onMouseDown={(event) => event.preventDefault()}
      >
        {found && <Results items={found} of={of} choose={choose} />}
      </div>
      {error && <ProblemNotice error={error} retry={retry} />}
    </div>
  );
};
