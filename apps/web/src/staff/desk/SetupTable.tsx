import type { SetupSort, SetupSummary } from '@orgready/shared/contract/entities';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useCan } from '../../api/people.ts';
import type { Filters } from '../../api/setupList.ts';
import { moveBetweenRows } from '../moveBetweenRows.ts';
import { SetupRow } from '../SetupRow.tsx';
import { Gap } from './Gap.tsx';
import { RowChoice } from './RowChoice.tsx';
import { SetupHeadings } from './SetupHeadings.tsx';
import './cockpit.css';

/** The height of a row in a wide window, until it is measured. */
const usualHeight = 68;
/** Rows beyond the window that are rendered, so that the arrow keys find the next one. */
const beyond = 12;

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
  const mayChoose = useCan()('links.write');
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
  return (
    <table className="staff-table setup-table" aria-rowcount={more ? -1 : setups.length + 1}>
      <SetupHeadings filters={filters} sortBy={sortBy} mayChoose={mayChoose} />
      <tbody ref={body} onKeyDown={moveBetweenRows}>
        <Gap height={first - scrollMargin} />
        {items.map(({ index, key }) => {
          const setup = setups[index];
          return (
            setup && (
              <SetupRow
                key={key}
                setup={setup}
                {...(mayChoose
                  ? { choice: <RowChoice setup={setup} chosen={chosen} choose={choose} /> }
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
