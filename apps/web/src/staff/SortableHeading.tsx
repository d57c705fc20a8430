import type { SetupSort } from '@orgready/shared/contract/entities';
import type { Filters } from '../api/setupList.ts';
import { useStaffWords } from './useStaffWords.ts';

const columns = {
  customer: 'list.customer',
  progress: 'list.progress',
  current: 'list.current',
  active: 'list.active',
  links: 'list.links',
} as const satisfies { readonly [S in SetupSort]: string };

/** The columns of the list, from left to right. */
export const sortables = Object.keys(columns) as SetupSort[];

/** The heading of a column, which sorts by it: names from A on, the rest from the most or the latest on. */
export const SortableHeading = ({
  column,
  filters: { sort, direction },
  sortBy,
}: {
  column: SetupSort;
  filters: Filters;
  sortBy: (column: SetupSort, direction: 'asc' | 'desc') => void;
}) => {
  const { line } = useStaffWords();
  const first = column === 'customer' ? 'asc' : 'desc';
  const other = direction === 'asc' ? 'desc' : 'asc';
  const isSorted = sort === column;
  return (
    <th
      scope="col"
      className={column === 'links' ? 'number' : undefined}
      aria-sort={isSorted ? (direction === 'asc' ? 'ascending' : 'descending') : undefined}
    >
      <button type="button" className="sort" onClick={() => sortBy(column, isSorted ? other : first)}>
        {line(columns[column])}
      </button>
    </th>
  );
};
