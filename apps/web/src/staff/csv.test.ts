import { expect, test } from 'vitest';
import { csvOf } from './csv.ts';

const cellsOf = (values: readonly (string | number | null)[]) =>
  csvOf([values])
    .slice(1)
    .trimEnd()
    .split('","')
    .map((cell) => cell.replace(/^"|"$/g, ''));

test('nothing in a file is a formula to a spreadsheet', () => {
  const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '\r=1', '＝1', '\u200b=1'];
  const cells = cellsOf(formulas);
  expect(cells).toHaveLength(formulas.length);
  for (const cell of cells) expect(cell).toMatch(/^'/);
});

test('other values stay as they are; quotation marks, commas, and lines do not break a row', () => {
  expect(csvOf([['Connect', 'a-b', 12, -3, null, 'say "no", then\ngo']])).toBe(
    '\uFEFF"Connect","a-b","12","-3","","say ""no"", then\ngo"\r\n',
  );
});
