import type { ScreenRow } from '@orgready/shared/document/task';
import type { useWords } from '../../locales/Words.tsx';

type Line = ReturnType<typeof useWords>['line'];

/** Returns what is to be changed in a row, in words, for the text equivalent; empty if nothing is. */
export const todoOf = (row: ScreenRow, line: Line): readonly string[] => {
  switch (row.kind) {
    case 'field':
    case 'choice': {
      const { label, value, wanted } = row;
      if (wanted === null)
        return row.kind === 'field' && row.marked ? [line('screen.fill-in', { label })] : [];
      if (value === null) return [line('screen.wanted', { label, wanted })];
      return value === wanted ? [] : [line('screen.now-and-wanted', { label, value, wanted })];
    }
    case 'boxes':
      return row.rows.flatMap(({ label, boxes }) => {
        if (!boxes.some((box) => box?.wanted)) return [];
        // A list of checkboxes has no names of columns.
        if (row.columns.length < 2) return [line('screen.check-one', { label })];
        const named = (isChecked: boolean) =>
          row.columns
            .filter((_, at) => boxes[at]?.wanted && (boxes[at]?.checked === true) === isChecked)
            .join(', ');
        const [toCheck, toClear] = [named(false), named(true)];
        return [
          ...(toCheck === '' ? [] : [line('screen.check', { label, columns: toCheck })]),
          ...(toClear === '' ? [] : [line('screen.clear', { label, columns: toClear })]),
        ];
      });
    default:
      return [];
  }
};
