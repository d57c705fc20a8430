import type { SetupSort } from '@orgready/shared/contract/entities';
import type { Filters } from '../../api/setupList.ts';
import { SortableHeading } from '../SortableHeading.tsx';
import { useDeskWords } from './useDeskWords.ts';

/** Renders the headings of the list, of which some sort it. */
export const SetupHeadings = ({
  filters,
  sortBy,
  mayChoose,
}: {
  filters: Filters;
  sortBy: (column: SetupSort, direction: 'asc' | 'desc') => void;
  /** Whether rows have a checkbox. */
  mayChoose: boolean;
}) => {
  const { line } = useDeskWords();
  const heading = (column: SetupSort) => (
    <SortableHeading column={column} filters={filters} sortBy={sortBy} />
  );
  return (
    <thead>
      <tr>
        {mayChoose && (
          <th scope="col" className="choice-cell">
            <span className="hidden-visually">{line('several.column')}</span>
          </th>
        )}
        {heading('customer')}
        <th scope="col">{line('assignee.label')}</th>
        {heading('progress')}
        {heading('blocked')}
        {heading('active')}
        {heading('due')}
        <th scope="col">{line('column.next')}</th>
      </tr>
    </thead>
  );
};
