import { DatabaseSync } from 'node:sqlite';

/** How many bytes the values of all rows of a SQLite file have, by table. */
export const storedBytes = (file: string): ReadonlyMap<string, number> => {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const tables = database
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
      .all()
      .map(({ name }) => String(name));
    return new Map(
      tables.map((table) => {
        const columns = database.prepare(`SELECT name FROM pragma_table_info('${table}')`).all();
        const sizes = columns.map(({ name }) => `coalesce(length(CAST("${name}" AS BLOB)), 0)`);
        const { bytes } = database
          .prepare(`SELECT coalesce(sum(${sizes.join(' + ')}), 0) AS bytes FROM "${table}"`)
          .get() ?? { bytes: 0 };
        return [table, Number(bytes)];
      }),
    );
  } finally {
    database.close();
  }
};
