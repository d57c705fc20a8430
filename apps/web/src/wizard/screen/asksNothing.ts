import type { ScreenRow } from '@orgready/shared/document/task';

/**
 * Returns a row of a page on which nothing is left to do. What was read stays; what was not read is not shown as set,
 * because the check may have passed for another reason.
 */
export const asksNothing = (row: ScreenRow): ScreenRow => {
  switch (row.kind) {
    case 'field':
      return row.value === row.wanted ? row : { ...row, wanted: null, marked: false };
    case 'choice':
      return row.value === row.wanted ? row : { ...row, wanted: null };
    case 'boxes':
      return {
        ...row,
        rows: row.rows.map(({ label, boxes }) => ({
          label,
          boxes: boxes.map((box) => box && { ...box, wanted: false }),
        })),
      };
    default:
      return row;
  }
};
