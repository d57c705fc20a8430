import type { SetupSort } from '@orgready/shared/contract/entities';
import type { Filters } from '../api/setupList.ts';
import { useDeskWords } from './desk/useDeskWords.ts';

/** The columns the list can be sorted by. */
export const sortables = [
  'customer',
  'progress',
  'blocked',
  'active',
  'due',
] as const satisfies readonly SetupSort[];
/** Of these, the first in the alphabet, the longest wait, and the next day come first. */
const ascending: ReadonlySet<SetupSort> = new Set(['customer', 'blocked', 'due']);

/**
 * Renders a column heading that sorts the list: the first order is the one in which a column is
 * usually read.
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
  const { line } = useDeskWords();
  const first = ascending.has(column) ? 'asc' : 'desc';
  const other = direction === 'asc' ? 'desc' : 'asc';
  const isSorted = sort === column;
  return (
    <th scope="col" aria-sort={isSorted ? (direction === 'asc' ? 'ascending' : 'descending') : undefined}>
      <button type="button" className="sort" onClick={() => sortBy(column, isSorted ? other : first)}>
        {line(`column.${column}`)}
      </button>
    </th>
  );
};
