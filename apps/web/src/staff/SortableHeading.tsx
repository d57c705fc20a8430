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

/** The sortable columns of the list, from left to right. */
export const sortables = Object.keys(columns) as SetupSort[];

/**
 * Renders a column heading that sorts the list: names in ascending order first, other columns in descending order
 * first.
 */
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
