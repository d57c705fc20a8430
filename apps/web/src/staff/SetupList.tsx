import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { setupListQuery, setupsIn } from '../api/setupList.ts';
import { PageHeading } from '../ui/PageHeading.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { SavedViews } from './desk/SavedViews.tsx';
import { SetupFilters } from './desk/SetupFilters.tsx';
import { SetupTable } from './desk/SetupTable.tsx';
import { SeveralSetups } from './desk/SeveralSetups.tsx';
import { useChoice } from './desk/useChoice.ts';
import { useDeskWords } from './desk/useDeskWords.ts';
import { NoSetups } from './NoSetups.tsx';
import { IfCan } from './people/IfCan.tsx';
import { useSetupFilters } from './useSetupFilters.ts';
import { useStaffWords } from './useStaffWords.ts';

/**
 * Renders the setups of all customers with what each waits for and what to do next. The search and the filters are
 * stored in the address.
 */
export const SetupList = () => {
  const { line } = useStaffWords();
  const desk = useDeskWords();
  const found = useSetupFilters();
  const { filters, isFiltered, sortBy, clear } = found;
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage, isFetchNextPageError } =
    useInfiniteQuery(setupListQuery(filters));
  const shown = setupsIn(data);
  const choice = useChoice();
  const chosenSetups = shown.filter(({ id }) => choice.chosen.has(id));
  const isMore = hasNextPage && !isFetchingNextPage && !isFetchNextPageError;
  const more = useMemo(() => (isMore ? () => void fetchNextPage() : undefined), [isMore, fetchNextPage]);
  if (data && shown.length === 0 && !isFiltered)
    return (
      <>
        <NoSetups />
        <p>
          <Link to="/staff?archived=true">{desk.line('filter.archived')}</Link>
        </p>
      </>
    );
  return (
    <>
      <div className="staff-head">
        <PageHeading title={line('staff.title')}>{line('list.title')}</PageHeading>
        <IfCan may="setups.create">
          {' '}
          <Link className="button primary" to="/staff/setups/new">
            {line('list.new')}
          </Link>
        </IfCan>
      </div>
      <SavedViews />
      <SetupFilters filters={found} count={shown.length} hasMore={hasNextPage} />
      {shown.length === 0 ? (
        <p className="row">
          {line('list.none')}
          <button type="button" className="link-button" onClick={clear}>
            {line('list.clear')}
          </button>
        </p>
      ) : (
        <>
          {chosenSetups.length > 0 && <SeveralSetups setups={chosenSetups} clear={choice.clear} />}
          <SetupTable
            setups={shown}
            filters={filters}
            sortBy={sortBy}
            more={more}
            chosen={choice.chosen}
            choose={choice.choose}
          />
        </>
      )}
      {isFetchNextPageError && <ProblemNotice error={error} retry={() => void fetchNextPage()} />}
    </>
  );
};
