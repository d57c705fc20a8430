import type { SetupSort } from '@orgready/shared/contract/entities';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Link, useNavigationType, useSearchParams } from 'react-router';
import { type Filters, noFilters, setupListQuery, setupsIn } from '../api/setupList.ts';
import { PageHeading } from '../ui/PageHeading.tsx';
import { WaitingButton } from '../ui/WaitingButton.tsx';
import { useSettled } from '../wizard/search/useSettled.ts';
import { moveBetweenRows } from './moveBetweenRows.ts';
import { NoSetups } from './NoSetups.tsx';
import { SetupRow } from './SetupRow.tsx';
import { SortableHeading, sortables } from './SortableHeading.tsx';
import { stages } from './stages.ts';
import { useStaffWords } from './useStaffWords.ts';

/** Shorter than this nothing is searched for. */
const leastTyped = 2;

/** Every customer, who is where and since when. Search and filter live in the address. */
export const SetupList = () => {
  const { line } = useStaffWords();
  const [search, setSearch] = useSearchParams();
  const field = useRef<HTMLInputElement>(null);
  const [asked, stage] = [search.get('q') ?? '', search.get('stage') ?? ''];
  const arrived = useNavigationType();
  // The address follows behind what is typed: a router that is slower than the fingers would take letters back.
  const [text, setText] = useState(asked);
  useEffect(() => {
    if (arrived !== 'REPLACE') setText(asked);
  }, [arrived, asked]);
  const set = (name: string, value: string) =>
    setSearch(
      (current) => {
        if (value) current.set(name, value);
        else current.delete(name);
        return current;
      },
      { replace: true },
    );
  const sortBy = (sort: SetupSort, order: 'asc' | 'desc') =>
    setSearch(
      (current) => {
        current.set('sort', sort);
        current.set('order', order);
        return current;
      },
      { replace: true },
    );
  useEffect(() => {
    const slash = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      field.current?.focus();
    };
    addEventListener('keydown', slash);
    return () => removeEventListener('keydown', slash);
  }, []);
  const typed = useSettled(text, 200);
  const filters: Filters = {
    search: typed.trim().length < leastTyped ? '' : typed.trim(),
    stage: stages.find((each) => each === stage),
    sort: sortables.find((each) => each === search.get('sort')) ?? noFilters.sort,
    direction: search.get('order') === 'asc' ? 'asc' : 'desc',
  };
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(setupListQuery(filters));
  const shown = setupsIn(data);
  const isFiltered = filters.search !== '' || filters.stage !== undefined || text !== '';
  if (data && shown.length === 0 && !isFiltered) return <NoSetups />;
  return (
    <>
      <div className="staff-head">
        <PageHeading title={line('staff.title')}>{line('list.title')}</PageHeading>
        <Link className="button primary" to="/staff/setups/new">
          {line('list.new')}
        </Link>
      </div>
      <div className="filters field">
        <input
          ref={field}
          type="search"
          aria-label={line('list.search')}
          placeholder={line('list.search-hint')}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            set('q', event.target.value);
          }}
        />
        <select
          aria-label={line('list.stage')}
          value={stage}
          onChange={(event) => set('stage', event.target.value)}
        >
          <option value="">{line('list.all')}</option>
          {stages.map((each) => (
            <option key={each} value={each}>
              {line(`stage.${each}`)}
            </option>
          ))}
        </select>
        <span className="quiet" role="status">
          {line(hasNextPage ? 'list.count-first' : 'list.count', { count: shown.length })}
        </span>
      </div>
      {shown.length === 0 ? (
        <p className="row">
          {line('list.none')}
          <button
            type="button"
            className="link-button"
            onClick={() => {
              setText('');
              setSearch({}, { replace: true });
            }}
          >
            {line('list.clear')}
          </button>
        </p>
      ) : (
        <table className="staff-table">
          <thead>
            <tr>
              {sortables.map((column) => (
                <SortableHeading key={column} column={column} filters={filters} sortBy={sortBy} />
              ))}
            </tr>
          </thead>
          <tbody onKeyDown={moveBetweenRows}>
            {shown.map((setup) => (
              <SetupRow key={setup.id} setup={setup} />
            ))}
          </tbody>
        </table>
      )}
      {hasNextPage && (
        <p>
          <WaitingButton className="button" waiting={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {line('list.more')}
          </WaitingButton>
        </p>
      )}
    </>
  );
};
