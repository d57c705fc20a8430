import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { setupListQuery, setupsIn } from '../api/setupList.ts';
import { PageHeading } from '../ui/PageHeading.tsx';
import { WaitingButton } from '../ui/WaitingButton.tsx';
import { moveBetweenRows } from './moveBetweenRows.ts';
import { NoSetups } from './NoSetups.tsx';
import { IfCan } from './people/IfCan.tsx';
import { SetupRow } from './SetupRow.tsx';
import { SortableHeading, sortables } from './SortableHeading.tsx';
import { stages } from './stages.ts';
import { useSetupFilters } from './useSetupFilters.ts';
import { useStaffWords } from './useStaffWords.ts';

/**
 * Renders the list of customers with their current step and last activity. The search and the filter are stored in
 * the address.
 */
export const SetupList = () => {
  const { line } = useStaffWords();
  const { field, text, stage, filters, isFiltered, setStage, type, sortBy, clear } = useSetupFilters();
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(setupListQuery(filters));
  const shown = setupsIn(data);
  if (data && shown.length === 0 && !isFiltered) return <NoSetups />;
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
      <div className="filters field">
        <input
          ref={field}
          type="search"
          aria-label={line('list.search')}
          placeholder={line('list.search-hint')}
          value={text}
          onChange={(event) => type(event.target.value)}
        />
        <select
          aria-label={line('list.stage')}
          value={stage}
          onChange={(event) => setStage(event.target.value)}
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
          <button type="button" className="link-button" onClick={clear}>
            {line('list.clear')}
          </button>
        </p>
      ) : (
        <table className="staff-table setup-table">
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
