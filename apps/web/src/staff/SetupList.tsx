import type { SetupSort } from '@orgready/shared/contract/entities';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { setupListQuery, setupsIn } from '../api/setupList.ts';
import { PageHeading } from '../ui/PageHeading.tsx';
import { WaitingButton } from '../ui/WaitingButton.tsx';
import { SetupFilters } from './desk/SetupFilters.tsx';
import { useDeskWords } from './desk/useDeskWords.ts';
import { moveBetweenRows } from './moveBetweenRows.ts';
import { NoSetups } from './NoSetups.tsx';
import { IfCan } from './people/IfCan.tsx';
import { SetupRow } from './SetupRow.tsx';
import { SortableHeading } from './SortableHeading.tsx';
import { useSetupFilters } from './useSetupFilters.ts';
import { useStaffWords } from './useStaffWords.ts';

/**
 * Renders the list of customers with their current step and last activity. The search and the filters are stored in
 * the address.
 */
export const SetupList = () => {
  const { line } = useStaffWords();
  const desk = useDeskWords();
  const found = useSetupFilters();
  const { filters, isFiltered, sortBy, clear } = found;
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(setupListQuery(filters));
  const shown = setupsIn(data);
  const heading = (column: SetupSort) => (
    <SortableHeading column={column} filters={filters} sortBy={sortBy} />
  );
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
      <SetupFilters filters={found} count={shown.length} hasMore={hasNextPage} />
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
              {heading('customer')}
              {heading('progress')}
              {heading('current')}
              <th scope="col">{desk.line('assignee.label')}</th>
              <th scope="col">{desk.line('due.label')}</th>
              {heading('active')}
              {heading('links')}
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
