/**
 * Returns the rows of a list in a form. Inputs are named `list.0.…`, `list.1.…`, and each row has an access input.
 */
export const rowsOf = (form: FormData, list: string): readonly string[] => {
  const rows: string[] = [];
  while (form.has(`${list}.${rows.length}.access`)) rows.push(`${list}.${rows.length}`);
  return rows;
};
