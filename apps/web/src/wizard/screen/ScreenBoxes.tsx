import type { ScreenRow } from '@orgready/shared/document/task';
import { useWords } from '../../locales/Words.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { visibleText } from '../../ui/visibleText.ts';

type Boxes = Extract<ScreenRow, { kind: 'boxes' }>;
type Box = Boxes['rows'][number]['boxes'][number];

/** Above this number, the names of the columns are turned. */
const few = 4;

const classOf = (box: NonNullable<Box>): string =>
  ['drawn-checkbox', box.checked ? 'chosen' : '', box.wanted ? 'marked' : ''].filter(Boolean).join(' ');

const BoxView = ({ box }: { box: Box }) =>
  box === null ? null : <span className={classOf(box)}>{box.checked && <Icon name="check" />}</span>;

/** Renders checkboxes with their labels, one below the other. */
const BoxList = ({ row }: { row: Boxes }) => (
  <div className="drawn-list">
    {row.rows.map(({ label, boxes }, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: two fields of different objects may have the same label
      <span key={`${label} ${at}`} className={boxes.length === 0 ? 'drawn-group' : 'drawn-option'}>
        <BoxView box={boxes[0] ?? null} />
        {visibleText(label)}
      </span>
    ))}
  </div>
);

const BoxTable = ({ row }: { row: Boxes }) => (
  <table className="drawn-table">
    <thead>
      <tr>
        <th />
        {row.columns.map((column) => (
          <th key={column}>
            <span>{visibleText(column)}</span>
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {row.rows.map(({ label, boxes }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two fields of different objects may have the same label
        <tr key={`${label} ${at}`}>
          <th className={boxes.length === 0 ? 'drawn-group' : ''}>{visibleText(label)}</th>
          {row.columns.map((column, index) => (
            <td key={column}>{boxes.length > 0 && <BoxView box={boxes[index] ?? null} />}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

/** Renders checkboxes: those to check are marked, those checked have a tick. */
export const ScreenBoxes = ({ row }: { row: Boxes }) => {
  const { line } = useWords();
  return (
    <div className={row.columns.length > few ? 'drawn-boxes many' : 'drawn-boxes'}>
      {row.columns.length > 1 ? <BoxTable row={row} /> : <BoxList row={row} />}
      {row.more > 0 && <p>{line('evidence.more', { count: row.more })}</p>}
    </div>
  );
};
