import type { Evidence, MatrixEvidence, MatrixRow } from '@orgready/guides/model/check';
import type { Drawing, DrawnValue, ScreenRow } from '@orgready/guides/model/screen';
import type { Screen, ScreenRow as ScreenRowDocument } from '@orgready/shared/document/task';
import { type BlockPlace, settingValue } from './block-document.ts';
import type { EvidenceOf } from './step-evidence.ts';

type Boxes = Extract<ScreenRowDocument, { kind: 'boxes' }>;

/** The most rows of checkboxes that are drawn of one group, and the most groups. */
const mostRows = 12;
const mostGroups = 4;

const isMatrix = (evidence: Evidence): evidence is MatrixEvidence => evidence.kind === 'matrix';

/** Returns Visible and Read-Only of a field: Read-Only has to be cleared if the profile reads the field and edits it not. */
const securityBoxesOf = ({
  label,
  name,
  cells: [read, edit],
  inProfile,
}: MatrixRow): Boxes['rows'][number] => {
  const isVisible = inProfile === undefined ? null : inProfile !== 'nothing';
  const isOpen = read?.state === 'missing' || edit?.state === 'missing';
  const isReadOnly = inProfile === undefined ? null : inProfile === 'read';
  return {
    label: label ?? name,
    boxes: [
      { checked: isVisible, wanted: isVisible === null ? read?.state === 'missing' : isOpen && !isVisible },
      { checked: isReadOnly, wanted: isReadOnly === true && edit?.state === 'missing' },
    ],
  };
};

const boxesOf = (row: MatrixRow, columns: number): Boxes['rows'][number] => ({
  label: row.label ?? row.name,
  boxes: Array.from({ length: columns }, (_, at) => {
    const state = row.cells[at]?.state;
    if (state === undefined) return null;
    return { checked: state === 'unknown' ? null : state === 'granted', wanted: state === 'missing' };
  }),
});

/** Returns the rows of a matrix that have checkboxes, those with gaps first, with a heading for each object. */
const fromMatrix = (
  { groups }: MatrixEvidence,
  draw: (row: MatrixRow) => Boxes['rows'][number],
  place: BlockPlace,
) => {
  const isOpen = (row: MatrixRow) => row.cells.some(({ state }) => state === 'missing');
  const withBoxes = groups
    .map((group) => ({ ...group, rows: group.rows.filter(({ cells }) => cells.length > 0) }))
    .filter(({ rows }) => rows.length > 0);
  const open = withBoxes
    .map((group) => ({ ...group, rows: group.rows.filter(isOpen) }))
    .filter(({ rows }) => rows.length > 0);
  // If nothing is missing, the drawing shows what is granted.
  const drawn = (open.length > 0 ? open : withBoxes).slice(0, mostGroups);
  const all = (open.length > 0 ? open : withBoxes).reduce((sum, { rows }) => sum + rows.length, 0);
  const rows = drawn.flatMap((group) => [
    // A message names a kind of group, such as those with gaps; a plain name is an object's.
    ...(typeof group.name === 'string'
      ? [{ label: group.label ?? place.words.shown(group.name), boxes: [] }]
      : []),
    ...group.rows.slice(0, mostRows).map(draw),
  ]);
  return { rows, more: all - rows.filter(({ boxes }) => boxes.length > 0).length };
};

/** Returns the tables of several checks as one, in alphabetical order. */
const asOne = (tables: readonly MatrixEvidence[]): MatrixEvidence | undefined => {
  const [first] = tables;
  const [group] = first?.groups ?? [];
  if (!first || !group || tables.length === 1) return first;
  const labelOf = ({ label, name }: MatrixRow) => label ?? name;
  const rows = tables
    .flatMap(({ groups }) => groups.flatMap(({ rows }) => rows))
    .toSorted((a, b) => labelOf(a).localeCompare(labelOf(b), 'en'));
  return { ...first, groups: [{ ...group, rows }] };
};

const boxesDocument = (
  columns: readonly string[],
  value: DrawnValue | undefined,
  place: BlockPlace,
  evidenceOf: EvidenceOf,
): Boxes => {
  const none: Boxes = { kind: 'boxes', columns: [...columns], rows: [], more: 0 };
  if (value && 'rows' in value)
    return {
      ...none,
      rows: value.rows.map((label) => ({ label, boxes: [{ checked: null, wanted: value.kept !== true }] })),
    };
  if (value && 'row' in value) {
    const label = settingValue(value.row, place);
    return { ...none, rows: label === null ? [] : [{ label, boxes: [{ checked: null, wanted: true }] }] };
  }
  const checks = value && 'from' in value ? [value.from].flat() : [];
  const matrix = asOne(checks.flatMap(({ id }) => evidenceOf(id).find(isMatrix) ?? []));
  const draw =
    value && 'from' in value && value.of === 'field-level-security'
      ? securityBoxesOf
      : (row: MatrixRow) => boxesOf(row, Math.max(1, columns.length));
  return matrix ? { ...none, ...fromMatrix(matrix, draw, place) } : none;
};

/** Returns the current and the wanted value of a control. */
const valuesOf = (value: DrawnValue | undefined, place: BlockPlace) => {
  const of =
    value && ('shows' in value || 'wanted' in value || 'wants' in value || 'marked' in value) ? value : {};
  const wantedBefore = typeof of.wanted === 'function' ? of.wanted(place.context) : of.wanted;
  return {
    value: settingValue(of.shows, place),
    wanted: settingValue(of.wants, place) ?? wantedBefore ?? null,
    isMarked: of.marked === true,
  };
};

const rowDocument = (
  row: ScreenRow,
  { values, press }: Drawing,
  place: BlockPlace,
  evidenceOf: EvidenceOf,
): ScreenRowDocument => {
  switch (row.kind) {
    case 'heading':
      return row;
    case 'field': {
      const { isMarked, ...of } = valuesOf(values[row.label], place);
      return { ...row, ...of, marked: isMarked || of.wanted !== null };
    }
    case 'choice': {
      const { isMarked: _, ...of } = valuesOf(values[row.label], place);
      return { kind: 'choice', label: row.label, options: [...row.options], ...of };
    }
    case 'boxes':
      return boxesDocument(row.columns, values[row.label], place, evidenceOf);
    case 'table': {
      const value = values[row.label];
      const of = value && 'records' in value ? value : undefined;
      return {
        kind: 'table',
        columns: [...row.columns],
        rows: (of?.records(place.context) ?? []).map((cells) => [...cells]),
        markedRow: of?.markedRow ?? null,
      };
    }
    case 'buttons':
      return {
        kind: 'buttons',
        buttons: row.buttons.map((label) => ({ label, marked: press.includes(label) })),
      };
    case 'tabs':
      return { kind: 'tabs', tabs: row.tabs.map((label) => ({ label, marked: press.includes(label) })) };
  }
};

/** Returns true if the row is worth drawing: checkboxes are known only after the org was read. */
const isDrawn = (row: ScreenRowDocument): boolean => row.kind !== 'boxes' || row.rows.length > 0;

/** Returns the drawing of a Setup page with the values of this org. */
export const screenDocument = (drawing: Drawing, place: BlockPlace, evidenceOf: EvidenceOf): Screen => {
  const { screen } = drawing;
  return {
    id: screen.id,
    title: screen.title,
    record: typeof drawing.record === 'string' ? drawing.record : settingValue(drawing.record, place),
    look: screen.look ?? 'lightning',
    rows: screen.rows.map((row) => rowDocument(row, drawing, place, evidenceOf)).filter(isDrawn),
    description: place.words.line(drawing.description),
  };
};
