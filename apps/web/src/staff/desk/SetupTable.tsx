import type { SetupSort, SetupSummary } from '@orgready/shared/contract/entities';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useMayChange } from '../../api/desk.ts';
import { useCan } from '../../api/people.ts';
import type { Filters } from '../../api/setupList.ts';
import { visibleText } from '../../ui/visibleText.ts';
import { moveBetweenRows } from '../moveBetweenRows.ts';
import { SetupRow } from '../SetupRow.tsx';
import { SortableHeading } from '../SortableHeading.tsx';
import { useDeskWords } from './useDeskWords.ts';
import './cockpit.css';

/** The height of a row in a wide window, until it is measured. */
const usualHeight = 68;
/** Rows beyond the window that are rendered, so that the arrow keys find the next one. */
const beyond = 12;
const columnCount = 8;

/** Renders what takes the place of rows that are not rendered. */
const Gap = ({ height }: { height: number }) =>
  height > 0 ? (
    <tr className="gap">
      <td colSpan={columnCount} style={{ height }} />
    </tr>
  ) : null;

/** Renders the setups as a table, of which only the rows in the window exist; the next page is fetched before its end. */
export const SetupTable = ({
  setups,
  filters,
  sortBy,
  more,
  chosen,
  choose,
}: {
  setups: readonly SetupSummary[];
  filters: Filters;
  sortBy: (column: SetupSort, direction: 'asc' | 'desc') => void;
  /** Fetches the next page; undefined if there is none, or it is on its way. */
  more: (() => void) | undefined;
  /** Ids of the setups that are chosen. */
  chosen: ReadonlySet<string>;
  choose: (id: string, isChosen: boolean) => void;
}) => {
  const { line } = useDeskWords();
  const can = useCan();
  const mayChange = useMayChange();
  const body = useRef<HTMLTableSectionElement>(null);
  const [scrollMargin, setMargin] = useState(0);
  useLayoutEffect(() => {
    const top = body.current?.getBoundingClientRect().top ?? 0;
    setMargin(top + scrollY);
  }, []);
  const rows = useWindowVirtualizer({
    count: setups.length,
    estimateSize: () => usualHeight,
    overscan: beyond,
    scrollMargin,
    getItemKey: (index) => setups[index]?.id ?? index,
  });
  const items = rows.getVirtualItems();
  const first = items[0]?.start ?? scrollMargin;
  const last = items.at(-1);
  const isNearEnd = last !== undefined && last.index >= setups.length - beyond;
  useEffect(() => {
    if (isNearEnd) more?.();
  }, [isNearEnd, more]);
  const heading = (column: SetupSort) => (
    <SortableHeading column={column} filters={filters} sortBy={sortBy} />
  );
  return (
    <table className="staff-table setup-table" aria-rowcount={more ? -1 : setups.length + 1}>
      <thead>
        <tr>
          {can('links.write') && (
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
      <tbody ref={body} onKeyDown={moveBetweenRows}>
        <Gap height={first - scrollMargin} />
        {items.map(({ index, key }) => {
          const setup = setups[index];
          return (
            setup && (
              <SetupRow
                key={key}
                setup={setup}
                {...(can('links.write')
                  ? {
                      choice: mayChange(setup) && (
                        <input
                          type="checkbox"
                          aria-label={line('several.choose', { customer: visibleText(setup.customer) })}
                          checked={chosen.has(setup.id)}
                          onChange={({ currentTarget }) => choose(setup.id, currentTarget.checked)}
                        />
                      ),
                    }
                  : {})}
                row={rows.measureElement}
                data-index={index}
                aria-rowindex={index + 2}
              />
            )
          );
        })}
        <Gap height={rows.getTotalSize() - ((last?.end ?? scrollMargin) - scrollMargin)} />
      </tbody>
    </table>
  );
};
