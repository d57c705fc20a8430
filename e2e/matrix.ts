import type { Locator } from '@playwright/test';

/** Returns the button of a permission in a grid; its row and column are the headers of its cell. */
export const permissionIn = async (grid: Locator, row: string, column: string): Promise<Locator> => {
  await grid.waitFor();
  const heads = await grid.getByRole('columnheader').allTextContents();
  return grid
    .getByRole('row', { name: row })
    .getByRole('gridcell')
    .nth(heads.indexOf(column) - 1)
    .getByRole('button');
};
