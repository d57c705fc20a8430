import { type Dialect, Kysely, type RawBuilder, SqliteDialect, sql } from 'kysely';

/** Every row of every table, as text, by table. */
export type Contents = ReadonlyMap<string, readonly string[]>;

/** A connection of its own to a database, which sees what is committed. */
export interface Tables {
  read(): Promise<Contents>;
  /** Replaces the rows of tables. Only for PostgreSQL, by a superuser: no foreign key is checked. */
  write(contents: Contents): Promise<void>;
  close(): Promise<void>;
}

interface Row {
  readonly table: string;
  readonly row: string;
}

const toJson = (isSqlite: boolean, columns: readonly string[]) =>
  isSqlite
    ? sql<string>`json_object(${sql.join(columns.flatMap((column) => [sql.lit(column), sql.ref(column)]))})`
    : sql<string>`json_build_object(${sql.join(columns.flatMap((column) => [sql.lit(column), sql.ref(column)]))})::text`;

export const openTables = (dialect: Dialect): Tables => {
  const db = new Kysely<Record<string, Record<string, unknown>>>({ dialect });
  let reading: Promise<{ readonly names: readonly string[]; readonly all: RawBuilder<Row> }> | undefined;
  /** One query for all tables: a test reads them hundreds of times. */
  const prepare = async () => {
    const tables = await db.introspection.getTables();
    const isSqlite = dialect instanceof SqliteDialect;
    const each = tables.map(
      ({ name, columns }) =>
        sql`select ${sql.lit(name)} as "table", ${toJson(
          isSqlite,
          columns.map((column) => column.name),
        )} as "row" from ${sql.table(name)}`,
    );
    return { names: tables.map(({ name }) => name), all: sql<Row>`${sql.join(each, sql` union all `)}` };
  };
  return {
    async read() {
      reading ??= prepare();
      const { names, all } = await reading;
      const { rows } = await all.execute(db);
      const byTable = Map.groupBy(rows, ({ table }) => table);
      return new Map(names.map((name) => [name, (byTable.get(name) ?? []).map(({ row }) => row).sort()]));
    },
    async write(contents) {
      await db.transaction().execute(async (tx) => {
        await sql`set local session_replication_role = replica`.execute(tx);
        for (const [name, rows] of contents) {
          const table = sql.table(name);
          await sql`delete from ${table}`.execute(tx);
          await sql`insert into ${table} select * from json_populate_recordset(null::${table}, ${`[${rows.join()}]`})`.execute(
            tx,
          );
        }
      });
    },
    close: () => db.destroy(),
  };
};

/** The tables whose contents differ. */
export const changedTables = (before: Contents, after: Contents): string[] =>
  [...after]
    .filter(([table, rows]) => rows.join('\n') !== before.get(table)?.join('\n'))
    .map(([table]) => table);
