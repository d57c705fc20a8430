import { setTimeout as wait } from 'node:timers/promises';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteDialect,
  type SqliteDialectConfig,
  type SqliteStatement,
  type TransactionSettings,
} from 'kysely';
import { takeTurns } from '../turns.ts';

interface Database {
  /** False once SQLite has rolled back by itself. */
  readonly isTransaction: boolean;
  prepare(sql: string): SqliteStatement;
  close(): void;
}

/** A write waits this long for another program to let go of the file, then fails: the caller answers 503. */
const patience = 2_000;
const pause = 20;
/** After so many reads in a row it is the turn of a write that waits. */
const mostReads = 20;
/** Takes no lock that a writer of another process would wait for. */
const beginReading = 'begin deferred';

const isBusy = (error: unknown): boolean => {
  const { code, errcode } = error as { code?: unknown; errcode?: unknown };
  return code === 'ERR_SQLITE_ERROR' && typeof errcode === 'number' && (errcode & 0xff) === 5;
};

type Turn = 'read' | 'write';

/**
 * Gives one turn after the other, in the order in which they were asked for; but what only reads goes before what writes, so
 * that pages do not wait for fifty verifications that record what they found. A few writes in a row leave everybody else of the
 * process a turn.
 */
const createTurns = () => {
  const waiting: Readonly<Record<Turn, (() => void)[]>> = { read: [], write: [] };
  const others = takeTurns();
  let isTaken = false;
  let readsInRow = 0;
  const giveNext = async (): Promise<void> => {
    await others();
    const isReadNext = waiting.read.length > 0 && (waiting.write.length === 0 || readsInRow < mostReads);
    const next = waiting[isReadNext ? 'read' : 'write'].shift();
    readsInRow = isReadNext ? readsInRow + 1 : 0;
    if (next) next();
    else isTaken = false;
  };
  return async (turn: Turn): Promise<() => void> => {
    if (isTaken) {
      const { promise, resolve } = Promise.withResolvers<void>();
      waiting[turn].push(resolve);
      await promise;
    }
    isTaken = true;
    return () => void giveNext();
  };
};
type Turns = ReturnType<typeof createTurns>;

const turnOf = ({ sql }: CompiledQuery): Turn =>
  sql === beginReading || sql.startsWith('select') ? 'read' : 'write';

/**
 * One user of the connection. A transaction has its turn from begin to end. A user that waits for another program's lock gives
 * the turn back meanwhile, so that reads go on; SQLite's own busy timeout would stop the whole process.
 */
class Connection implements DatabaseConnection {
  readonly #database: Database;
  readonly #turns: Turns;
  #endTurn: (() => void) | undefined;

  constructor(database: Database, turns: Turns) {
    this.#database = database;
    this.#turns = turns;
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    switch (query.sql) {
      case 'begin':
      case beginReading:
        return this.#runInTurn(query, (end) => {
          this.#endTurn = end;
        });
      case 'commit':
      case 'rollback':
        return this.#end(query);
      default:
        return this.#endTurn ? this.#run(query) : this.#runInTurn(query, (end) => end());
    }
  }

  async *streamQuery<Row>(query: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
    yield await this.executeQuery<Row>(query);
  }

  /** Ends the transaction, and its turn; a commit that fails is followed by a rollback. */
  #end<Row>(query: CompiledQuery): QueryResult<Row> {
    let isOver = query.sql === 'rollback';
    try {
      // A full disk or one that fails ends the transaction in SQLite; a second rollback would hide why.
      if (isOver && !this.#database.isTransaction) return { rows: [] };
      const result = this.#run<Row>(query);
      isOver = true;
      return result;
    } finally {
      if (isOver) {
        this.#endTurn?.();
        this.#endTurn = undefined;
      }
    }
  }

  async #runInTurn<Row>(query: CompiledQuery, done: (end: () => void) => void): Promise<QueryResult<Row>> {
    const until = performance.now() + patience;
    for (;;) {
      const end = await this.#turns(turnOf(query));
      try {
        const result = this.#run<Row>(query);
        done(end);
        return result;
      } catch (error) {
        end();
        if (!isBusy(error) || performance.now() >= until) throw error;
      }
      await wait(pause);
    }
  }

  #run<Row>({ sql, parameters }: CompiledQuery): QueryResult<Row> {
    const statement = this.#database.prepare(sql);
    if (statement.reader) return { rows: statement.all(parameters) as Row[] };
    const { changes, lastInsertRowid } = statement.run(parameters);
    return { insertId: BigInt(lastInsertRowid), numAffectedRows: BigInt(changes), rows: [] };
  }
}

/** Kysely's own driver holds the only connection while it waits; this one takes turns (`Connection`). */
class TurnsDriver implements Driver {
  readonly #database: Database;
  readonly #turns = createTurns();

  constructor(database: Database) {
    this.#database = database;
  }

  async init(): Promise<void> {}
  async acquireConnection(): Promise<DatabaseConnection> {
    return new Connection(this.#database, this.#turns);
  }
  async beginTransaction(connection: DatabaseConnection, { accessMode }: TransactionSettings): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(accessMode === 'read only' ? beginReading : 'begin'));
  }
  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }
  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('rollback'));
  }
  async releaseConnection(): Promise<void> {}
  async destroy(): Promise<void> {
    this.#database.close();
  }
}

/** The turns are the driver's, so Kysely need not give out one connection after the other. */
class TurnsAdapter extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

/** SQLite through one connection whose users take turns. */
export class TurnsDialect extends SqliteDialect {
  readonly #database: Database;

  constructor(config: SqliteDialectConfig & { readonly database: Database }) {
    super(config);
    this.#database = config.database;
  }
  override createDriver(): Driver {
    return new TurnsDriver(this.#database);
  }
  override createAdapter(): SqliteAdapter {
    return new TurnsAdapter();
  }
}
