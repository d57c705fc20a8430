import { type CompiledQuery, type Dialect, Kysely, SqliteDialect, sql } from 'kysely';

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

type Database = Kysely<Record<string, Record<string, unknown>>>;

/** One query for all tables: a test reads them hundreds of times. */
const prepare = async (db: Database, isSqlite: boolean) => {
  const tables = await db.introspection.getTables();
  const each = tables.map(
    ({ name, columns }) =>
      sql`select ${sql.lit(name)} as "table", ${toJson(
        isSqlite,
        columns.map((column) => column.name),
      )} as "row" from ${sql.table(name)}`,
  );
  const all: CompiledQuery<Row> = sql<Row>`${sql.join(each, sql` union all `)}`.compile(db);
  return { names: tables.map(({ name }) => name), all };
};

/** Returns a function that opens databases which all have the same tables: what these are is asked once. */
export const openerOfTables = (): ((dialect: Dialect) => Tables) => {
  let prepared: ReturnType<typeof prepare> | undefined;
  return (dialect) => openWith(dialect, (db) => (prepared ??= prepare(db, dialect instanceof SqliteDialect)));
};

export const openTables = (dialect: Dialect): Tables => openerOfTables()(dialect);

const openWith = (dialect: Dialect, prepared: (db: Database) => ReturnType<typeof prepare>): Tables => {
  const db: Database = new Kysely({ dialect });
  return {
    async read() {
      const { names, all } = await prepared(db);
      const { rows } = await db.executeQuery(all);
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
