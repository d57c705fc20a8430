import type { Compilable, CompiledQuery } from 'kysely';
import type { Db } from './schema.ts';

/** Stands for a value while the text of a query is made. */
class Place {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

const places = new Proxy({}, { get: (_, name) => new Place(String(name)) });

/**
 * Returns a query that is put together once for each database that is open, for queries of every request and every
 * verification: to put one together takes longer than SQLite takes to answer most.
 * @param build must do the same for all values. It is given something that stands for each.
 */
export const keepQuery = <Values extends object, Row>(
  build: (db: Db, values: Values) => Compilable<Row>,
): ((db: Db, values: Values) => Promise<Row[]>) => {
  const kept = new WeakMap<object, CompiledQuery<Row>>();
  return async (db, values) => {
    // A database and its transactions have one.
    const { adapter } = db.getExecutor();
    const query = kept.get(adapter) ?? build(db, places as Values).compile();
    kept.set(adapter, query);
    const parameters = query.parameters.map((each) =>
      each instanceof Place ? values[each.name as keyof Values] : each,
    );
    return (await db.executeQuery<Row>({ ...query, parameters })).rows;
  };
};
