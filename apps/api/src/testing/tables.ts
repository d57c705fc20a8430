import { type CompiledQuery, type Dialect, Kysely, type RawBuilder, SqliteDialect, sql } from 'kysely';

/** Every row of every table, as text, by table. */
export type Contents = ReadonlyMap<string, readonly string[]>;

/** A connection of its own to a database, which sees what is committed. */
export interface Tables {
  read(): Promise<Contents>;
  /** Replaces the rows of tables. Only for PostgreSQL, by a superuser: no foreign key is checked. */
  write(contents: Contents): Promise<void>;
  close(): Promise<void>;
}

type Database = Kysely<Record<string, Record<string, unknown>>>;

/** What is asked of a table. */
type What =
  /** Its rows, each as a text without a line break. */
  | 'rows'
  /** PostgreSQL: what differs once a row was added, changed, or removed. */
  | 'mark';

interface Answer {
  readonly table: string;
  readonly text: string | null;
}

const toJson = (isSqlite: boolean, columns: readonly string[]) => {
  const pairs = sql.join(columns.flatMap((column) => [sql.lit(column), sql.ref(column)]));
  return isSqlite ? sql`json_object(${pairs})` : sql`json_build_object(${pairs})::text`;
};

/** Each transaction of PostgreSQL that writes has a higher number than those before it, and its rows bear it. */
const writers = sql`xmin::text::bigint`;
const mark = sql`concat_ws(' ', count(*), max(${writers}), sum(${writers}))`;

/** Returns how to ask tables of a database, several in one query: a test reads them hundreds of times. */
const prepare = async (db: Database, isSqlite: boolean) => {
  const tables = await db.introspection.getTables();
  const partOf = (name: string, what: RawBuilder<unknown>) =>
    sql`select ${sql.lit(name)} as "table", ${what} as "text" from ${sql.table(name)}`;
  const marks = new Map(tables.map(({ name }) => [name, partOf(name, mark)]));
  const rows = new Map(
    tables.map(({ name, columns }) => {
      const row = toJson(
        isSqlite,
        columns.map((column) => column.name),
      );
      const all = isSqlite ? sql`group_concat(${row}, char(10))` : sql`string_agg(${row}, chr(10))`;
      return [name, partOf(name, all)];
    }),
  );
  const queries = new Map<string, CompiledQuery<Answer>>();
  const queryOf = (what: What, names: readonly string[]): CompiledQuery<Answer> => {
    const key = [what, ...names].join();
    const parts = names.flatMap((name) => (what === 'rows' ? rows : marks).get(name) ?? []);
    const query = queries.get(key) ?? sql<Answer>`${sql.join(parts, sql` union all `)}`.compile(db);
    queries.set(key, query);
    return query;
  };
  return {
    names: tables.map(({ name }) => name),
    /** Returns what was asked of each table, by name. */
    async ask(asked: Database, what: What, names: readonly string[]): Promise<ReadonlyMap<string, string>> {
      if (names.length === 0) return new Map();
      const found = await asked.executeQuery(queryOf(what, names));
      return new Map(found.rows.map(({ table, text }) => [table, text ?? '']));
    },
  };
};
type Prepared = Awaited<ReturnType<typeof prepare>>;

/** Returns the rows in a text: one array for a table that is as it was when it was read first, which is quick to compare. */
const createReader = () => {
  interface First {
    readonly text: string;
    readonly sorted: string;
    readonly rows: readonly string[];
  }
  const first = new Map<string, First>();
  return (table: string, text: string): readonly string[] => {
    const known = first.get(table);
    if (known?.text === text) return known.rows;
    const rows = text === '' ? [] : text.split('\n').sort();
    const sorted = rows.join('\n');
    if (known?.sorted === sorted) return known.rows;
    if (!known) first.set(table, { text, sorted, rows });
    return rows;
  };
};

/** Returns a function that opens databases which all have the same tables: what these are is asked once. */
export const openerOfTables = (): ((dialect: Dialect) => Tables) => {
  let prepared: Promise<Prepared> | undefined;
  const readRows = createReader();
  return (dialect) => {
    const isSqlite = dialect instanceof SqliteDialect;
    return openWith(dialect, isSqlite, (db) => (prepared ??= prepare(db, isSqlite)), readRows);
  };
};

export const openTables = (dialect: Dialect): Tables => openerOfTables()(dialect);

const openWith = (
  dialect: Dialect,
  isSqlite: boolean,
  prepared: (db: Database) => Promise<Prepared>,
  readRows: ReturnType<typeof createReader>,
): Tables => {
  const db: Database = new Kysely({ dialect });
  let marks: ReadonlyMap<string, string> = new Map();
  let contents: Contents = new Map();
  return {
    async read() {
      const { names, ask } = await prepared(db);
      const now = await ask(db, 'mark', isSqlite ? [] : names);
      const changed = names.filter((name) => isSqlite || now.get(name) !== marks.get(name));
      const read = await ask(db, 'rows', changed);
      const rowsOf = (name: string): readonly string[] => {
        const text = read.get(name);
        return text === undefined ? (contents.get(name) ?? []) : readRows(name, text);
      };
      contents = new Map(names.map((name) => [name, rowsOf(name)]));
      marks = now;
      return contents;
    },
    async write(changes) {
      await db.transaction().execute(async (tx) => {
        await sql`set local session_replication_role = replica`.execute(tx);
        for (const [name, rows] of changes) {
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
    .filter(([table, rows]) => {
      const known = before.get(table);
      return rows !== known && rows.join('\n') !== known?.join('\n');
    })
    .map(([table]) => table);
