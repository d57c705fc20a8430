import { type ExpressionBuilder, sql } from 'kysely';
import { keepQuery } from './kept-query.ts';
import type { Db, Tables } from './schema.ts';

/** One more than the counter of the setup that is being updated. */
export const raised = (eb: ExpressionBuilder<Tables, 'setups'>) => sql<number>`${eb.ref('setups.seq')} + 1`;

const raise = keepQuery((db, { setupId }: { setupId: string }) =>
  db
    .updateTable('setups')
    .set((eb) => ({ seq: raised(eb) }))
    .where('id', '=', setupId)
    .returning('seq'),
);

/**
 * Raises the counter of a setup and returns it. Call it in the transaction that writes, before anything else is written:
 * the row stays locked until the commit, so that the numbers follow the commits (a sequence of the database would not),
 * and transactions that lock the setup first cannot wait for each other in a circle.
 */
export const nextSeq = async (tx: Db, setupId: string): Promise<number> => {
  const [setup] = await raise(tx, { setupId });
  if (!setup) throw new Error(`There is no setup ${setupId}`);
  return setup.seq;
};

/** The same; undefined, and nothing is raised, if the setup was deleted. */
export const nextSeqOfLive = async (tx: Db, setupId: string): Promise<number | undefined> => {
  const setup = await tx
    .updateTable('setups')
    .set((eb) => ({ seq: raised(eb) }))
    .where('id', '=', setupId)
    .where('deletedAt', 'is', null)
    .returning('seq')
    .executeTakeFirst();
  return setup?.seq;
};
