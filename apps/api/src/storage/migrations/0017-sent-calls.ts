import { type Kysely, sql } from 'kysely';

const day = 24 * 60 * 60_000;
const span = 10 * 60_000;

/** How many calls an org was sent by each setup within a day; filled with what the lists of calls have of it. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('sent_calls')
    .addColumn('org_id', 'text', (c) => c.notNull())
    .addColumn('setup_id', 'text', (c) => c.notNull())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addColumn('count', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('sent_calls_by_org', ['org_id', 'setup_id', 'at'])
    .execute();
  await sql`insert into sent_calls (org_id, setup_id, at, count)
    select setups.org_id, setups.id, api_calls.at - api_calls.at % ${sql.lit(span)}, sum(api_calls.count)
    from setups join api_calls on api_calls.setup_id = setups.id
    where setups.org_id is not null and api_calls.at >= ${Date.now() - day}
    group by 1, 2, 3`.execute(db);
  await db.schema.dropIndex('api_calls_of_a_day').execute();
};
