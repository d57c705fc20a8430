import type { BodyFault } from '@orgready/shared/contract/faults';
import { type ImportColumn, importColumns } from '@orgready/shared/contract/import-columns';
import type { ImportedRow } from '@orgready/shared/contract/setup-imports';
import { visibleText } from '../../ui/visibleText.ts';
import { messageOf } from '../faultWords.ts';
import { NoValue } from '../NoValue.tsx';
import { useStaffWords } from '../useStaffWords.ts';
import { useDeskWords } from './useDeskWords.ts';

const isColumn = (path: string): path is ImportColumn => importColumns.some((each) => each === path);

/** Columns of days, words and numbers: none of them is broken between two lines. */
const short: ReadonlySet<ImportColumn> = new Set(['environment', 'dueOn', 'locale', 'linkDays']);

const classOf = (column: ImportColumn, faults: readonly BodyFault[]): string =>
  [short.has(column) && 'short', faults.some(({ path }) => path === column) && 'wrong']
    .filter(Boolean)
    .join(' ');

/** Renders every row of a file with what would be created, and what is wrong with it, in words. */
export const ImportRows = ({ rows }: { rows: readonly ImportedRow[] }) => {
  const { line } = useDeskWords();
  const words = useStaffWords();
  const used = importColumns.filter((column) => rows.some(({ values }) => values[column] !== ''));
  const sentenceOf = (fault: BodyFault): string =>
    isColumn(fault.path)
      ? line('import.fault', { column: line(`import.${fault.path}`), fault: messageOf(fault, words) })
      : line('import.too-many-values');
  return (
    // A table of many columns scrolls in its own box, which the keyboard reaches.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: only what has the focus can be scrolled by keys
    <section className="import-rows" aria-label={line('import.rows')} tabIndex={0}>
      <table className="staff-table">
        <thead>
          <tr>
            <th scope="col">{line('import.row')}</th>
            <th scope="col">{line('import.state')}</th>
            {used.map((column) => (
              <th key={column} scope="col">
                {line(`import.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line: number, values, faults }) => (
            <tr key={number}>
              <th scope="row">{number}</th>
              <td data-label={line('import.state')}>
                {faults.length === 0
                  ? line('import.fine')
                  : faults.map((fault) => (
                      <span key={`${fault.path} ${fault.code}`} className="field-fault block">
                        {visibleText(sentenceOf(fault))}
                      </span>
                    ))}
              </td>
              {used.map((column) => (
                <td key={column} data-label={line(`import.${column}`)} className={classOf(column, faults)}>
                  {values[column] === '' ? <NoValue spoken="" /> : visibleText(values[column])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
